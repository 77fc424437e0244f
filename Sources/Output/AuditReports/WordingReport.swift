public import AuditDesk
public import AuditModel
public import AuditWording

/// A text as a list or a table of texts tells it.
public struct ToldWording: Sendable {
  public let text: WordingText
  public let place: Sentence
  /// What it belongs to, or lines in which it is shown.
  public let about: LocalizedText?
  /// Nil for a draft.
  public let mark: ReviewMark?
  public let remark: String?
  /// What a program noticed of it.
  public let finding: String?

  public init(
    _ text: WordingText, place: Sentence, about: LocalizedText?, mark: ReviewMark?, remark: String?, finding: String?
  ) {
    self.text = text
    self.place = place
    self.about = about
    self.mark = mark
    self.remark = remark
    self.finding = finding
  }

  public var state: ReviewState { mark == nil ? .draft : .reviewed }
}

/// A part of a text that changes, before and now.
public struct ChangedWording: Sendable {
  public let name: Sentence
  public let before: String?
  public let now: String?
}

/// The parts of a text that a review changes.
public func changedParts(_ change: ReviewChange) -> [ChangedWording] {
  var parts: [ChangedWording] = []
  if let english = change.english {
    parts.append(ChangedWording(name: Words.Language.english, before: change.text.english, now: english))
  }
  if let khmer = change.khmer {
    parts.append(ChangedWording(name: Words.Language.khmer, before: change.text.khmer, now: khmer))
  }
  switch change.mark {
  case .stays: break
  case .set(let mark):
    parts.append(
      ChangedWording(
        name: Words.Wording.state, before: nil, now: ReviewState.reviewed.word + " · " + mark.by + " · " + mark.on.iso))
  case .removed:
    parts.append(
      ChangedWording(name: Words.Wording.state, before: ReviewState.reviewed.word, now: ReviewState.draft.word))
  }
  if let remark = change.remark {
    parts.append(ChangedWording(name: Words.Wording.remark, before: nil, now: remark.isEmpty ? nil : remark))
  }
  return parts
}
