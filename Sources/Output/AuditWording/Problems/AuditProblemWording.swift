package import AuditModel

// What the Core finds: in records against their standards, and in plans against the records.

extension AuditTrouble {
  var wording: ProblemWording {
    switch self {
    case .furtherProblems(let count):
      return ProblemWording(
        "further-problems",
        Words.AuditProblem.furtherProblems(count: count),
        hint: Words.AuditProblem.furtherProblemsHint)
    case .invisibleSign(let codePoint, let side, let word):
      return ProblemWording(
        "invisible-sign", side.sentence(codePoint, word),
        hint: numberMeant(by: word).map { Words.AuditProblem.typedAnew(value: $0) } ?? Words.AuditProblem.typeAgain)
    case .duplicateKey(let key, let firstLine):
      return ProblemWording(
        "duplicate-key",
        Words.AuditProblem.duplicateKey(key: key, firstLine: firstLine),
        hint: Words.AuditProblem.duplicateKeyHint)
    case .unknownIdentifier(let id, let noun, let nearest):
      return ProblemWording(
        "unknown-\(noun.code)",
        Words.AuditProblem.unknownIdentifier(noun: noun.wording, id: id),
        hint: didYouMean(nearest, for: id, otherwise: noun.hint))
    case .standardUnusable(let id):
      return ProblemWording(
        "standard-unusable",
        Words.AuditProblem.standardUnusable(id: id),
        hint: Words.AuditProblem.standardUnusableHint(id: id))
    case .standardDoesNotApply(let id):
      return ProblemWording(
        "standard-does-not-apply",
        Words.AuditProblem.standardDoesNotApply(id: id),
        hint: Words.AuditProblem.standardDoesNotApplyHint)
    case .revisionMissing(let standard, let pinned, let current):
      return ProblemWording(
        "revision-missing",
        Words.AuditProblem.revisionMissing(standard: standard, pinned: pinned, current: current),
        hint: Words.AuditProblem.revisionMissingHint(standard: standard, pinned: pinned))
    case .criterionDropped(let id, let authority):
      return ProblemWording("criterion-dropped", Words.AuditProblem.criterionDropped(id: id, authority: authority))
    case .criterionDoesNotApply(let id):
      return ProblemWording(
        "criterion-does-not-apply",
        Words.AuditProblem.criterionDoesNotApply(id: id),
        hint: Words.AuditProblem.criterionDoesNotApplyHint)
    case .answerNotInRevision(let criterion, let word, let version):
      return ProblemWording(
        "answer-not-in-revision",
        Words.AuditProblem.answerNotInRevision(version: version, word: word, criterion: criterion),
        hint: Words.AuditProblem.answerNotInRevisionHint)
    case .unknownRating(let word, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-rating",
        Words.AuditProblem.unknownRating(word: word),
        hint: didYouMean(nearest, for: word, otherwise: Words.Common.oneOf(known: list)))
    case .notApplicableRefused(let id):
      return ProblemWording(
        "not-applicable-refused",
        Words.AuditProblem.notApplicableRefused(id: id),
        hint: Words.AuditProblem.notApplicableRefusedHint)
    case .reasonMissing(let id):
      return ProblemWording(
        "reason-missing",
        Words.AuditProblem.reasonMissing(id: id),
        hint: Words.AuditProblem.reasonMissingHint)
    case .ratedOtherwise(let word, let form, let source):
      return ratedOtherwise(word, form, source)
    case .sampleOnRating(let id):
      return ProblemWording(
        "sample-without-use",
        Words.AuditProblem.sampleWithoutUse(id: id),
        hint: Words.AuditProblem.sampleWithoutUseHint)
    case .sampleInconsistent(let part, let whole):
      return ProblemWording(
        "sample-inconsistent",
        Words.AuditProblem.sampleInconsistent(part: part, whole: whole),
        hint: Words.AuditProblem.sampleInconsistentHint)
    case .sampleIncomplete(let missing):
      return ProblemWording(
        "sample-incomplete",
        Words.AuditProblem.sampleIncomplete(missing: missing),
        hint: Words.AuditProblem.sampleIncompleteHint)
    case .sampleEmpty: return ProblemWording("sample-empty", Words.AuditProblem.sampleEmpty)
    case .sampleTooSmall(let checked, let needed):
      return ProblemWording(
        "sample-too-small",
        Words.AuditProblem.sampleTooSmall(checked: checked, needed: needed),
        hint: Words.AuditProblem.sampleTooSmallHint)
    case .voicesMissing(let criterion, let voices):
      let list = voices.joined(separator: ", ")
      let heard = voices.map { Voice(word: $0)?.phrase.inEnglish($0) ?? Sentence(same: $0) }
        .joined(by: Words.List.comma)
      return ProblemWording(
        "voices-missing",
        Words.AuditProblem.voicesMissing(criterion: criterion, heard: heard),
        hint: Words.AuditProblem.voicesMissingHint(list: list))
    case .equalsContradicts(let criterion, let rating, let other, let otherRating):
      return ProblemWording(
        "equals-contradicts",
        Words.AuditProblem.equalsContradicts(
          criterion: criterion, rating: rating, other: other, otherRating: otherRating),
        hint: Words.AuditProblem.equalsContradictsHint)
    case .measureIsQuotient(let id, let numerator, let denominator):
      return ProblemWording(
        "measure-is-quotient",
        Words.AuditProblem.measureIsQuotient(id: id, numerator: numerator, denominator: denominator),
        hint: Words.AuditProblem.measureIsQuotientHint)
    case .beyondSense(let measure, let value, let beyond, let reason):
      return ProblemWording(
        "beyond-sense", beyond.sentence(value, for: Sentence(same: measure), because: reason),
        hint: Words.AuditProblem.beyondSenseHint)
    case .serviceForOthers(let service, let group):
      return ProblemWording(
        "service-for-others",
        Words.AuditProblem.serviceForOthers(service: service, group: group),
        hint: Words.AuditProblem.serviceForOthersHint)
    case .answeredByOthers(let group):
      return ProblemWording(
        "answered-by-others",
        Words.AuditProblem.answeredByOthers(group: group),
        hint: Words.AuditProblem.serviceForOthersHint)
    case .questionForOthers(let question, let group):
      return ProblemWording(
        "question-for-others",
        Words.AuditProblem.questionForOthers(group: group, question: question),
        hint: Words.AuditProblem.questionForOthersHint)
    case .moreAskedThanLiveHere(let asked, let residents):
      return ProblemWording(
        "more-asked-than-live-here",
        Words.AuditProblem.moreAskedThanLiveHere(asked: asked, residents: residents),
        hint: Words.AuditProblem.countBothAgain)
    case .questionnaireMissing:
      return ProblemWording(
        "questionnaire-missing",
        Words.AuditProblem.questionnaireMissing,
        hint: Words.AuditProblem.questionnaireMissingHint)
    case .questionnaireRevision(let revision, let current):
      return ProblemWording(
        "questionnaire-revision",
        Words.AuditProblem.questionnaireRevision(revision: revision, current: current),
        hint: Words.AuditProblem.questionnaireRevisionHint)
    case .followedRecordMissing(let name):
      return ProblemWording(
        "follow-up-without-inspection",
        name.map { name in
          Words.AuditProblem.followedMissing(name: name)
        }
          ?? Words.AuditProblem.nothingToFollow,
        hint: Words.AuditProblem.followUpWithoutInspectionHint)
    case .followedRecordUnusable(let name):
      return ProblemWording(
        "followed-record-unusable",
        Words.AuditProblem.followedRecordUnusable(name: name),
        hint: Words.AuditProblem.followedRecordUnusableHint)
    case .closedWithoutVisit(let record):
      return ProblemWording(
        "closed-without-visit",
        Words.AuditProblem.closedWithoutVisit(record: record),
        hint: Words.AuditProblem.closedWithoutVisitHint)
    case .dueAfterPeriod(let day, let end):
      return ProblemWording(
        "due-after-period",
        Words.AuditProblem.dueAfterPeriod(day: day, end: end),
        hint: Words.AuditProblem.dueAfterPeriodHint(end: end))
    case .dangerNotNamed:
      return ProblemWording("danger-unnamed", Words.Danger.problemUnnamed, hint: Words.Danger.problemUnnamedHint)
    case .dangerToldNobody:
      return ProblemWording(
        "danger-told-nobody", Words.Danger.problemToldNobody, hint: Words.Danger.problemToldNobodyHint)
    case .dangerNotActedOn(let days):
      return ProblemWording(
        "danger-not-acted-on", Words.Danger.problemNotActed(days: days), hint: Words.Danger.problemNotActedHint)
    case .dangerClosedByItself:
      return ProblemWording(
        "danger-closed-by-itself", Words.Danger.problemByItself, hint: Words.Danger.problemByItselfHint)
    case .dangerClosedBeforeSeen(let closed, let seen):
      return ProblemWording(
        "danger-closed-before-seen", Words.Danger.problemSeenLater(closed: closed, seen: seen),
        hint: Words.Danger.problemSeenLaterHint)
    case .visitAfterClosing(let closed):
      return ProblemWording(
        "visit-after-closing",
        Words.AuditProblem.visitAfterClosing(closed: closed),
        hint: Words.AuditProblem.visitAfterClosingHint)
    case .unknownProvince(let written, let nearest):
      return ProblemWording(
        "unknown-province",
        Words.AuditProblem.unknownProvince(written: written),
        hint: didYouMean(nearest, for: written, otherwise: Words.AuditProblem.unknownProvinceHint))
    case .hiddenProvinceUnknown:
      return ProblemWording(
        "unknown-province", Words.AuditProblem.hiddenProvince, hint: Words.AuditProblem.unknownProvinceHint)
    case .perhapsOnePlace(let other, let likeness): return perhapsOnePlace(other, likeness)
    case .formerIDClaimedTwice(let id, let other):
      return ProblemWording(
        "former-id-claimed-twice",
        Words.AuditProblem.formerIdClaimedTwice(id: id, other: other),
        hint: Words.AuditProblem.formerIdClaimedTwiceHint)
    case .formerIDStillThere(let id):
      return ProblemWording(
        "former-id-still-there",
        Words.AuditProblem.formerIdStillThere(id: id),
        hint: Words.AuditProblem.formerIdStillThereHint)
    case .formerIDIsOwn(let id):
      return ProblemWording(
        "former-id-is-own",
        Words.AuditProblem.formerIdIsOwn(id: id),
        hint: Words.AuditProblem.formerIdIsOwnHint)
    case .personalData(let kind):
      return kind.wording
    }
  }

  private func perhapsOnePlace(_ other: String, _ likeness: PlaceLikeness) -> ProblemWording {
    let found =
      switch likeness {
      case .sameName: Words.AuditProblem.sameName(other: other)
      case .nearlySameName: Words.AuditProblem.nearlySameName(other: other)
      case .sameVisit: Words.AuditProblem.sameVisit(other: other)
      case .sameID: Words.AuditProblem.sameId(other: other)
      }
    return ProblemWording(
      "perhaps-one-place",
      found + Words.AuditProblem.perhapsOnePlace,
      hint: Words.AuditProblem.perhapsOnePlaceHint)
  }

  /// `9/14` tells what to write; a share does not tell of how many.
  private func sampleHint(_ word: String) -> Sentence {
    if let (conforming, checked) = sampleParts(of: word) {
      return Words.AuditProblem.writeCheckedConforming(checked: checked, conforming: conforming)
    }
    return Words.AuditProblem.sampleHint
  }

  private func ratedOtherwise(_ word: String, _ form: AnswerKind, _ source: String)
    -> ProblemWording
  {
    switch form {
    case .measure:
      ProblemWording(
        "rated-otherwise",
        Words.AuditProblem.ratedOtherwise(source: source, word: word),
        hint: Words.AuditProblem.ratedOtherwiseHint(source: source))
    case .service:
      ProblemWording(
        "rated-otherwise",
        Words.AuditProblem.ratedByService(source: source, word: word),
        hint: Words.AuditProblem.ratedByServiceHint(source: source))
    default:
      ProblemWording("rated-otherwise", Words.AuditProblem.ratedBySample(word: word), hint: sampleHint(word))
    }
  }
}

extension LimitsOfSense {
  /// `0–24, whole numbers, not above residents`
  ///
  /// - Parameter larger: the id of the measure that it is not above.
  package func limits(larger: String?) -> Sentence {
    var parts: [Sentence] = []
    if let most = atMost {
      parts.append(Sentence(same: (atLeast?.text ?? "0") + "–" + most.text))
    } else if let least = atLeast {
      parts.append(Words.AuditProblem.from(least: least.text))
    }
    if isWhole { parts.append(Words.AuditProblem.wholeNumbers) }
    if let larger { parts.append(Words.AuditProblem.notAbove(larger: larger)) }
    return parts.joined(by: Words.List.comma)
  }
}

extension BeyondSense {
  /// What is strange, and why.
  ///
  /// - Parameters:
  ///   - value: as it was written.
  ///   - measure: what the measure is called here.
  ///   - reason: of the limits of sense.
  ///   - name: what another measure is called here, by its id.
  package func sentence(
    _ value: String, for measure: Sentence, because reason: LocalizedText,
    name: (String) -> Sentence = { Sentence(same: $0) }
  ) -> Sentence {
    switch self {
    case .below(let least): Words.AuditProblem.below(value: value, measure: measure, least: least, reason: reason)
    case .above(let most): Words.AuditProblem.above(value: value, measure: measure, most: most, reason: reason)
    case .notWhole: Words.AuditProblem.notWhole(value: value, measure: measure, reason: reason)
    case .aboveOther(let other, let whole):
      Words.AuditProblem.aboveOther(value: value, measure: measure, whole: whole, other: name(other), reason: reason)
    }
  }
}

extension InvisibleSide {
  fileprivate func sentence(_ codePoint: String, _ word: String) -> Sentence {
    switch self {
    case .before: Words.AuditProblem.before(codePoint: codePoint, word: word)
    case .within: Words.AuditProblem.within(codePoint: codePoint, word: word)
    case .behind: Words.AuditProblem.behind(codePoint: codePoint, word: word)
    }
  }
}
