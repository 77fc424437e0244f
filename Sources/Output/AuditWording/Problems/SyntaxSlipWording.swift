internal import AuditModel
internal import DataReading

// What was most likely done where a file is not YAML.

extension YAMLSlip {
  var wording: ProblemWording { ProblemWording("not-yaml", message, hint: hint) }

  private var message: Sentence {
    switch self {
    case .tab: Sentence("this line is indented with a tab", "បន្ទាត់នេះដកឃ្លាចូលដោយ Tab")
    case .foreignSpace(let space):
      Sentence(
        "here stands a space of another kind (\(InvisibleSigns.codePoint(of: space))), not a plain one",
        "នៅទីនេះមានដកឃ្លាប្រភេទផ្សេង (\(InvisibleSigns.codePoint(of: space))) មិនមែនដកឃ្លាធម្មតាទេ")
    case .spaceMissing(let key):
      Sentence("a space is missing behind “\(key):”", "ខ្វះដកឃ្លាមួយក្រោយ “\(key):”")
    case .foreignColon(let colon):
      Sentence(
        "“\(colon)” does not part a key from its value; only the Latin colon does",
        "សញ្ញា “\(colon)” មិនអាចញែកពាក្យគន្លឹះពីតម្លៃបានទេ មានតែសញ្ញា (:) ឡាតាំងប៉ុណ្ណោះ")
    case .colonInText:
      Sentence(
        "a second colon with a space behind it stands on this line",
        "បន្ទាត់នេះមានសញ្ញា (:) និងដកឃ្លាក្រោយវា ជាលើកទីពីរ")
    case .colonInBrackets:
      Sentence(
        "in these brackets a second colon stands before a comma",
        "ក្នុងដង្កៀបនេះ មានសញ្ញា (:) ជាលើកទីពីរ មុនសញ្ញាក្បៀស")
    case .curlyQuotes(let quote):
      Sentence(
        "curly quotes (\(quote)) do not hold a text together; only straight ones do",
        "សញ្ញាសម្រង់កោង (\(quote)) មិនអាចព័ទ្ធអត្ថបទបានទេ មានតែសញ្ញាសម្រង់ត្រង់ប៉ុណ្ណោះ")
    case .unclosedQuotes:
      Sentence("the quotes that open here are not closed", "សញ្ញាសម្រង់ដែលបើកនៅទីនេះ មិនត្រូវបានបិទទេ")
    case .unclosedBracket:
      Sentence("the bracket that opens here is not closed", "ដង្កៀបដែលបើកនៅទីនេះ មិនត្រូវបានបិទទេ")
    case .commentInBrackets:
      Sentence(
        "what stands behind “#” is a comment: it is not read, and neither is the bracket that closes",
        "អ្វីដែលនៅក្រោយ “#” ជាមតិយោបល់ដែលមិនត្រូវបានអានទេ រួមទាំងដង្កៀបបិទផងដែរ")
    case .textBehindQuotes:
      Sentence("text stands behind quotes that were closed", "មានអត្ថបទនៅក្រោយសញ្ញាសម្រង់ដែលបានបិទរួច")
    case .colonMissing:
      Sentence(
        "on this line no colon parts a key from its value",
        "នៅបន្ទាត់នេះ គ្មានសញ្ញា (:) ញែកពាក្យគន្លឹះពីតម្លៃទេ")
    case .indentation:
      Sentence(
        "this line does not begin in the same column as its neighbours",
        "បន្ទាត់នេះមិនចាប់ផ្តើមត្រង់គ្នានឹងបន្ទាត់ជិតខាងទេ")
    case .backslash:
      Sentence(
        "in double quotes a backslash begins a sign of its own, and this is none",
        "ក្នុងសញ្ញាសម្រង់ទ្វេ សញ្ញា (\\) ចាប់ផ្តើមសញ្ញាពិសេសមួយ តែនេះមិនមែនទេ")
    case .listBesideKey:
      Sentence(
        "a list with hyphens does not begin on the line of its key",
        "បញ្ជីដែលប្រើសហសញ្ញា (-) មិនអាចចាប់ផ្តើមលើបន្ទាត់នៃពាក្យគន្លឹះរបស់វាទេ")
    case .reservedStart(let sign):
      Sentence("a text without quotes may not begin with “\(sign)”", "អត្ថបទគ្មានសញ្ញាសម្រង់ មិនអាចចាប់ផ្តើមដោយ “\(sign)” បានទេ")
    }
  }

  private var hint: Sentence {
    switch self {
    case .tab:
      Sentence(
        "write spaces instead, as many as on the lines beside it",
        "សូមប្រើដកឃ្លា (Space) ជំនួសវិញ ចំនួនដូចបន្ទាត់ជិតខាង")
    case .foreignSpace:
      Sentence(
        "delete it and type a space; such spaces come with text that is copied",
        "សូមលុបវា រួចចុច Space; ដកឃ្លាបែបនេះច្រើនមកជាមួយអត្ថបទដែលចម្លងពីកន្លែងផ្សេង")
    case .spaceMissing(let key): Sentence("write “\(key): …”", "សូមសរសេរ “\(key): …”")
    case .foreignColon:
      Sentence("write “:” and a space behind it", "សូមសរសេរ “:” ហើយដកឃ្លាមួយក្រោយវា")
    case .colonInText:
      Sentence(
        "put the whole text in quotes, as in note: \"See: room 3\"",
        "សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ ដូចជា note: \"សូមមើល: បន្ទប់ 3\"")
    case .colonInBrackets:
      Sentence(
        "write a comma before each key, and put a text with a colon in it in quotes",
        "សូមដាក់ក្បៀសមុនពាក្យគន្លឹះនីមួយៗ ហើយដាក់អត្ថបទដែលមានសញ្ញា (:) ក្នុងសញ្ញាសម្រង់")
    case .curlyQuotes:
      Sentence(
        "write straight quotes (\") at both ends",
        "សូមសរសេរសញ្ញាសម្រង់ត្រង់ (\") នៅដើម និងនៅចុង")
    case .unclosedQuotes:
      Sentence("close them where the text ends", "សូមបិទសញ្ញាសម្រង់នៅកន្លែងដែលអត្ថបទចប់")
    case .unclosedBracket:
      Sentence(
        "close it, and put a text with a comma or a bracket in it in quotes",
        "សូមបិទដង្កៀប ហើយដាក់អត្ថបទដែលមានក្បៀស ឬដង្កៀប ក្នុងសញ្ញាសម្រង់")
    case .commentInBrackets:
      Sentence(
        "put the whole text in quotes, as in {note: \"See room #3\"}",
        "សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ ដូចជា {note: \"មើលបន្ទប់ #3\"}")
    case .textBehindQuotes:
      Sentence(
        "put the whole text in quotes of the other kind, as in note: 'The \"big\" room'",
        "សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ប្រភេទផ្សេង ដូចជា note: 'បន្ទប់ \"ធំ\"'")
    case .colonMissing:
      Sentence(
        "write “key: value”; a text that goes on from the line above is indented deeper",
        "សូមសរសេរ “key: value”; អត្ថបទដែលបន្តពីបន្ទាត់ខាងលើ ត្រូវដកឃ្លាចូលឱ្យជ្រៅជាង")
    case .indentation:
      Sentence(
        "begin it where the lines beside it begin; put a text that goes on over several lines in quotes",
        "សូមចាប់ផ្តើមវាត្រង់គ្នានឹងបន្ទាត់ជិតខាង ហើយដាក់អត្ថបទដែលវែងច្រើនបន្ទាត់ក្នុងសញ្ញាសម្រង់")
    case .backslash:
      Sentence(
        "write two backslashes, or put the text in single quotes",
        "សូមសរសេរសញ្ញានោះពីរដង ឬដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ទោល")
    case .listBesideKey:
      Sentence(
        "write “key: [one, two]”, or begin the list on the next line",
        "សូមសរសេរ “key: [one, two]” ឬចាប់ផ្តើមបញ្ជីនៅបន្ទាត់បន្ទាប់")
    case .reservedStart: Sentence("put the text in quotes", "សូមដាក់អត្ថបទក្នុងសញ្ញាសម្រង់")
    }
  }
}
