internal import AccountKeeping
internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import ContentCoding
internal import DatabaseAccess
internal import HTTPServing

extension RegistryService {
  static let placeRoutes = [
    Route(.get, "places/new", for: .proposeFacility) { $0.proposalPage() },
    Route(.post, "places/new", for: .proposeFacility) { $0.propose() },
    Route(.get, "places", for: .acceptFacilities) { $0.placesPage() },
    Route(.post, "places/*/take-in", for: .acceptFacilities) { $0.takeIn() },
    Route(.post, "places/*/leave-out", for: .acceptFacilities) { $0.leaveOut() },
  ]
}

/// A facility that somebody asks for.
private struct ProposedPlace {
  let id: String
  let place: PlaceDescription

  /// What a form says of it.
  init(_ form: SentForm?) {
    id = InvisibleSigns.trimmed(form?["id"] ?? "")
    var place = PlaceDescription()
    place.care = form?["care"].flatMap { CareKind(word: $0) }
    place.operatedBy = form?["operator"].flatMap { Operator(word: $0) }
    place.location = form?["location"].flatMap { LocationDisclosure(word: $0) }
    for word in form?.all("residents") ?? [] {
      if let word = ResidentGroup(word: word) { place.residents.insert(word) }
    }
    for word in form?.all("serves") ?? [] { if let word = ServedGroup(word: word) { place.serves.insert(word) } }
    place.province = form?["province"].flatMap { $0.isEmpty ? nil : $0 }
    func line(_ field: String) -> String? {
      let text = InvisibleSigns.trimmed(form?[field] ?? "")
      return text.isEmpty || text.utf8.count > 600 || text.contains(where: \.isNewline) ? nil : text
    }
    let (english, khmer) = (line("name"), line("name-km"))
    if english != nil || khmer != nil { place.name = LocalizedText(english: english, khmer: khmer) }
    self.place = place
  }

  /// As it is kept while it waits: a line for each thing that is said.
  var said: String {
    var lines = ["id=" + id]
    if let care = place.care { lines.append("care=" + care.word) }
    if let who = place.operatedBy { lines.append("operator=" + who.word) }
    if let location = place.location { lines.append("location=" + location.word) }
    lines += place.residents.words.map { "residents=" + $0.word } + place.serves.words.map { "serves=" + $0.word }
    if let province = place.province { lines.append("province=" + province) }
    if let name = place.name?.english { lines.append("name=" + name) }
    if let name = place.name?.khmer { lines.append("name-km=" + name) }
    return lines.joined(separator: "\n")
  }

  init(said: String) {
    let pairs = said.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    self.init(SentForm(fields: pairs.filter { $0.count == 2 }.map { (name: $0[0], value: $0[1]) }))
  }
}

extension Pass {
  fileprivate func proposalPage() -> HTTPAnswer { proposalPage(nil) }

  private func proposalPage(_ trouble: Sentence?) -> HTTPAnswer {
    let sent = ProposedPlace(form)
    return page(Words.Site.proposePlace, status: trouble == nil ? 200 : 400) { body in
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("p", Words.Site.proposeMore)
      body.form(to: "/places/new", token: token) { form in
        form.field(
          "id", Words.Site.facilityId, value: sent.id, hint: Words.Site.facilityIdHint(example: "kc-005"),
          more: " required maxlength=\"100\" autocapitalize=\"none\" autocomplete=\"off\"")
        form.field("name", Words.Place.name, value: sent.place.name?.english ?? "", more: " maxlength=\"200\"")
        form.field("name-km", Words.Place.nameInKhmer, value: sent.place.name?.khmer ?? "", more: " maxlength=\"200\"")
        form.selection(
          "province", Words.Common.province, account.map { places(of: $0) } ?? [],
          chosen: sent.place.province ?? "")
        form.selection(
          "care", Words.Place.care, CareKind.allCases.map { (value: $0.word, words: $0.phrase) },
          chosen: sent.place.care?.word ?? "")
        form.selection(
          "operator", Words.Place.operatedBy, Operator.allCases.map { (value: $0.word, words: $0.phrase) },
          chosen: sent.place.operatedBy?.word ?? "")
        form.choices(
          "residents", Words.Place.residents,
          ResidentGroup.allCases.map { ($0.word, $0.phrase, sent.place.residents.contains($0)) })
        form.choices(
          "serves", Words.Place.serves,
          ServedGroup.allCases.map { ($0.word, $0.phrase, sent.place.serves.contains($0)) })
        form.selection(
          "location", Words.Site.whereItIs,
          [LocationDisclosure.confidential, .open].map { (value: $0.word, words: $0.phrase) },
          chosen: sent.place.location?.word ?? "")
        form.button(Words.Site.proposePlace)
      }
    }
  }

  fileprivate func propose() -> HTTPAnswer {
    let sent = ProposedPlace(form)
    if let better = betterID(for: sent.id) { return proposalPage(Words.Site.badId(id: sent.id, better: better)) }
    // Only where whoever asks works.
    guard sent.place.missing.isEmpty, let province = sent.place.province, account?.places.contains(province) == true
    else { return proposalPage(Words.Site.placeIncomplete) }
    guard let kept = try? service.store.kept() else { return failure }
    // Whether a place that somebody may not see has an id is told to nobody: the ministry looks at what waits.
    let holder = kept.desk(for: "").holder(of: sent.id)
    if let holder, reachedEntries(kept).contains(where: { $0.id == holder.id }) {
      return proposalPage(Words.Pages.idIsYours)
    }
    let (name, now) = (account?.name ?? "", now)
    let isAdded = try? service.store.waiting { book throws(DatabaseError) in
      try book.add(place: sent.id, saying: sent.said, by: name, now: now)
    }
    guard let isAdded else { return failure }
    guard isAdded else { return proposalPage(Words.Site.placeWaitsAlready) }
    return page(Words.Site.proposePlace) { body in
      body.notice(Words.Site.placeWaits, isWell: true)
      body.element("p") { $0.link("/due", Words.Due.title) }
    }
  }

  // MARK: The ministry

  fileprivate func placesPage() -> HTTPAnswer { placesPage(nil, isWell: false) }

  private func placesPage(_ told: Sentence?, isWell: Bool) -> HTTPAnswer {
    guard let kept = try? service.store.kept(),
      let places = try? service.store.waiting({ book throws(DatabaseError) in try book.places() })
    else { return failure }
    let desk = kept.desk(for: "")
    return page(Words.Site.newPlaces, status: told == nil || isWell ? 200 : 409, here: "/places") { body in
      if let told { body.notice(told, isWell: isWell) }
      if places.isEmpty { body.element("p", Words.Site.noNewPlaces) }
      for waiting in places {
        let place = ProposedPlace(said: waiting.said)
        body.element("h2", written: place.id)
        body.element("p", class: "faint", written: waiting.account + " · " + CalendarDay.of(waiting.arrived).iso)
        if desk.holder(of: place.id) != nil {
          body.notice(Words.Pages.idTaken, isWell: false)
        } else if let facility = place.place.facility(place.id, in: kept.library.value.provinces) {
          body.printed(renderFacilityFile(facility))
          body.form(to: "/places/" + String(waiting.number) + "/take-in", token: token) { form in
            form.hidden("seen", waiting.digest)
            form.button(Words.Site.takeIn)
          }
        }
        body.form(to: "/places/" + String(waiting.number) + "/leave-out", token: token) { form in
          form.hidden("seen", waiting.digest)
          form.button(Words.Site.leaveOut)
        }
      }
    }
  }

  private func waitingPlace() -> (number: Int, place: ProposedPlace)? {
    let places = try? service.store.waiting { book throws(DatabaseError) in try book.places() }
    // A number is given anew when its place has gone: what was looked at counts.
    guard let number = Int(values[0]), let found = places?.first(where: { $0.number == number }),
      form?["seen"] == found.digest
    else { return nil }
    return (number, ProposedPlace(said: found.said))
  }

  fileprivate func takeIn() -> HTTPAnswer {
    guard let (number, proposed) = waitingPlace() else {
      return placesPage(Words.Site.changedMeanwhile, isWell: false)
    }
    guard let kept = try? service.store.kept(),
      let facility = proposed.place.facility(proposed.id, in: kept.library.value.provinces)
    else { return failure }
    let desk = kept.desk(for: account?.name ?? "")
    guard desk.holder(of: proposed.id) == nil else { return placesPage(Words.Pages.idTaken, isWell: false) }
    do throws(SourceError) {
      _ = try desk.begin(facility, as: renderFacilityFile)
    } catch {
      return error.reason == .exists ? placesPage(Words.Pages.idTaken, isWell: false) : failure
    }
    // Where this fails, it is offered once more, and found to be there.
    try? service.store.waiting { book throws(DatabaseError) in try book.removePlace(number) }
    return placesPage(Words.Site.takenIn(id: proposed.id), isWell: true)
  }

  fileprivate func leaveOut() -> HTTPAnswer {
    guard let (number, proposed) = waitingPlace() else {
      return placesPage(Words.Site.changedMeanwhile, isWell: false)
    }
    guard (try? service.store.waiting({ book throws(DatabaseError) in try book.removePlace(number) })) != nil else {
      return failure
    }
    return placesPage(Words.Site.leftOut(id: proposed.id), isWell: true)
  }
}

extension WaitingPlace {
  fileprivate var digest: String { contentDigest(Array(said.utf8)) }
}
