package import AuditComparison
internal import AuditModel

extension PublicationNote {
  /// What became of a group of confidential places in a publication.
  package var sentence: Sentence {
    let place = Sentence(same: table + " · " + group)
    return switch outcome {
    case .kept(let day): Words.Publication.kept(group: place, day: day.iso)
    case .withheld: Words.Publication.withheld(group: place)
    case .anew(0): Words.Publication.anew(group: place)
    case .anew(let counts): Words.Publication.anewBut(group: place, counts: counts)
    }
  }
}
