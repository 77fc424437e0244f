public import AuditChecking
public import AuditModel
package import AuditWording

/// The dangers of one facility as they are told to somebody on a day, rules T2 to T4: what stands first. Whoever may not know of one
/// is told of none.
public struct DangerReport: Sendable {
  /// Those that stand.
  package let standing: [Told]
  /// Those that a visit or an authority closed.
  package let over: [Told]
  /// Whether these readers may be told of any.
  package let isTold: Bool

  /// - Parameters:
  ///   - history: of the facility.
  ///   - day: as of which it is told.
  ///   - audience: who reads it.
  ///   - isInLetter: whether days are written in words.
  public init(_ history: DangerHistory, on day: CalendarDay, for audience: Audience, isInLetter: Bool = false) {
    let told = history.told(on: day, to: audience).map { Told(danger: $0, day: day, isInLetter: isInLetter) }
    standing = told.filter { $0.danger.stands }
    over = told.filter { !$0.danger.stands }
    isTold = audience != .others
  }

  /// Whether any stands.
  public var isPressing: Bool { !standing.isEmpty }

  /// Those that stand, then the others.
  package var all: [Told] { standing + over }

  /// A danger as every output tells it.
  package struct Told: Sendable {
    package let danger: ToldDanger
    let day: CalendarDay
    /// Whether days are written in words, as a letter does.
    var isInLetter = false

    private func written(_ day: CalendarDay) -> Sentence { isInLetter ? day.inWords : Sentence(same: day.iso) }

    /// Under which all records name it.
    package var id: String { danger.id }
    /// What it is.
    package var what: Sentence { danger.what.isEmpty ? Words.Danger.unnamed : danger.what.sentence }
    /// What it is, and what was said of that before.
    package var whatWithBefore: Sentence {
      ([what] + danger.saidBefore.map { Words.Danger.saidBefore(what: $0.sentence) }).joined(by: "\n")
    }

    /// For how many days it is there, or known; of one that is over, for how many it was.
    package var days: Int {
      let end = danger.stands ? day : danger.closings.last { $0.closes }?.on ?? day
      return Swift.max(0, danger.first.days(until: end))
    }

    /// Everything else that is known of it, in this order: whom it is about, since when, who named it, to whom it was told, what
    /// was done, how it ended.
    package var facts: [Fact] {
      var facts = [Fact(about)]
      if let since = danger.since {
        facts.append(
          Fact(
            days == 0 ? Words.Danger.sinceDay(day: written(since)) : Words.Danger.since(days: days, day: written(since))
          ))
      }
      let ago = danger.seen.days(until: day)
      facts.append(
        Fact(
          ago == 0
            ? Words.Danger.firstSeenToday(day: written(danger.seen))
            : Words.Danger.firstSeen(days: ago, day: written(danger.seen))))
      if danger.lastSeen != danger.seen { facts.append(Fact(Words.Danger.lastSeen(day: written(danger.lastSeen)))) }
      facts += danger.saidBefore.map { Fact(Words.Danger.saidBefore(what: $0.sentence)) }
      facts += tellings + doings + closings
      return isInLetter ? facts.map { Fact($0.sentence.inOwnDigits, $0.gravity) } : facts
    }

    private var about: Sentence {
      danger.about.map { Words.Danger.about(whom: $0.phrase) } ?? Words.Danger.aboutUnsaid
    }

    package var tellings: [Fact] {
      let told = danger.tellings.map { telling in
        let to = telling.to.sentence
        return Fact(telling.on.map { Words.Danger.toldOn(to: to, day: written($0)) } ?? Words.Danger.told(to: to))
      }
      return told.isEmpty && danger.stands ? [Fact(Words.Danger.toldNobody, .bad)] : told
    }

    package var doings: [Fact] {
      let done = danger.done.map { Fact(Words.Danger.done(day: written($0.date), what: $0.text.sentence)) }
      return done.isEmpty && danger.stands ? [Fact(Words.Danger.nothingDone, .bad)] : done
    }

    package var closings: [Fact] {
      danger.closings.enumerated().map { index, closing in
        let ended = !danger.stands && closing.closes
        var text: Sentence
        if !ended {
          text = Words.Danger.closedInVain(day: written(closing.on))
          if let by = closing.by { text = text + Sentence(same: " · ") + by.sentence }
        } else if let by = closing.by {
          text = Words.Danger.closedBy(day: written(closing.on), by: by.sentence)
        } else {
          text = Words.Danger.closed(day: written(closing.on))
        }
        if let how = closing.how { text = text + Words.Common.colon + how.sentence }
        return Fact(text, ended ? .good : .poor)
      }
    }

    /// The records that name it, and the id by which they do.
    package var source: Sentence {
      Sentence(
        same: ([danger.id] + danger.sayings.map { $0.record + ".yaml:" + String($0.line) }).joined(separator: " · "))
    }
  }

  /// Something that is known of a danger.
  package struct Fact: Sendable {
    package let sentence: Sentence
    package let gravity: Gravity?

    init(_ sentence: Sentence, _ gravity: Gravity? = nil) {
      self.sentence = sentence
      self.gravity = gravity
    }
  }
}
