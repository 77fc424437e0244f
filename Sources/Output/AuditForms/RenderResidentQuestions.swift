internal import AuditData
internal import AuditModel
internal import AuditWording

/// What the screen of the questionnaire asks and says, as JSON; texts as `[English, Khmer]`.
///
/// - Parameters:
///   - facility: whose residents are asked; where its id is empty, who hands it out says it.
///   - made: the day that stands there at first.
///   - kind: the kind of visit that stands there at first.
func renderResidentQuestions(
  _ questionnaire: Questionnaire, for facility: Facility, on made: CalendarDay, kind: VisitKind,
  languages: String, program: String
) -> String {
  var writer = JSONWriter()
  writer.object { json in
    json.member("program", program)
    json.member("facility", facility.id.isEmpty ? nil : facility.id)
    json.member("made", made.iso)
    json.member("kind", kind.word)
    json.member("revision", questionnaire.revision)
    json.member("fewest", ResidentCounts.fewest)
    json.member("languages", languages)
    json.pair("title", questionnaire.title?.sentence ?? Sentence(same: questionnaire.id))
    json.pair("consent", questionnaire.consent.adults.sentence)
    json.pair("consentChild", questionnaire.consent.children.sentence)
    json.pair("danger", questionnaire.danger.sentence)
    json.key("limits")
    json.array { list in for limit in questionnaire.limits { list.pair(limit.sentence) } }
    json.named("faces", Face.allCases.map { ($0.word, $0.phrase) })
    json.named("kinds", VisitKind.allCases.map { ($0.word, $0.phrase) })
    json.key("groups")
    json.array { list in
      for group in facility.residents.words {
        list.object { one in
          one.member("id", group.word)
          one.pair("name", group.phrase)
          one.pair("person", group.person)
          one.key("child")
          one.literal(group.isOfChildren ? "true" : "false")
        }
      }
    }
    json.key("questions")
    json.array { list in
      for question in questionnaire.questions where question.groups.intersects(facility.residents) {
        list.object { $0.members(of: question) }
      }
    }
    json.key("phrases")
    json.object { phrases in
      for (name, sentence) in ResidentPhrases.screen { phrases.pair(name, sentence) }
    }
  }
  return writer.text
}

extension JSONWriter {
  fileprivate mutating func members(of question: Questionnaire.Question) {
    member("id", question.id)
    member("picture", question.picture?.word)
    pair("text", question.wording.adults.sentence)
    pair("child", question.wording.children.sentence)
    key("groups")
    array { groups in for group in question.groups.words { groups.value(group.word) } }
  }

  fileprivate mutating func pair(_ name: String, _ sentence: Sentence) {
    key(name)
    pair(sentence)
  }

  fileprivate mutating func pair(_ sentence: Sentence) {
    array { pair in
      pair.value(sentence[.english])
      pair.value(sentence[.khmer])
    }
  }

  /// Words, each with what it is called.
  fileprivate mutating func named(_ name: String, _ words: [(String, Sentence)]) {
    key(name)
    array { list in
      for (word, sentence) in words {
        list.array { pair in
          pair.value(word)
          pair.pair(sentence)
        }
      }
    }
  }
}
