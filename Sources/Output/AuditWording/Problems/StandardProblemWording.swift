internal import AuditModel
internal import InputProblems

// Problems of standards, and of what tailorings make of them.

extension ScaleTrouble {
  var wording: ProblemWording {
    switch self {
    case .tooShort:
      ProblemWording(
        "scale-too-short",
        Sentence(
          "a scale has between 2 and 100 ratings",
          "មាត្រដ្ឋានត្រូវមានចំណាត់ថ្នាក់ពី 2 ដល់ 100"),
        hint: Sentence(
          "for example {met: 1, partly: 1/2, unmet: 0}",
          "ឧទាហរណ៍ {met: 1, partly: 1/2, unmet: 0}"))
    case .bestNotOne(let word):
      ProblemWording(
        "scale-best-not-one",
        Sentence(
          "the first rating, “\(word)”, must earn 1",
          "ចំណាត់ថ្នាក់ទីមួយ “\(word)” ត្រូវទទួលបាន 1"),
        hint: Sentence(
          "write the ratings best first, from 1 to 0",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ពី 1 ដល់ 0"))
    case .lastNotZero(let word):
      ProblemWording(
        "scale-last-not-zero",
        Sentence(
          "the last rating, “\(word)”, must earn 0",
          "ចំណាត់ថ្នាក់ចុងក្រោយ “\(word)” ត្រូវទទួលបាន 0"),
        hint: Sentence(
          "write the ratings best first, from 1 to 0",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ពី 1 ដល់ 0"))
    case .notDescending(let word):
      ProblemWording(
        "scale-not-descending",
        Sentence(
          "“\(word)” earns more than the rating before it",
          "“\(word)” ទទួលបានច្រើនជាងចំណាត់ថ្នាក់មុនវា"),
        hint: Sentence(
          "write the ratings best first",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត"))
    case .unitTooLarge:
      ProblemWording(
        "scale-unit-too-large",
        Sentence(
          "these fractions have no common denominator of at most a million",
          "ប្រភាគទាំងនេះគ្មានភាគបែងរួមដែលមិនលើសពីមួយលានទេ"),
        hint: Sentence(
          "use simpler fractions, such as 1/2 or 2/3",
          "សូមប្រើប្រភាគងាយជាងនេះ ដូចជា 1/2 ឬ 2/3"))
    case .reservedRating(let word):
      ProblemWording(
        "reserved-rating",
        Sentence(
          "“\(word)” has a meaning of its own and cannot be a rating",
          "“\(word)” មានន័យពិសេសរួចហើយ មិនអាចប្រើជាចំណាត់ថ្នាក់ទេ"),
        hint: Sentence("choose another word", "សូមជ្រើសពាក្យផ្សេង"))
    }
  }
}

extension RatingTrouble {
  var wording: ProblemWording {
    switch self {
    case .nothingScored:
      ProblemWording(
        "nothing-scored",
        Sentence(
          "no criterion of this standard is scored",
          "ស្តង់ដារនេះគ្មានលក្ខណៈវិនិច្ឆ័យណាត្រូវដាក់ពិន្ទុទេ"),
        hint: Sentence(
          "give at least one the level critical, required or recommended",
          "សូមដាក់កម្រិត critical, required ឬ recommended ឱ្យលក្ខណៈវិនិច្ឆ័យយ៉ាងតិចមួយ"))
    case .lastHasNeeds(let id):
      ProblemWording(
        "ratings-not-total",
        Sentence(
          "the last rating, “\(id)”, has needs, so a facility could be left without a rating",
          "ចំណាត់ថ្នាក់ចុងក្រោយ “\(id)” មានលក្ខខណ្ឌ needs ដូច្នេះគ្រឹះស្ថានមួយអាចគ្មានចំណាត់ថ្នាក់"),
        hint: Sentence(
          "remove its needs, or add a last rating without any",
          "សូមលុប needs របស់វា ឬបន្ថែមចំណាត់ថ្នាក់ចុងក្រោយមួយដែលគ្មាន needs"))
    case .unreachable(let id, let before):
      ProblemWording(
        "rating-unreachable",
        Sentence(
          "“\(id)” can never be given: wherever its needs hold, those of “\(before)” do",
          "មិនអាចផ្តល់ “\(id)” បានឡើយ៖ ពេលណាបំពេញ needs របស់វា ក៏បំពេញ needs របស់ “\(before)” ដែរ"),
        hint: Sentence(
          "write the ratings best first, each asking less than the one before",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ដោយមួយៗទាមទារតិចជាងមួយមុន"))
    case .neverReached(let id):
      ProblemWording(
        "rating-never-reached",
        Sentence(
          "the needs of “\(id)” can never hold",
          "needs របស់ “\(id)” មិនអាចបំពេញបានឡើយ"),
        hint: Sentence(
          "ask for at most 100%, and for no more sections than are named",
          "សូមកុំទាមទារលើសពី 100% ឬលើសពីចំនួនផ្នែកដែលបានសរសេរ"))
    case .selectionEmpty:
      ProblemWording(
        "selection-empty",
        Sentence(
          "no scored criterion is selected here, so this need always holds",
          "គ្មានលក្ខណៈវិនិច្ឆ័យដែលត្រូវដាក់ពិន្ទុត្រូវបានជ្រើសនៅទីនេះទេ ដូច្នេះលក្ខខណ្ឌនេះបំពេញជានិច្ច"),
        hint: Sentence(
          "select by level, section or criteria that the standard has",
          "សូមជ្រើសតាម level, section ឬ criteria ដែលមានក្នុងស្តង់ដារ"))
    case .tooMany(let limit):
      ProblemWording(
        "too-many-ratings",
        Sentence(
          "this list has more than \(limit) ratings or needs",
          "បញ្ជីនេះមានចំណាត់ថ្នាក់ ឬលក្ខខណ្ឌលើសពី \(limit)"),
        hint: Sentence(
          "no rating of ours needs so many; is this the right file?",
          "គ្មានចំណាត់ថ្នាក់ណាត្រូវការច្រើនបែបនេះទេ។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?"))
    case .sectionRatingsMissing:
      ProblemWording(
        "section-ratings-missing",
        Sentence(
          "this need asks for section ratings, which the standard does not give",
          "លក្ខខណ្ឌនេះត្រូវការចំណាត់ថ្នាក់តាមផ្នែក តែស្តង់ដារគ្មានកំណត់ទេ"),
        hint: Sentence(
          "add section-ratings, in the form of ratings; they cannot need sections themselves",
          "សូមបន្ថែម section-ratings តាមទម្រង់ដូច ratings តែ needs របស់វាមិនអាចប្រើ sections ទេ"))
    }
  }
}

extension CriterionTrouble {
  var wording: ProblemWording {
    switch self {
    case .outsideSection(let id, let section):
      ProblemWording(
        "criterion-outside-section",
        Sentence(
          "“\(id)” stands in the section “\(section)” but is not named after it",
          "“\(id)” នៅក្នុងផ្នែក “\(section)” តែឈ្មោះរបស់វាមិនចាប់ផ្តើមដោយឈ្មោះផ្នែកនោះទេ"),
        hint: Sentence(
          "name it \(section).<noun>",
          "សូមដាក់ឈ្មោះវាជា \(section).<noun>"))
    case .weightOnRecorded:
      ProblemWording(
        "weight-on-recorded",
        Sentence(
          "a recorded criterion is never scored, so its weight has no use",
          "លក្ខណៈវិនិច្ឆ័យកម្រិត recorded មិនត្រូវដាក់ពិន្ទុទេ ដូច្នេះទម្ងន់របស់វាគ្មានប្រយោជន៍"),
        hint: Sentence(
          "remove the weight, or change the level",
          "សូមលុបទម្ងន់ (weight) ឬប្តូរកម្រិត (level)"))
    case .keyWithoutUse(let key, let answer):
      ProblemWording(
        "key-without-use",
        Sentence(
          "“\(key)” has no use in a criterion with answer: \(answer)",
          "“\(key)” គ្មានប្រយោជន៍ក្នុងលក្ខណៈវិនិច្ឆ័យដែលមាន answer: \(answer)"),
        hint: Sentence("remove it, or change answer", "សូមលុបវា ឬប្តូរ answer"))
    case .unknownThresholdsScored:
      ProblemWording(
        "unknown-thresholds-scored",
        Sentence(
          "without known thresholds a criterion cannot be scored",
          "បើមិនទាន់ស្គាល់កម្រិតកំណត់ មិនអាចដាក់ពិន្ទុលក្ខណៈវិនិច្ឆ័យបានទេ"),
        hint: Sentence(
          "write level: recorded until the official value is known",
          "សូមសរសេរ level: recorded រហូតដល់ស្គាល់តម្លៃផ្លូវការ"))
    case .thresholdNeverDecides(let rating):
      ProblemWording(
        "threshold-never-decides",
        Sentence(
          "the test of “\(rating)” never decides: a better rating takes every value it would",
          "លក្ខខណ្ឌរបស់ “\(rating)” មិនដែលបានប្រើទេ៖ ចំណាត់ថ្នាក់ល្អជាងយកតម្លៃទាំងអស់របស់វារួចហើយ"),
        hint: Sentence(
          "a worse rating needs an easier test",
          "ចំណាត់ថ្នាក់អន់ជាងត្រូវមានលក្ខខណ្ឌងាយជាង"))
    case .thresholdsGap(let example):
      ProblemWording(
        "thresholds-gap",
        Sentence(
          "no test covers the value \(example)",
          "គ្មានលក្ខខណ្ឌណាសម្រាប់តម្លៃ \(example) ទេ"),
        hint: Sentence(
          "leave out the test of the last rating: it takes whatever no other takes",
          "សូមកុំដាក់លក្ខខណ្ឌឱ្យចំណាត់ថ្នាក់ចុងក្រោយ៖ វាយកតម្លៃដែលនៅសល់ទាំងអស់"))
    case .thresholdsWrongWay:
      ProblemWording(
        "thresholds-wrong-way",
        Sentence(
          "these tests run against each other: between two better values lies a worse one",
          "លក្ខខណ្ឌទាំងនេះផ្ទុយគ្នា៖ នៅចន្លោះតម្លៃល្អជាងពីរ មានតម្លៃអន់ជាងមួយ"),
        hint: Sentence(
          "let all tests point the same way, for example >= 3 and >= 2",
          "សូមធ្វើឱ្យលក្ខខណ្ឌទាំងអស់មានទិសដៅតែមួយ ឧទាហរណ៍ >= 3 និង >= 2"))
    case .ratingImpossible(let rating):
      ProblemWording(
        "rating-impossible",
        Sentence(
          "no value is ever rated “\(rating)”",
          "គ្មានតម្លៃណាទទួលចំណាត់ថ្នាក់ “\(rating)” ឡើយ"),
        hint: Sentence(
          "check the signs and the numbers of the tests",
          "សូមពិនិត្យសញ្ញា និងលេខក្នុងលក្ខខណ្ឌ"))
    case .equalsItself:
      ProblemWording(
        "equals-itself",
        Sentence(
          "this criterion is said to equal itself",
          "លក្ខណៈវិនិច្ឆ័យនេះសរសេរថាដូចគ្នានឹងខ្លួនវា"),
        hint: Sentence("remove it from equals", "សូមលុបវាចេញពី equals"))
    case .equalsDifferentForm(let id):
      ProblemWording(
        "equals-different-form",
        Sentence(
          "“\(id)” is answered in another way or on another scale, "
            + "so one answer cannot serve both",
          "“\(id)” ឆ្លើយតាមរបៀបផ្សេង ឬតាមមាត្រដ្ឋានផ្សេង ដូច្នេះចម្លើយមួយមិនអាចប្រើសម្រាប់ទាំងពីរបានទេ"),
        hint: Sentence(
          "remove it from equals: asking twice is better than a false equality",
          "សូមលុបវាចេញពី equals៖ សួរពីរដងល្អជាងចាត់ទុកថាដូចគ្នាដោយមិនពិត"))
    case .equalsDifferentThresholds(let id):
      ProblemWording(
        "equals-different-thresholds",
        Sentence(
          "“\(id)” would rate the same finding by another measure, service or thresholds",
          "“\(id)” វាយតម្លៃការរកឃើញដូចគ្នា តែតាមរង្វាស់ សេវា ឬកម្រិតកំណត់ផ្សេង"),
        hint: Sentence(
          "remove it from equals: asking twice is better than a false equality",
          "សូមលុបវាចេញពី equals៖ សួរពីរដងល្អជាងចាត់ទុកថាដូចគ្នាដោយមិនពិត"))
    case .quotientOfQuotient(let id):
      ProblemWording(
        "quotient-of-quotient", Sentence("“\(id)” is itself a quotient", "“\(id)” ជាផលចែករួចហើយ"),
        hint: Sentence(
          "divide measures that are counted",
          "សូមចែកតែរង្វាស់ដែលបានរាប់"))
    case .senseOfQuotient(let id):
      ProblemWording(
        "sense-of-quotient",
        Sentence(
          "“\(id)” is worked out, so nobody writes a value that could make no sense",
          "“\(id)” គណនាចេញ ដូច្នេះគ្មានអ្នកណាសរសេរតម្លៃដែលមិនសមហេតុផលទេ"),
        hint: Sentence("put sense: beside the two measures that it is made of", "សូមដាក់ sense: ក្បែររង្វាស់ពីរដែលវាគណនាចេញពី"))
    case .senseCrossed:
      ProblemWording(
        "sense-crossed",
        Sentence("at-most is less than at-least: no value makes sense", "at-most តិចជាង at-least៖ គ្មានតម្លៃណាសមហេតុផលទេ"),
        hint: Sentence("write the smaller number as at-least", "សូមសរសេរចំនួនតូចជាងជា at-least"))
    case .costLowAboveHigh:
      ProblemWording(
        "cost-range",
        Sentence(
          "the first cost is higher than the second",
          "ចំណាយទីមួយខ្ពស់ជាងចំណាយទីពីរ"),
        hint: Sentence(
          "write usd: [low, high]",
          "សូមសរសេរ usd: [low, high] ដោយចំនួនទាបនៅមុន"))
    case .exampleContradicts(let rating, let decided):
      ProblemWording(
        "example-contradicts",
        Sentence(
          "this example of “\(rating)” would be rated “\(decided)”",
          "ឧទាហរណ៍នៃ “\(rating)” នេះ នឹងទទួលចំណាត់ថ្នាក់ “\(decided)” វិញ"),
        hint: Sentence(
          "change the example or the thresholds",
          "សូមកែឧទាហរណ៍ ឬកម្រិតកំណត់"))
    }
  }
}

extension TailoringTrouble {
  var wording: ProblemWording {
    switch self {
    case .standardTailoredTwice(let id):
      ProblemWording(
        "tailored-twice",
        Sentence(
          "“\(id)” is already changed by another tailoring of this run",
          "“\(id)” ត្រូវបានកែដោយការកែសម្រួលមួយផ្សេងទៀតរួចហើយក្នុងដំណើរការនេះ"),
        hint: Sentence(
          "give one tailoring for a standard",
          "សូមប្រើការកែសម្រួលតែមួយសម្រាប់ស្តង់ដារមួយ"))
    case .unusable(let id, let revision):
      ProblemWording(
        "tailoring-unusable",
        Sentence(
          "the tailoring “\(id)” does not fit the archived revision “\(revision)”, which is used without it",
          "ការកែសម្រួល “\(id)” មិនត្រូវនឹងកំណែចាស់ “\(revision)” ក្នុងបណ្ណសារ "
            + "(archive) ទេ ដូច្នេះបានប្រើកំណែនោះដោយគ្មានការកែសម្រួល"))
    }
  }
}
