internal import AuditData
internal import HTTPServing

/// What a program is told of a route.
struct APIDescription: Sendable {
  struct Parameter: Sendable {
    let name: String
    let summary: String
    var isRequired = false
  }

  /// What generated clients call it.
  let id: String
  let summary: String
  /// The media type of its answer.
  let answer: String
  /// The schema of an answer in JSON, as it stands in the description.
  var schema = "{\"type\": \"object\"}"
  /// What the parts of its path that are left open are called, in their order.
  var places: [String] = []
  /// Behind the question mark.
  var query: [Parameter] = []
  /// The media type of what is sent; nil where nothing is.
  var sent: String?

  static let json = "application/json"
}

/// The routes for programs, as OpenAPI 3.1 describes them.
func openAPI(program: String) -> String {
  var writer = JSONWriter()
  writer.object { document in
    document.member("openapi", "3.1.0")
    document.key("info")
    document.object { info in
      info.member("title", "careaudit registry")
      info.member("version", program)
    }
    document.key("paths")
    document.object { paths in
      var known: [String] = []
      let routes = RegistryService.apiRoutes + RegistryService.fileRoutes
      for route in routes where !known.contains(route.template) {
        known.append(route.template)
        paths.key(route.template)
        paths.object { path in
          for route in routes where route.template == known.last { path.operation(route) }
        }
      }
    }
    document.key("components")
    document.object { components in
      components.key("securitySchemes")
      components.literal("{\"token\": {\"type\": \"http\", \"scheme\": \"bearer\"}}")
    }
  }
  return writer.taken() + "\n"
}

extension Route {
  /// `/api/facilities/{facility}/score`
  fileprivate var template: String {
    var names = (api?.places ?? []).makeIterator()
    let parts = pieces.map { piece in
      switch piece {
      case .word(let word): word
      case .facility, .value: "{" + (names.next() ?? "value") + "}"
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension JSONWriter {
  fileprivate mutating func operation(_ route: Route) {
    guard let api = route.api else { return }
    key(route.method.rawValue.lowercased())
    object { operation in
      operation.member("operationId", api.id)
      operation.member("summary", api.summary)
      operation.key("security")
      operation.literal(route.act == .enter ? "[]" : "[{\"token\": []}]")
      operation.key("parameters")
      operation.array { parameters in
        for place in api.places {
          parameters.parameter(APIDescription.Parameter(name: place, summary: place, isRequired: true), in: "path")
        }
        for parameter in api.query { parameters.parameter(parameter, in: "query") }
      }
      if let sent = api.sent {
        operation.key("requestBody")
        operation.object { body in
          body.key("required")
          body.literal("true")
          body.content([(sent, "{}")])
        }
      }
      operation.key("responses")
      operation.object { responses in
        let statuses = route.method == .post ? ["200", "202", "422"] : ["200"]
        for status in statuses {
          responses.key(status)
          responses.object { answer in
            answer.member("description", api.summary)
            let schema = api.answer == APIDescription.json ? api.schema : "{}"
            // What cannot be read at all is refused as elsewhere.
            answer.content([(api.answer, schema)] + (status == "422" ? [APIDescription.problem] : []))
          }
        }
        responses.key("default")
        responses.object { answer in
          answer.member("description", "Nothing was done: 400, 401, 404, 413, 422 or 503")
          answer.content([APIDescription.problem])
        }
      }
    }
  }

  private mutating func parameter(_ parameter: APIDescription.Parameter, in place: String) {
    object { object in
      object.member("name", parameter.name)
      object.member("in", place)
      object.member("description", parameter.summary)
      object.key("required")
      object.literal(parameter.isRequired ? "true" : "false")
      object.key("schema")
      object.literal("{\"type\": \"string\"}")
    }
  }

  private mutating func content(_ kinds: [(type: String, schema: String)]) {
    key("content")
    object { content in
      for kind in kinds {
        content.key(kind.type)
        content.object { media in
          media.key("schema")
          media.literal(kind.schema)
        }
      }
    }
  }
}

extension APIDescription {
  /// As RFC 9457 tells of what was not done.
  fileprivate static let problem = (
    type: "application/problem+json",
    schema: "{\"type\": \"object\", \"required\": [\"title\", \"status\"], \"properties\": "
      + "{\"title\": {\"type\": \"string\"}, \"status\": {\"type\": \"integer\"}}}"
  )
}
