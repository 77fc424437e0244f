internal import AuditModel

/// How a problem is put to a person: a code that never changes, what is wrong, and what to write instead.
struct ProblemWording {
  let code: String
  let message: Sentence
  let hint: Sentence?

  init(_ code: String, _ message: Sentence, hint: Sentence? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension ProblemKind {
  var wording: ProblemWording {
    fileWording ?? yamlWording ?? shapeWording ?? valueWording ?? referenceWording ?? scaleWording ?? ratingWording
      ?? thresholdWording ?? tailoringWording ?? recordWording ?? sampleWording
      ?? ProblemWording("unknown", Sentence("something is wrong here", "មានអ្វីមួយមិនត្រឹមត្រូវនៅទីនេះ"))
  }

  private var fileWording: ProblemWording? {
    switch self {
    case .unreadable(let trouble):
      return trouble.wording
    case .nothingToAudit:
      return ProblemWording(
        "nothing-to-audit", Sentence("no facility is here", ""),
        hint: Sentence("a facility is a folder with a facility.yaml; copy one of the examples in Audits to begin", ""))
    case .misplacedFile:
      return ProblemWording(
        "misplaced-file", Sentence("this is neither facility.yaml nor named like a record, so it was not read", ""),
        hint: Sentence(
          "name a record <YYYY-MM-DD>-<kind>.yaml, with the kind inspection, self-assessment or follow-up", ""))
    case .unknownDocument:
      return ProblemWording(
        "unknown-document", Sentence("this is not a standard, measures, a tailoring, a facility or a record", ""),
        hint: Sentence("such a file begins with standard:, measures:, tailoring:, facility: or visit:", ""))
    case .folderLoop:
      return ProblemWording(
        "folder-loop", Sentence("this folder leads back to one that was already read, so it was passed over", ""),
        hint: Sentence("remove the link", ""))
    case .facilityFileMissing:
      return ProblemWording(
        "facility-file-missing", Sentence("there are records here, but no facility.yaml", ""),
        hint: Sentence("write a facility.yaml beside them; Audits has examples", ""))
    case .duplicateFacility(let id, let other):
      return ProblemWording(
        "duplicate-facility", Sentence("the facility “\(id)” is also in \(other); only that one was read", ""),
        hint: Sentence("give one of them another id and folder name", ""))
    case .facilityUnusable:
      return ProblemWording(
        "facility-unusable", Sentence("the records of this facility are not scored, because its facility.yaml has errors", ""),
        hint: Sentence("mend the errors named for this file", ""))
    case .nameMismatch(let written, let expected):
      return ProblemWording(
        "name-mismatch", Sentence("this says “\(written)”, but the name of the file or folder says “\(expected)”", ""),
        hint: Sentence("make the two the same", ""))
    case .fileTooLarge(let megabytes):
      return ProblemWording(
        "file-too-large", Sentence("the file is larger than \(megabytes) MB", ""),
        hint: Sentence("a record has about 30 kB; is this the right file?", ""))
    default: return nil
    }
  }

  private var yamlWording: ProblemWording? {
    switch self {
    case .emptyFile:
      return ProblemWording(
        "empty-file", Sentence("the file is empty", ""), hint: Sentence("copy an example and change it", ""))
    case .encoding(let name):
      return ProblemWording(
        "wrong-encoding",
        Sentence(name.map { "the file is written in \($0), not in UTF-8" } ?? "here the file is not UTF-8", ""),
        hint: Sentence("save it again with the encoding UTF-8", ""))
    case .controlCharacter:
      return ProblemWording(
        "control-character", Sentence("here is a character that no text file holds", ""),
        hint: Sentence("save it again as plain text with the encoding UTF-8, and remove the character", ""))
    case .syntax(let words):
      return ProblemWording("not-yaml", Sentence("this is not YAML: \(words)", ""), hint: syntaxHint(words))
    case .nestedTooDeeply(let limit):
      return ProblemWording(
        "nested-too-deeply", Sentence("lists and mappings stand inside each other more than \(limit) deep", ""),
        hint: Sentence("no file of ours needs that; is this the right file?", ""))
    case .tooManyDirectives:
      return ProblemWording(
        "too-many-directives", Sentence("too many lines begin with “%”", ""),
        hint: Sentence("no file of ours needs such a line; put a text that begins with “%” in quotes", ""))
    case .aliasUsed:
      return ProblemWording(
        "alias", Sentence("an alias (“*”) is not allowed: every line must say for itself what it says", ""),
        hint: Sentence("write the text out, or put it in quotes if it begins with “*”", ""))
    case .tagUsed:
      return ProblemWording(
        "tag", Sentence("a tag (“!”) is not allowed", ""),
        hint: Sentence("remove it, or put the text in quotes if it begins with “!”", ""))
    case .severalDocuments:
      return ProblemWording(
        "several-documents", Sentence("a second document begins here; a file holds one", ""),
        hint: Sentence("remove the line “---”, or put what follows in a file of its own", ""))
    default: return nil
    }
  }

  private func syntaxHint(_ words: String) -> Sentence {
    switch words {
    case "found character that cannot start any token":
      Sentence("indent with spaces, never with tabs; put a text that begins with @, ` or % in quotes", "")
    case "mapping values are not allowed in this context", "could not find expected ':'":
      Sentence("put a text with “: ” in it in quotes, and write “key: value” with a space behind the colon", "")
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      Sentence("check that this line begins in the same column as its neighbours, and that quotes are closed", "")
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      Sentence("close the bracket, and put a text with “,” or a bracket in it in quotes", "")
    case "found unexpected end of stream":
      Sentence("close the quotes that are still open", "")
    default:
      Sentence("compare the line with the same line of an example in Audits", "")
    }
  }

  private var shapeWording: ProblemWording? {
    switch self {
    case .wrongShape(let key, let expected):
      let what = expected.wording
      let subject = key.isEmpty ? "this" : "“\(key)”"
      return ProblemWording(
        "wrong-shape", Sentence("\(subject) should be \(what.english)", ""), hint: expected.hint(key))
    case .missingKey(let key):
      return ProblemWording(
        "missing-key", Sentence("“\(key)” is missing here", ""), hint: Sentence("add “\(key): …”", ""))
    case .unknownKey(let key, let nearest):
      return ProblemWording(
        "unknown-key", Sentence("“\(key)” is not a key that belongs here", ""),
        hint: didYouMean(nearest, otherwise: Sentence("remove it; a comment begins with “#”", "")))
    case .duplicateKey(let key, let firstLine):
      return ProblemWording(
        "duplicate-key", Sentence("“\(key)” stands here twice; the first is in line \(firstLine)", ""),
        hint: Sentence("keep the one that is right and remove the other", ""))
    case .emptyList(let key):
      return ProblemWording(
        "empty-list", Sentence("the list of “\(key)” is empty", ""),
        hint: Sentence("name at least one, or remove the key", ""))
    case .missingTranslation(let language, let key):
      let name = language == .khmer ? "Khmer" : "English"
      return ProblemWording(
        "missing-translation", Sentence("“\(key)” has no text in \(name), which this standard promises", ""),
        hint: Sentence("write both: {en: …, km: …}", ""))
    default: return nil
    }
  }

  private var valueWording: ProblemWording? {
    switch self {
    case .unknownWord(let word, let key, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-word", Sentence("“\(word)” is not a word for “\(key)”", ""),
        hint: didYouMean(nearest, otherwise: Sentence("one of: \(list)", "")))
    case .unreadableValue(let text, let key, let form):
      return ProblemWording(
        "unreadable-value", Sentence("“\(text)” is not \(form.wording.english), as “\(key)” needs", ""),
        hint: Sentence("for example \(form.example)", ""))
    case .negativeNumber(let text, let key):
      return ProblemWording(
        "negative-number", Sentence("“\(key)” cannot be below zero, and here it is \(text)", ""),
        hint: Sentence("write what was counted, from 0", ""))
    case .numberTooLarge(let text, let key):
      return ProblemWording(
        "number-too-large", Sentence("\(text) is too large a number for “\(key)”", ""),
        hint: Sentence("at most nine digits before the point (a weight: one million)", ""))
    case .numberTooFine(let text, let key):
      return ProblemWording(
        "number-too-fine", Sentence("\(text) has too many digits behind the point for “\(key)”", ""),
        hint: Sentence("at most six", ""))
    case .dateInFuture(let date, let today):
      return ProblemWording(
        "date-in-future", Sentence("\(date) is in the future: today is \(today)", ""),
        hint: Sentence("write the date of the visit; --on DATE sets another today", ""))
    default: return nil
    }
  }

  private var referenceWording: ProblemWording? {
    switch self {
    case .badIdentifier(let id):
      return ProblemWording(
        "bad-identifier", Sentence("“\(id)” is not written like an id", ""),
        hint: Sentence("lower-case letters, digits and hyphens; a criterion is <section>.<noun>", ""))
    case .duplicateIdentifier(let id, let firstLine):
      return ProblemWording(
        "duplicate-identifier", Sentence("the id “\(id)” is taken; it was first used in line \(firstLine)", ""),
        hint: Sentence("give this one an id of its own; an id is never used again", ""))
    case .unknownIdentifier(let id, let noun, let nearest):
      return ProblemWording(
        "unknown-\(noun.code)", Sentence("there is no \(noun.wording.english) “\(id)”", ""),
        hint: didYouMean(nearest, otherwise: noun.hint))
    case .criterionOutsideSection(let id, let section):
      return ProblemWording(
        "criterion-outside-section", Sentence("“\(id)” stands in the section “\(section)” but is not named after it", ""),
        hint: Sentence("name it \(section).<noun>", ""))
    default: return nil
    }
  }

  private var scaleWording: ProblemWording? {
    switch self {
    case .scaleTooShort:
      return ProblemWording(
        "scale-too-short", Sentence("a scale has between 2 and 100 ratings", ""),
        hint: Sentence("for example {met: 1, partly: 1/2, unmet: 0}", ""))
    case .scaleBestNotOne(let word):
      return ProblemWording(
        "scale-best-not-one", Sentence("the first rating, “\(word)”, must earn 1", ""),
        hint: Sentence("write the ratings best first, from 1 to 0", ""))
    case .scaleLastNotZero(let word):
      return ProblemWording(
        "scale-last-not-zero", Sentence("the last rating, “\(word)”, must earn 0", ""),
        hint: Sentence("write the ratings best first, from 1 to 0", ""))
    case .scaleNotDescending(let word):
      return ProblemWording(
        "scale-not-descending", Sentence("“\(word)” earns more than the rating before it", ""),
        hint: Sentence("write the ratings best first", ""))
    case .scaleUnitTooLarge:
      return ProblemWording(
        "scale-unit-too-large", Sentence("these fractions have no common denominator of at most a million", ""),
        hint: Sentence("use simpler fractions, such as 1/2 or 2/3", ""))
    case .reservedRating(let word):
      return ProblemWording(
        "reserved-rating", Sentence("“\(word)” has a meaning of its own and cannot be a rating", ""),
        hint: Sentence("choose another word", ""))
    case .nothingScored:
      return ProblemWording(
        "nothing-scored", Sentence("no criterion of this standard is scored", ""),
        hint: Sentence("give at least one the level critical, required or recommended", ""))
    case .weightOnRecorded:
      return ProblemWording(
        "weight-on-recorded", Sentence("a recorded criterion is never scored, so its weight has no use", ""),
        hint: Sentence("remove the weight, or change the level", ""))
    default: return nil
    }
  }

  private var ratingWording: ProblemWording? {
    switch self {
    case .lastRatingHasNeeds(let id):
      return ProblemWording(
        "ratings-not-total", Sentence("the last rating, “\(id)”, has needs, so a facility could be left without a rating", ""),
        hint: Sentence("remove its needs, or add a last rating without any", ""))
    case .ratingUnreachable(let id, let before):
      return ProblemWording(
        "rating-unreachable", Sentence("“\(id)” can never be given: wherever its needs hold, those of “\(before)” do", ""),
        hint: Sentence("write the ratings best first, each asking less than the one before", ""))
    case .ratingNeverReached(let id):
      return ProblemWording(
        "rating-never-reached", Sentence("the needs of “\(id)” can never hold", ""),
        hint: Sentence("ask for at most 100%, and for no more sections than are named", ""))
    case .selectionEmpty:
      return ProblemWording(
        "selection-empty", Sentence("no scored criterion is selected here, so this need always holds", ""),
        hint: Sentence("select by level, section or criteria that the standard has", ""))
    case .sectionRatingsMissing:
      return ProblemWording(
        "section-ratings-missing", Sentence("this need asks for section ratings, which the standard does not give", ""),
        hint: Sentence("add section-ratings, in the form of ratings; they cannot need sections themselves", ""))
    default: return nil
    }
  }

  private var thresholdWording: ProblemWording? {
    switch self {
    case .unknownThresholdsScored:
      return ProblemWording(
        "unknown-thresholds-scored", Sentence("without known thresholds a criterion cannot be scored", ""),
        hint: Sentence("write level: recorded until the official value is known", ""))
    case .thresholdNeverDecides(let rating):
      return ProblemWording(
        "threshold-never-decides", Sentence("the test of “\(rating)” never decides: a better rating takes every value it would", ""),
        hint: Sentence("a worse rating needs an easier test", ""))
    case .thresholdsGap(let example):
      return ProblemWording(
        "thresholds-gap", Sentence("no test covers the value \(example)", ""),
        hint: Sentence("leave out the test of the last rating: it takes whatever no other takes", ""))
    case .thresholdsWrongWay:
      return ProblemWording(
        "thresholds-wrong-way", Sentence("these tests run against each other: between two better values lies a worse one", ""),
        hint: Sentence("let all tests point the same way, for example >= 3 and >= 2", ""))
    case .ratingImpossible(let rating):
      return ProblemWording(
        "rating-impossible", Sentence("no value is ever rated “\(rating)”", ""),
        hint: Sentence("check the signs and the numbers of the tests", ""))
    case .keyWithoutUse(let key, let answer):
      return ProblemWording(
        "key-without-use", Sentence("“\(key)” has no use in a criterion with answer: \(answer)", ""),
        hint: Sentence("remove it, or change answer", ""))
    case .equalsItself:
      return ProblemWording(
        "equals-itself", Sentence("this criterion is said to equal itself", ""), hint: Sentence("remove it from equals", ""))
    case .equalsDifferentForm(let id):
      return ProblemWording(
        "equals-different-form", Sentence("“\(id)” is answered in another way or on another scale, so one answer cannot serve both", ""),
        hint: Sentence("remove it from equals: asking twice is better than a false equality", ""))
    case .equalsDifferentThresholds(let id):
      return ProblemWording(
        "equals-different-thresholds", Sentence("“\(id)” would rate the same finding by another measure, service or thresholds", ""),
        hint: Sentence("remove it from equals: asking twice is better than a false equality", ""))
    case .quotientOfQuotient(let id):
      return ProblemWording(
        "quotient-of-quotient", Sentence("“\(id)” is itself a quotient", ""),
        hint: Sentence("divide measures that are counted", ""))
    case .costLowAboveHigh:
      return ProblemWording(
        "cost-range", Sentence("the first cost is higher than the second", ""),
        hint: Sentence("write usd: [low, high]", ""))
    case .exampleContradicts(let rating, let decided):
      return ProblemWording(
        "example-contradicts", Sentence("this example of “\(rating)” would be rated “\(decided)”", ""),
        hint: Sentence("change the example or the thresholds", ""))
    default: return nil
    }
  }

  private var tailoringWording: ProblemWording? {
    switch self {
    case .standardTailoredTwice(let id):
      return ProblemWording(
        "tailored-twice", Sentence("“\(id)” is already changed by another tailoring of this run", ""),
        hint: Sentence("give one tailoring for a standard", ""))
    case .tailoringUnusable(let id):
      return ProblemWording(
        "tailoring-unusable", Sentence("the tailoring “\(id)” does not fit this archived revision, which is used without it", ""))
    case .standardUnusable(let id):
      return ProblemWording(
        "standard-unusable", Sentence("nothing is scored by “\(id)”, because that standard has errors", ""),
        hint: Sentence("mend the errors named for Standards/\(id).yaml", ""))
    case .standardDoesNotApply(let id):
      return ProblemWording(
        "standard-does-not-apply", Sentence("“\(id)” does not apply to this facility; it is scored all the same", ""),
        hint: Sentence("name it under standards in facility.yaml if that is meant", ""))
    case .revisionMissing(let standard, let pinned, let current):
      return ProblemWording(
        "revision-missing",
        Sentence("the record was answered by \(standard) \(pinned), which is not in the archive; it is scored by \(current)", ""),
        hint: Sentence("put Standards/archive/\(standard)-\(pinned).yaml back, or answer again by today's revision", ""))
    case .criterionDropped(let id, let authority):
      return ProblemWording(
        "criterion-dropped", Sentence("“\(id)” was taken out by the tailoring of \(authority), so this answer does not count", ""))
    default: return nil
    }
  }

  private var recordWording: ProblemWording? {
    switch self {
    case .criterionDoesNotApply(let id):
      return ProblemWording(
        "criterion-does-not-apply", Sentence("“\(id)” does not apply to this facility, so this answer does not count", ""),
        hint: Sentence("check care, operator, residents and serves in facility.yaml", ""))
    case .unknownRating(let word, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-rating", Sentence("“\(word)” is not a rating of this standard", ""),
        hint: didYouMean(nearest, otherwise: Sentence("one of: \(list)", "")))
    case .notApplicableRefused(let id):
      return ProblemWording(
        "not-applicable-refused", Sentence("“\(id)” always applies, so it cannot be not-applicable", ""),
        hint: Sentence("rate it; if nobody looked, write not-assessed", ""))
    case .reasonMissing(let id):
      return ProblemWording(
        "reason-missing", Sentence("“\(id)” is said not to apply, without a reason", ""),
        hint: Sentence("write {rating: not-applicable, reason: …}", ""))
    case .ratedOtherwise(let word, let form, let source):
      return ratedOtherwise(word, form, source)
    case .voicesMissing(let criterion, let voices):
      let list = voices.joined(separator: ", ")
      return ProblemWording(
        "voices-missing", Sentence("“\(criterion)” counts as open: it cannot be rated best before these were heard: \(list)", ""),
        hint: Sentence("hear them, and write heard: [\(list)]", ""))
    case .equalsContradicts(let criterion, let rating, let other, let otherRating):
      return ProblemWording(
        "equals-contradicts",
        Sentence("“\(criterion)” is rated \(rating), but “\(other)”, which asks the same, is rated \(otherRating)", ""),
        hint: Sentence("answer one of them, or both alike", ""))
    case .measureIsQuotient(let id, let numerator, let denominator):
      return ProblemWording(
        "measure-is-quotient", Sentence("“\(id)” is worked out from \(numerator) and \(denominator)", ""),
        hint: Sentence("write those two instead", ""))
    case .serviceForOthers(let service, let group):
      return ProblemWording(
        "service-for-others", Sentence("“\(service)” names \(group), who do not live in this facility", ""),
        hint: Sentence("check residents in facility.yaml", ""))
    case .followedRecordMissing(let name):
      return ProblemWording(
        "follow-up-without-inspection",
        Sentence(
          name.map { "there is no inspection “\($0)” on or before this day for the follow-up to follow" }
            ?? "there is no inspection on or before this day for the follow-up to follow", ""),
        hint: Sentence("name the inspection, as in follows: 2026-03-14-inspection, or change kind to inspection", ""))
    case .followedRecordUnusable(let name):
      return ProblemWording(
        "followed-record-unusable", Sentence("the inspection that this follows, “\(name)”, has errors, so neither is scored", ""),
        hint: Sentence("mend the inspection first", ""))
    case .followsOnlyForFollowUps:
      return ProblemWording(
        "follows-without-follow-up", Sentence("only a follow-up follows another record", ""),
        hint: Sentence("remove follows, or write kind: follow-up", ""))
    default: return nil
    }
  }

  private func ratedOtherwise(_ word: String, _ form: AnswerKind, _ source: String) -> ProblemWording {
    switch form {
    case .measure:
      ProblemWording(
        "rated-otherwise", Sentence("this criterion is rated by the measure “\(source)”, not by “\(word)”", ""),
        hint: Sentence("write the number under measures: \(source)", ""))
    case .service:
      ProblemWording(
        "rated-otherwise", Sentence("this criterion is rated by the service “\(source)”, not by “\(word)”", ""),
        hint: Sentence("write under services: who has it, as in \(source): {provided: [girls]}", ""))
    default:
      ProblemWording(
        "rated-otherwise", Sentence("this criterion is rated by a sample, not by “\(word)”", ""),
        hint: Sentence("write {checked: 10, of: 42, conforming: 8}", ""))
    }
  }

  private var sampleWording: ProblemWording? {
    switch self {
    case .sampleOnRating(let id):
      return ProblemWording(
        "sample-without-use", Sentence("“\(id)” is not rated by a sample", ""),
        hint: Sentence("write a rating; what was looked at belongs in the note", ""))
    case .sampleInconsistent(let part, let whole):
      return ProblemWording(
        "sample-inconsistent", Sentence("“\(part)” is more than “\(whole)”", ""),
        hint: Sentence("count again: conforming is at most checked, and checked at most of", ""))
    case .sampleIncomplete(let missing):
      return ProblemWording(
        "sample-incomplete", Sentence("the sample does not say “\(missing)”, so the criterion is open", ""),
        hint: Sentence("write {checked: 10, of: 42, conforming: 8}", ""))
    case .sampleEmpty:
      return ProblemWording("sample-empty", Sentence("nothing was checked, so the criterion is open", ""))
    case .sampleTooSmall(let checked, let needed):
      return ProblemWording(
        "sample-too-small", Sentence("\(checked) were checked and at least \(needed) are needed, so the criterion is open", ""),
        hint: Sentence("check more, or say with of: that there are no more", ""))
    default: return nil
    }
  }

  private func didYouMean(_ nearest: String?, otherwise: Sentence) -> Sentence {
    guard let nearest else { return otherwise }
    return Sentence("did you mean “\(nearest)”?", "")
  }
}

extension FileTrouble {
  fileprivate var wording: ProblemWording {
    switch self {
    case .missing:
      ProblemWording("missing", Sentence("there is no such file or folder", ""), hint: Sentence("check the spelling of the path", ""))
    case .notPermitted:
      ProblemWording("not-permitted", Sentence("you may not read this", ""), hint: Sentence("ask its owner, or change its permissions", ""))
    case .isFolder:
      ProblemWording("is-folder", Sentence("this is a folder, and a file was expected", ""), hint: Sentence("name a file in it", ""))
    case .isNoFolder:
      ProblemWording("is-no-folder", Sentence("this is not a folder", ""), hint: Sentence("name the folder that it is in", ""))
    case .notAFile:
      ProblemWording("not-a-file", Sentence("this is neither a file nor a folder", ""), hint: Sentence("name a file or a folder", ""))
    case .loop:
      ProblemWording("link-loop", Sentence("this link leads back to itself", ""), hint: Sentence("remove the link", ""))
    case .other(let code):
      ProblemWording("unreadable", Sentence("the system could not read this (error \(code))", ""), hint: Sentence("try again, or copy it elsewhere", ""))
    }
  }
}

extension Shape {
  fileprivate var wording: Sentence {
    switch self {
    case .mapping: Sentence("a mapping of keys and values", "")
    case .list: Sentence("a list", "")
    case .text: Sentence("a text", "")
    case .localisedText: Sentence("a text, or one in each language", "")
    case .textOrMapping: Sentence("a text or a mapping", "")
    case .number: Sentence("a number", "")
    }
  }

  fileprivate func hint(_ key: String) -> Sentence {
    let key = key.isEmpty ? "key" : key
    switch self {
    case .mapping: return Sentence("write “\(key):” and below it, indented, “key: value”", "")
    case .list: return Sentence("write “\(key): [one, two]”", "")
    case .text, .textOrMapping: return Sentence("write “\(key): …” on one line, in quotes if it has “: ” in it", "")
    case .localisedText: return Sentence("write “\(key): {en: …, km: …}”", "")
    case .number: return Sentence("write “\(key): 42”", "")
    }
  }
}

extension ValueForm {
  fileprivate var wording: Sentence {
    switch self {
    case .date: Sentence("a date", "")
    case .number: Sentence("a number", "")
    case .wholeNumber: Sentence("a whole number", "")
    case .positiveWholeNumber: Sentence("a whole number from 1", "")
    case .fraction: Sentence("a fraction between 0 and 1", "")
    case .percent: Sentence("a percentage", "")
    case .test: Sentence("a test", "")
    case .percentTest: Sentence("a share up to 100%", "")
    case .span: Sentence("a span of time", "")
    case .yesOrNo: Sentence("true or false", "")
    case .costRange: Sentence("a range of costs", "")
    case .countOrAll: Sentence("a whole number or “all”", "")
    case .equalsReference: Sentence("a reference to a criterion", "")
    case .version: Sentence("an edition and revision", "")
    }
  }

  fileprivate var example: String {
    switch self {
    case .date: "2026-03-14"
    case .number: "2.5"
    case .wholeNumber, .positiveWholeNumber: "3"
    case .fraction: "1/2"
    case .percent: "85%"
    case .test: "\">= 3\""
    case .percentTest: "80%"
    case .span: "3 months"
    case .yesOrNo: "true"
    case .costRange: "[0, 60]"
    case .countOrAll: "all"
    case .equalsReference: "alternative-care/food.three-meals"
    case .version: "\"2014.1\""
    }
  }
}

extension Noun {
  fileprivate var code: String {
    switch self {
    case .standard: "standard"
    case .criterion: "criterion"
    case .section: "section"
    case .source: "source"
    case .measure: "measure"
    case .rating: "rating"
    case .sectionRating: "section-rating"
    case .service: "service"
    case .facility: "facility"
    }
  }

  fileprivate var wording: Sentence {
    switch self {
    case .standard: Sentence("standard", "")
    case .criterion: Sentence("criterion", "")
    case .section: Sentence("section", "")
    case .source: Sentence("source", "")
    case .measure: Sentence("measure", "")
    case .rating: Sentence("rating", "")
    case .sectionRating: Sentence("section rating", "")
    case .service: Sentence("service", "")
    case .facility: Sentence("facility", "")
    }
  }

  fileprivate var hint: Sentence {
    switch self {
    case .standard: Sentence("“careaudit standards” lists them", "")
    case .criterion: Sentence("“careaudit standards ID” lists the criteria of a standard", "")
    case .section: Sentence("name a section of this standard", "")
    case .source: Sentence("add it under sources", "")
    case .measure: Sentence("add it to Standards/measures.yaml", "")
    case .rating: Sentence("name a rating of this standard", "")
    case .sectionRating: Sentence("name one of section-ratings", "")
    case .service:
      Sentence("one of: " + Service.words.joined(separator: ", "), "")
    case .facility: Sentence("name a folder in Audits", "")
    }
  }
}
