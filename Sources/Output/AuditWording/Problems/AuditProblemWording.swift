internal import AuditModel

// What the Core finds: in records against their standards, and in plans against the records.

extension AuditTrouble {
  var wording: ProblemWording {
    switch self {
    case .furtherProblems(let count):
      return ProblemWording(
        "further-problems",
        Sentence("\(count) further problems of this file are not shown", "បញ្ហា \(count) ទៀតនៃឯកសារនេះមិនត្រូវបានបង្ហាញទេ"),
        hint: Sentence("mend those above first", "សូមកែបញ្ហាខាងលើជាមុនសិន"))
    case .invisibleSign(let codePoint, let side, let word):
      return ProblemWording(
        "invisible-sign", side.sentence(codePoint, word),
        hint: numberMeant(by: word).map { Sentence("write \($0), typed anew", "សូមវាយ \($0) ម្តងទៀត") }
          ?? Sentence(
            "delete the word with the spaces around it, and type it again",
            "សូមលុបពាក្យនេះ ព្រមទាំងដកឃ្លាជុំវិញវា រួចវាយម្តងទៀត"))
    case .duplicateKey(let key, let firstLine):
      return ProblemWording(
        "duplicate-key",
        Sentence(
          "“\(key)” stands here twice; the first is in line \(firstLine)",
          "“\(key)” មានពីរដងនៅទីនេះ។ លើកទីមួយនៅបន្ទាត់ \(firstLine)"),
        hint: Sentence(
          "keep the one that is right and remove the other",
          "សូមទុកមួយដែលត្រឹមត្រូវ ហើយលុបមួយទៀត"))
    case .unknownIdentifier(let id, let noun, let nearest):
      return ProblemWording(
        "unknown-\(noun.code)",
        Sentence(
          "there is no \(noun.wording.english) “\(id)”",
          "គ្មាន\(noun.wording.khmer) “\(id)” ទេ"),
        hint: didYouMean(nearest, for: id, otherwise: noun.hint))
    case .standardUnusable(let id):
      return ProblemWording(
        "standard-unusable",
        Sentence(
          "nothing is scored by “\(id)”, because that standard has errors",
          "មិនបានដាក់ពិន្ទុអ្វីតាម “\(id)” ទេ ព្រោះស្តង់ដារនោះមានកំហុស"),
        hint: Sentence(
          "mend the errors named for Standards/\(id).yaml",
          "សូមកែកំហុសដែលបានរាយសម្រាប់ Standards/\(id).yaml"))
    case .standardDoesNotApply(let id):
      return ProblemWording(
        "standard-does-not-apply",
        Sentence(
          "“\(id)” does not apply to this facility; it is scored all the same",
          "“\(id)” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ តែនៅតែដាក់ពិន្ទុ"),
        hint: Sentence(
          "name it under standards in facility.yaml if that is meant",
          "បើចង់បានដូច្នេះមែន សូមសរសេរវាក្រោម standards ក្នុង facility.yaml"))
    case .revisionMissing(let standard, let pinned, let current):
      return ProblemWording(
        "revision-missing",
        Sentence(
          "the record was answered by \(standard) \(pinned), "
            + "which is not in the archive; it is scored by \(current)",
          "កំណត់ត្រានេះឆ្លើយតាម \(standard) \(pinned) ដែលគ្មានក្នុងបណ្ណសារ "
            + "(archive) ទេ ដូច្នេះបានដាក់ពិន្ទុតាម \(current)"),
        hint: Sentence(
          "put Standards/archive/\(standard)-\(pinned).yaml back, "
            + "or answer again by today's revision",
          "សូមដាក់ Standards/archive/\(standard)-\(pinned).yaml មកវិញ ឬឆ្លើយម្តងទៀតតាមកំណែបច្ចុប្បន្ន"))
    case .criterionDropped(let id, let authority):
      return ProblemWording(
        "criterion-dropped",
        Sentence(
          "“\(id)” was taken out by the tailoring of \(authority), so this answer does not count",
          "ការកែសម្រួលរបស់ \(authority) បានដក “\(id)” ចេញ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ"))
    case .criterionDoesNotApply(let id):
      return ProblemWording(
        "criterion-does-not-apply",
        Sentence(
          "“\(id)” does not apply to this facility, so this answer does not count",
          "“\(id)” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ"),
        hint: Sentence(
          "check care, operator, residents and serves in facility.yaml",
          "សូមពិនិត្យ care, operator, residents និង serves ក្នុង facility.yaml"))
    case .answerNotInRevision(let criterion, let word, let version):
      return ProblemWording(
        "answer-not-in-revision",
        Sentence(
          "revision \(version) cannot hold the answer “\(word)” to “\(criterion)”; by that revision it does not count",
          "កំណែ \(version) មិនអាចមានចម្លើយ “\(word)” ចំពោះ “\(criterion)” ទេ; តាមកំណែនោះ ចម្លើយនេះមិនត្រូវបានគិតទេ"),
        hint: Sentence(
          "answer it by the questions of that revision, or pin both records to one",
          "សូមឆ្លើយវាតាមសំណួរនៃកំណែនោះ ឬភ្ជាប់កំណត់ត្រាទាំងពីរទៅកំណែតែមួយ"))
    case .unknownRating(let word, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-rating",
        Sentence(
          "“\(word)” is not a rating of this standard",
          "“\(word)” មិនមែនជាចំណាត់ថ្នាក់របស់ស្តង់ដារនេះទេ"),
        hint: didYouMean(
          nearest, for: word, otherwise: Sentence("one of: \(list)", "សូមជ្រើសមួយក្នុងចំណោម៖ \(list)")))
    case .notApplicableRefused(let id):
      return ProblemWording(
        "not-applicable-refused",
        Sentence(
          "“\(id)” always applies, so it cannot be not-applicable",
          "“\(id)” អនុវត្តជានិច្ច ដូច្នេះមិនអាចសរសេរ not-applicable បានទេ"),
        hint: Sentence(
          "rate it; if nobody looked, write not-assessed",
          "សូមដាក់ចំណាត់ថ្នាក់ឱ្យវា។ បើគ្មានអ្នកណាបានពិនិត្យ សូមសរសេរ not-assessed"))
    case .reasonMissing(let id):
      return ProblemWording(
        "reason-missing",
        Sentence(
          "“\(id)” is said not to apply, without a reason",
          "“\(id)” សរសេរថាមិនពាក់ព័ន្ធ តែគ្មានមូលហេតុ"),
        hint: Sentence(
          "write {rating: not-applicable, reason: …}",
          "សូមសរសេរ {rating: not-applicable, reason: …}"))
    case .ratedOtherwise(let word, let form, let source):
      return ratedOtherwise(word, form, source)
    case .sampleOnRating(let id):
      return ProblemWording(
        "sample-without-use",
        Sentence(
          "“\(id)” is not rated by a sample",
          "“\(id)” មិនវាយតម្លៃតាមសំណាកទេ"),
        hint: Sentence(
          "write a rating; what was looked at belongs in the note",
          "សូមសរសេរចំណាត់ថ្នាក់ ហើយសរសេរអ្វីដែលបានពិនិត្យក្នុង note"))
    case .sampleInconsistent(let part, let whole):
      return ProblemWording(
        "sample-inconsistent",
        Sentence(
          "“\(part)” is more than “\(whole)”",
          "“\(part)” ច្រើនជាង “\(whole)”"),
        hint: Sentence(
          "count again: conforming is at most checked, and checked at most of",
          "សូមរាប់ម្តងទៀត៖ conforming មិនអាចលើស checked ហើយ checked មិនអាចលើស of ទេ"))
    case .sampleIncomplete(let missing):
      return ProblemWording(
        "sample-incomplete",
        Sentence(
          "the sample does not say “\(missing)”, so the criterion is open",
          "សំណាកខ្វះ “\(missing)” ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"),
        hint: Sentence(
          "write {checked: 10, of: 42, conforming: 8}",
          "សូមសរសេរ {checked: 10, of: 42, conforming: 8}"))
    case .sampleEmpty:
      return ProblemWording(
        "sample-empty",
        Sentence(
          "nothing was checked, so the criterion is open",
          "មិនបានពិនិត្យអ្វីទេ ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"))
    case .sampleTooSmall(let checked, let needed):
      return ProblemWording(
        "sample-too-small",
        Sentence(
          "\(checked) were checked and at least \(needed) are needed, so the criterion is open",
          "បានពិនិត្យ \(checked) តែត្រូវពិនិត្យយ៉ាងតិច \(needed) ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"),
        hint: Sentence(
          "check more, or say with of: that there are no more",
          "សូមពិនិត្យបន្ថែម ឬសរសេរចំនួនសរុបនៅ of: ដើម្បីបញ្ជាក់ថាគ្មានទៀតទេ"))
    case .voicesMissing(let criterion, let voices):
      let list = voices.joined(separator: ", ")
      let heard = voices.map { Voice(word: $0)?.phrase.khmer ?? $0 }.joined(separator: " ")
      return ProblemWording(
        "voices-missing",
        Sentence(
          "“\(criterion)” counts as open: "
            + "it cannot be rated best before these were heard: \(list)",
          "“\(criterion)” ចាត់ទុកថាមិនទាន់មានចម្លើយ៖ "
            + "មិនអាចទទួលចំណាត់ថ្នាក់ល្អបំផុត មុនពេលបានស្តាប់ \(heard) ទេ"),
        hint: Sentence(
          "hear them, and write heard: [\(list)]",
          "សូមស្តាប់ពួកគេ រួចសរសេរ heard: [\(list)]"))
    case .equalsContradicts(let criterion, let rating, let other, let otherRating):
      return ProblemWording(
        "equals-contradicts",
        Sentence(
          "“\(criterion)” is rated \(rating), but “\(other)”, "
            + "which asks the same, is rated \(otherRating)",
          "“\(criterion)” ទទួលចំណាត់ថ្នាក់ \(rating) តែ “\(other)” "
            + "ដែលសួររឿងដូចគ្នា ទទួលចំណាត់ថ្នាក់ \(otherRating)"),
        hint: Sentence(
          "answer one of them, or both alike",
          "សូមឆ្លើយតែមួយ ឬឆ្លើយទាំងពីរឱ្យដូចគ្នា"))
    case .measureIsQuotient(let id, let numerator, let denominator):
      return ProblemWording(
        "measure-is-quotient",
        Sentence(
          "“\(id)” is worked out from \(numerator) and \(denominator)",
          "“\(id)” ត្រូវបានគណនាពី \(numerator) និង \(denominator)"),
        hint: Sentence("write those two instead", "សូមសរសេរពីរនោះជំនួសវិញ"))
    case .serviceForOthers(let service, let group):
      return ProblemWording(
        "service-for-others",
        Sentence(
          "“\(service)” names \(group), who do not live in this facility",
          "“\(service)” មានសរសេរ \(group) តែក្រុមនេះមិនស្នាក់នៅក្នុងគ្រឹះស្ថាននេះទេ"),
        hint: Sentence(
          "check residents in facility.yaml",
          "សូមពិនិត្យ residents ក្នុង facility.yaml"))
    case .answeredByOthers(let group):
      return ProblemWording(
        "answered-by-others",
        Sentence(
          "\(group) answered here, who do not live in this facility",
          "\(group) បានឆ្លើយនៅទីនេះ តែក្រុមនេះមិនស្នាក់នៅក្នុងគ្រឹះស្ថាននេះទេ"),
        hint: Sentence("check residents in facility.yaml", "សូមពិនិត្យ residents ក្នុង facility.yaml"))
    case .questionForOthers(let question, let group):
      return ProblemWording(
        "question-for-others",
        Sentence(
          "\(group) are not asked “\(question)”", "“\(question)” មិនត្រូវបានសួរ \(group) ទេ"),
        hint: Sentence(
          "Standards/residents.yaml says whom it asks", "Standards/residents.yaml ប្រាប់ថាត្រូវសួរអ្នកណា"))
    case .moreAskedThanLiveHere(let asked, let residents):
      return ProblemWording(
        "more-asked-than-live-here",
        Sentence(
          "\(asked) were asked, and the measure “residents” says that \(residents) live here",
          "បានសួរ \(asked) នាក់ តែរង្វាស់ “residents” ប្រាប់ថាមានអ្នកស្នាក់នៅ \(residents) នាក់"),
        hint: Sentence("count both again", "សូមរាប់ចំនួនទាំងពីរម្តងទៀត"))
    case .questionnaireMissing:
      return ProblemWording(
        "questionnaire-missing",
        Sentence(
          "there is no questionnaire that can be used, so the answers of residents show nowhere",
          "គ្មានកម្រងសំណួរដែលអាចប្រើបានទេ ដូច្នេះចម្លើយរបស់អ្នកស្នាក់នៅមិនបង្ហាញនៅទីណាទេ"),
        hint: Sentence(
          "put Standards/residents.yaml back, or mend it", "សូមដាក់ Standards/residents.yaml មកវិញ ឬកែវា"))
    case .questionnaireRevision(let revision, let current):
      return ProblemWording(
        "questionnaire-revision",
        Sentence(
          "residents answered revision \(revision) of the questionnaire; here is revision \(current)",
          "អ្នកស្នាក់នៅបានឆ្លើយកម្រងសំណួរកំណែ \(revision)។ នៅទីនេះមានកំណែ \(current)"),
        hint: Sentence(
          "use the later Standards/residents.yaml", "សូមប្រើ Standards/residents.yaml កំណែថ្មីជាង"))
    case .followedRecordMissing(let name):
      return ProblemWording(
        "follow-up-without-inspection",
        Sentence(
          name.map {
            "there is no earlier inspection “\($0)” for the follow-up to follow"
          } ?? "there is no inspection of an earlier day for the follow-up to follow",
          name.map { "គ្មានអធិការកិច្ច “\($0)” នៅថ្ងៃមុនការតាមដាននេះទេ" }
            ?? "គ្មានអធិការកិច្ចនៅថ្ងៃមុនការតាមដាននេះទេ"),
        hint: Sentence(
          "name the inspection, as in follows: 2026-03-14-inspection, "
            + "or change kind to inspection",
          "សូមសរសេរឈ្មោះអធិការកិច្ច ដូចជា follows: 2026-03-14-inspection ឬប្តូរ kind ទៅ inspection"))
    case .followedRecordUnusable(let name):
      return ProblemWording(
        "followed-record-unusable",
        Sentence(
          "the inspection that this follows, “\(name)”, has errors, so neither is scored",
          "អធិការកិច្ច “\(name)” ដែលកំណត់ត្រានេះតាមដាន មានកំហុស ដូច្នេះមិនបានដាក់ពិន្ទុទាំងពីរ"),
        hint: Sentence(
          "mend the inspection first",
          "សូមកែកំណត់ត្រាអធិការកិច្ចនោះជាមុនសិន"))
    case .closedWithoutVisit(let record):
      return ProblemWording(
        "closed-without-visit",
        Sentence(
          "“\(record)” is not an inspection or follow-up of this facility that could have verified this",
          "“\(record)” មិនមែនជាអធិការកិច្ច ឬការតាមដានរបស់គ្រឹះស្ថាននេះ ដែលអាចបញ្ជាក់ចំណុចនេះបានទេ"),
        hint: Sentence(
          "write done; a later visit that rates the criterion best verifies it",
          "សូមសរសេរ done; ការចុះពិនិត្យក្រោយដែលវាយតម្លៃល្អបំផុត នឹងបញ្ជាក់វា"))
    case .dueAfterPeriod(let day, let end):
      return ProblemWording(
        "due-after-period",
        Sentence(
          "\(day) is after \(end), the last day that the standard leaves for it",
          "\(day) គឺក្រោយ \(end) ដែលជាថ្ងៃចុងក្រោយដែលស្តង់ដារទុកឱ្យសម្រាប់កែលម្អ"),
        hint: Sentence("name a day up to \(end)", "សូមសរសេរថ្ងៃមិនហួស \(end)"))
    case .personalData(let kind):
      return kind.wording
    }
  }

  /// `9/14` tells what to write; a share does not tell of how many.
  private func sampleHint(_ word: String) -> Sentence {
    if let (conforming, checked) = sampleParts(of: word) {
      return Sentence(
        "write {checked: \(checked), conforming: \(conforming)}",
        "សូមសរសេរ {checked: \(checked), conforming: \(conforming)}")
    }
    return Sentence(
      "write how many were looked at and how many conform, as in {checked: 10, of: 42, conforming: 8}",
      "សូមសរសេរថាបានពិនិត្យប៉ុន្មាន និងត្រឹមត្រូវប៉ុន្មាន ដូចជា {checked: 10, of: 42, conforming: 8}")
  }

  private func ratedOtherwise(_ word: String, _ form: AnswerKind, _ source: String)
    -> ProblemWording
  {
    switch form {
    case .measure:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by the measure “\(source)”, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមរង្វាស់ “\(source)” មិនមែនតាម “\(word)” ទេ"),
        hint: Sentence(
          "write the number under measures: \(source)",
          "សូមសរសេរចំនួនក្រោម measures: \(source)"))
    case .service:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by the service “\(source)”, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសេវា “\(source)” មិនមែនតាម “\(word)” ទេ"),
        hint: Sentence(
          "write under services: who has it, as in \(source): {provided: [girls]}",
          "សូមសរសេរក្រោម services: ថាអ្នកណាទទួលបានសេវានេះ ដូចជា \(source): {provided: [girls]}"))
    default:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by a sample, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសំណាក មិនមែនតាម “\(word)” ទេ"),
        hint: sampleHint(word))
    }
  }
}

extension InvisibleSide {
  fileprivate func sentence(_ codePoint: String, _ word: String) -> Sentence {
    switch self {
    case .before:
      Sentence(
        "an invisible \(codePoint) stands before “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅមុខ “\(word)”")
    case .within:
      Sentence(
        "an invisible \(codePoint) stands within “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅក្នុង “\(word)”")
    case .behind:
      Sentence(
        "an invisible \(codePoint) stands behind “\(word)”", "មានសញ្ញាមើលមិនឃើញ \(codePoint) នៅក្រោយ “\(word)”")
    }
  }
}
