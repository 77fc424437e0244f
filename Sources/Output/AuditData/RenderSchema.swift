public import AuditModel

/// The JSON Schema (draft 2020-12) of a kind of file, made of the forms that the loader reads by.
///
/// It is for editors: what depends on other files, such as ids, only `careaudit check` can tell.
public func renderSchema(_ file: FileSchema) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    object.member("title", "careaudit " + file.word)
    let writer = SchemaWriter(nested: file.schema.nested)
    writer.members(of: file.schema, to: &object)
    writer.definitions(to: &object)
  }
  return writer.text.trimmingStart + "\n"
}

private struct SchemaWriter {
  /// Kinds of mappings that stand in themselves: each is written once, and named wherever it stands.
  let nested: [MappingSchema]

  func definitions(to object: inout JSONWriter) {
    guard !nested.isEmpty else { return }
    object.key("$defs")
    object.object { definitions in
      for schema in nested {
        definitions.key(schema.name)
        definitions.object { members(of: schema, to: &$0) }
      }
    }
  }

  private func reference(to name: String, _ writer: inout JSONWriter) {
    writer.object { $0.member("$ref", "#/$defs/" + name) }
  }

  func members(of schema: MappingSchema, to object: inout JSONWriter) {
    object.member("type", "object")
    object.key("properties")
    object.object { properties in
      for key in schema.keys {
        properties.key(key.name)
        // A required key must hold something; any other may wait to be filled in.
        write(key.shape, to: &properties, mayBeBlank: !key.isRequired)
      }
    }
    object.key("required")
    object.array { list in
      for key in schema.keys where key.isRequired { list.value(key.name) }
    }
    object.key("additionalProperties")
    object.literal("false")
  }

  func write(_ shape: ValueShape, to writer: inout JSONWriter, mayBeBlank: Bool = false) {
    guard !mayBeBlank else {
      return alternatives([shape], to: &writer, orBlank: true)
    }
    switch shape {
    case .text: scalar(["string", "number", "boolean"], to: &writer)
    case .flag: scalar(["boolean"], to: &writer)
    case .date: pattern("^[0-9០-៩]{4}-[0-9០-៩]{2}-[0-9០-៩]{2}$", to: &writer)
    case .percent: pattern("%$", to: &writer)
    case .span: pattern("^[0-9០-៩]+ (day|week|month|year)s?$", to: &writer)
    case .wholeNumber(let least):
      either(
        { object in
          object.member("type", "integer")
          object.member("minimum", least)
        }, { $0.member("pattern", "^[0-9០-៩]+$") }, to: &writer)
    case .number:
      either(
        { object in
          object.member("type", "number")
          object.member("minimum", 0)
        }, { $0.member("pattern", "^[0-9០-៩]+(\\.[0-9០-៩]+)?$") }, to: &writer)
    case .fraction:
      either(
        { object in
          object.member("type", "number")
          object.member("minimum", 0)
          object.member("maximum", 1)
        }, { $0.member("pattern", "^[0-9]+ */ *[0-9]+$") }, to: &writer)
    case .word(let words): writer.object { enumeration(words, to: &$0) }
    case .words(let words): alternatives([.word(words), .list(.word(words))], to: &writer)
    case .oneOrMore(let one): alternatives([one, .list(one)], to: &writer)
    case .either(let one, let other): alternatives([one, other], to: &writer)
    case .localized: alternatives([.text, .mapping(Schemas.languages)], to: &writer)
    case .example: alternatives([.text, .named(.either(.text, .number))], to: &writer)
    case .thresholds: alternatives([.word(["unknown"]), .named(.text)], to: &writer)
    case .list(let item):
      writer.object { object in
        object.member("type", "array")
        object.key("items")
        write(item, to: &object)
      }
    case .mapping(let schema):
      if nested.contains(where: { $0.name == schema.name }) {
        reference(to: schema.name, &writer)
      } else {
        writer.object { members(of: schema, to: &$0) }
      }
    case .inner(let name): reference(to: name, &writer)
    case .named(let shape):
      writer.object { object in
        object.member("type", "object")
        object.key("additionalProperties")
        write(shape, to: &object, mayBeBlank: true)
      }
    }
  }

  private func scalar(_ types: [String], to writer: inout JSONWriter) {
    writer.object { object in
      object.key("type")
      object.array { list in for type in types { list.value(type) } }
    }
  }

  private func pattern(_ pattern: String, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("type", "string")
      object.member("pattern", pattern)
    }
  }

  private func enumeration(_ words: [String], to object: inout JSONWriter) {
    object.key("enum")
    object.array { list in for word in words { list.value(word) } }
  }

  /// A number, or a text of a pattern.
  private func either(
    _ number: (inout JSONWriter) -> Void, _ text: (inout JSONWriter) -> Void, to writer: inout JSONWriter
  ) {
    writer.object { object in
      object.key("anyOf")
      object.array { list in
        list.object { number(&$0) }
        list.object { object in
          object.member("type", "string")
          text(&object)
        }
      }
    }
  }

  private func alternatives(_ shapes: [ValueShape], to writer: inout JSONWriter, orBlank: Bool = false) {
    writer.object { object in
      object.key("anyOf")
      object.array { list in
        for shape in shapes { write(shape, to: &list) }
        if orBlank { list.object { $0.member("type", "null") } }
      }
    }
  }
}

extension MappingSchema {
  /// The mappings in it that stand in themselves, each once.
  fileprivate var nested: [MappingSchema] {
    var found: [MappingSchema] = []
    var around: [MappingSchema] = []
    func look(_ shape: ValueShape) {
      switch shape {
      case .mapping(let schema): look(schema)
      case .inner(let name):
        guard let schema = around.last(where: { $0.name == name }), !found.contains(where: { $0.name == name }) else {
          return
        }
        found.append(schema)
      case .list(let inner), .oneOrMore(let inner), .named(let inner): look(inner)
      case .either(let one, let other):
        look(one)
        look(other)
      default: break
      }
    }
    func look(_ schema: MappingSchema) {
      around.append(schema)
      for key in schema.keys { look(key.shape) }
      around.removeLast()
    }
    look(self)
    return found
  }
}

extension String {
  fileprivate var trimmingStart: String { String(drop { $0 == "\n" || $0 == " " }) }
}
