public import AuditComparison
internal import AuditModel

/// What is remembered of every publication, as JSON: of which places, in which state, each figure speaks. It stays with the ministry.
///
/// - Parameter publications: all of them, in the order in which they were made.
public func renderLedger(_ publications: [Publication]) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.list("publications", publications) { $0.publication($1) }
  }
  return writer.text + "\n"
}

extension JSONWriter {
  fileprivate mutating func publication(_ publication: Publication) {
    member("name", publication.name)
    member("day", publication.day.iso)
    member("view", publication.view.word)
    list("groups", publication.groups) { object, group in
      object.member("table", group.table)
      object.member("group", group.group)
      object.list("places", group.places) { object, place in
        object.member("id", place.id)
        object.member("state", String(place.state, radix: 16))
      }
      object.list("counts", group.counts) { object, count in
        object.member("name", count.name)
        object.member("subject", count.subject)
        object.strings("among", [count.among.map { String($0) }.joined(separator: " ")])
        object.member("count", count.count)
        object.member("all", count.all)
      }
      object.list("spreads", group.spreads.sorted { $0.key < $1.key }) { object, spread in
        object.member("name", spread.key)
        object.member("facilities", spread.value.facilities)
        let quartiles = [spread.value.lowerQuartile, spread.value.median, spread.value.upperQuartile]
        let ends = quartiles.flatMap { [$0.lowest, $0.highest] }
        object.strings(
          "quartiles", ends.map { end -> String in String(end.numerator) + "/" + String(end.denominator) })
      }
    }
  }
}
