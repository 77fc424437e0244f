import Testing

@testable import HTTPServing

@Suite struct HTTPHeadTests {
  /// 0: taken.
  private func status(
    _ method: String = "GET", _ url: String = "/", _ version: String = "HTTP/1.1",
    _ headers: [(name: String, value: String)] = [("Host", "a")], query: [(name: String, value: String)] = []
  ) -> Int {
    switch HTTPHead(RequestLine(method: method, url: url, version: version), headers: headers, query: query) {
    case .request: 0
    case .refused(let status, _, _, _): status
    }
  }

  @Test func `how long a body is may be said in one way only`() {
    let host = (name: "Host", value: "a")
    #expect(status("POST", "/", "HTTP/1.1", [host, ("Content-Length", "3")]) == 0)
    #expect(status("POST", "/", "HTTP/1.1", [host, ("Transfer-Encoding", "chunked")]) == 0)
    for headers in [
      [("Content-Length", "3"), ("Content-Length", "3")], [("content-length", "3"), ("Content-Length", "4")],
      [("Content-Length", "3"), ("Transfer-Encoding", "chunked")],
      [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")], [("Transfer-Encoding", "gzip, chunked")],
      [("Transfer-Encoding", "identity")], [("Content-Length", "+3")], [("Content-Length", "0x3")],
      [("Content-Length", "")], [("Content-Length", "3, 3")], [("Content-Length", "99999999999999999999")],
    ] as [[(name: String, value: String)]] {
      #expect(status("POST", "/", "HTTP/1.1", [host] + headers) == 400, "\(headers)")
    }
    #expect(status("POST", "/", "HTTP/1.0", [host, ("Transfer-Encoding", "chunked")]) == 400)
  }

  @Test func `the server is named exactly once`() {
    #expect(status("GET", "/", "HTTP/1.1", []) == 400)
    #expect(status("GET", "/", "HTTP/1.1", [("Host", "")]) == 400)
    #expect(status("GET", "/", "HTTP/1.1", [("Host", "a"), ("host", "a")]) == 400)
    #expect(status("GET", "/", "HTTP/1.1", [("Host", "a/b")]) == 400)
    #expect(status("GET", "/", "HTTP/1.1", [("Host", "[::1]:8080")]) == 0)
  }

  @Test func `three methods are known, by their case`() {
    for method in ["get", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", ""] { #expect(status(method) == 405) }
    for method in ["GET", "HEAD", "POST"] { #expect(status(method) == 0) }
    #expect(status("GET", "/", "HTTP/0.9") == 505)
  }

  @Test func `a path has parts that name something`() {
    for path in [
      "", "*", "http://a/", "//", "/a/", "/a//b", "/../a", "/a/%2e%2E", "/a%2fb", "/a%00", "/%", "/%f", "/%ff",
    ] {
      #expect(status("GET", path) == 400, "\(path)")
    }
    #expect(pathParts("/") == [])
    #expect(pathParts("/facility/kd-031") == ["facility", "kd-031"])
    #expect(pathParts("/%E1%9E%80") == ["ក"])
  }

  @Test func `what stands behind the question mark is decoded, or refused`() {
    #expect(status(query: [("a", "%E1%9E%80")]) == 0)
    #expect(status(query: [("a", "%00")]) == 400)
    #expect(status(query: [("%zz", "")]) == 400)
  }

  @Test func `a cookie that comes twice with two values is none`() {
    func cookie(_ values: String...) -> String? {
      HTTPRequest(.get, [], headers: values.map { ("cookie", $0) }).cookie("s")
    }
    #expect(cookie("s=1") == "1")
    #expect(cookie("a=2; s=1") == "1")
    #expect(cookie("s=1; s=2") == nil)
    #expect(cookie("s=1", "s=2") == nil)
    #expect(cookie("xs=1") == nil)
  }
}

@Suite struct SentFormTests {
  private func form(_ type: String, _ body: String) -> SentForm? {
    SentForm(HTTPRequest(.post, [], headers: [("content-type", type)], body: Array(body.utf8)))
  }

  @Test func `fields of a form come out as they were written`() throws {
    let sent = try #require(form("application/x-www-form-urlencoded", "a=%E1%9E%80+b&c=&d&a=2"))
    #expect(sent.all("a") == ["ក b", "2"])
    #expect(sent["a"] == nil)
    #expect(sent["c"] == "" && sent["d"] == "")
  }

  @Test func `what is not whole is no form`() {
    for body in ["a=%", "a=%e1", "a=%00"] { #expect(form("application/x-www-form-urlencoded", body) == nil) }
    #expect(form("text/plain", "a=1") == nil)
    #expect(form("multipart/form-data", "--x--") == nil)
    #expect(
      form("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb") == nil)
  }

  @Test(arguments: ["boundary=x", "charset=utf-8; boundary=x", "boundary=\"x\"", "boundary=x; charset=utf-8"])
  func `files come out byte for byte, wherever the boundary stands`(parameters: String) throws {
    let body =
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--y\r\n--x\r\n"
      + "Content-Disposition: form-data; name=\"f\"; filename=\"C:\\a\\%22ក.yaml\"\r\nContent-Type: x\r\n\r\n\0\r\n--z\r\n--x--\r\n"
    let sent = try #require(form("multipart/form-data; " + parameters, body))
    #expect(sent["a"] == "\r\n--y")
    #expect(sent.files.map(\.name) == ["\"ក.yaml"])
    #expect(sent.files[0].bytes == Array("\0\r\n--z".utf8))
  }

  @Test func `an empty file is one`() throws {
    let body = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--x--"
    let sent = try #require(form("multipart/form-data; boundary=x", body))
    #expect(sent.files.map(\.bytes) == [[]])
  }
}
