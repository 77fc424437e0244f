public import AuditModel

/// All of a facility as bytes, to be had again by `keptFacility`.
public func kept(_ facility: Facility) -> [UInt8] {
  var writer = ByteWriter()
  writer.add(whole: facility)
  return writer.bytes
}

/// The facility that `kept` made bytes of; nil where they are not whole.
public func keptFacility(_ bytes: [UInt8]) -> Facility? {
  var reader = ByteReader(bytes)
  let facility = reader.wholeFacility()
  return reader.isBroken || !reader.isAtEnd ? nil : facility
}

extension ByteWriter {
  package mutating func add(whole facility: Facility) {
    add(facility.id)
    add(facility.name) { $0.add($1) }
    add(facility.isExample)
    add(facility.province) { writer, province in
      writer.add(province.code) { $0.add($1) }
      writer.add(province.name)
      writer.add(province.isCapital)
    }
    add(Int(facility.care.rawValue))
    add(Int(facility.operatedBy.rawValue))
    add(Int64(facility.residents.mask))
    add(Int64(facility.serves.mask))
    add(Int(facility.location.rawValue))
    add(facility.standards) { writer, standards in writer.add(list: standards) { $0.add($1) } }
    add(facility.closed) { writer, closure in
      writer.add(closure.on)
      writer.add(closure.by) { $0.add($1) }
      writer.add(closure.why) { $0.add($1) }
    }
    add(list: facility.formerly) { $0.add($1) }
    add(facility.places.name)
    add(list: facility.places.formerly) { $0.add($1) }
  }

  package mutating func add(_ text: LocalizedText) {
    add(text.english) { $0.add($1) }
    add(text.khmer) { $0.add($1) }
  }
}

extension ByteReader {
  /// Nil where they are not whole.
  package mutating func wholeFacility() -> Facility? {
    let (id, name, isExample) = (string(), optional { $0.localizedText() }, flag())
    let province = optional { $0.province() }
    let (care, operatedBy): (CareKind, Operator) = (word(), word())
    let (residents, serves): (WordSet<ResidentGroup>, WordSet<ServedGroup>) = (mask(), mask())
    let location: LocationDisclosure = word()
    let standards = optional { $0.list { $0.string() } }
    let closed = optional { $0.closure() }?.flatMap { $0 }
    let formerly = list { $0.string() }
    var places = Facility.Places()
    places.name = place()
    places.formerly = list { $0.place() }
    return Facility(
      id: id, name: name, isExample: isExample, province: province, care: care, operatedBy: operatedBy,
      residents: residents, serves: serves, location: location, standards: standards, closed: closed,
      formerly: formerly, places: places)
  }

  package mutating func localizedText() -> LocalizedText {
    let (english, khmer) = (optional { $0.string() }, optional { $0.string() })
    if english == nil, khmer == nil { fail() }
    return LocalizedText(english: english ?? (khmer == nil ? "" : nil), khmer: khmer)
  }

  private mutating func province() -> Province {
    let (code, name, isCapital) = (optional { $0.string() }, localizedText(), flag())
    return code.map { Province(code: $0, name: name, isCapital: isCapital) }
      ?? Province(written: name.english ?? name.khmer ?? "")
  }

  private mutating func closure() -> Facility.Closure? {
    let on = day()
    let (by, why) = (optional { $0.string() }, optional { $0.localizedText() })
    return on.map { Facility.Closure(on: $0, by: by, why: why) }
  }
}
