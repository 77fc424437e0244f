import HTTPAsking
import Testing

@Suite struct ServerAddressTests {
  private func fault(_ text: String) -> ServerAddress.Fault? {
    do throws(ServerAddress.Fault) {
      _ = try ServerAddress(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an address is of a server, with a port and a path where it has these`() throws {
    for (written, meant) in [
      ("https://registry.example.gov.kh", "https://registry.example.gov.kh"),
      ("https://registry.example.gov.kh:8443/care/", "https://registry.example.gov.kh:8443/care"),
      ("HTTPS://Registry.example", "https://Registry.example"),
      ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
      ("https://192.0.2.1///", "https://192.0.2.1"),
    ] {
      let address = try ServerAddress(written)
      #expect(address.text == meant && !address.isHere)
    }
  }

  @Test func `plain http is spoken with this machine alone`() throws {
    for text in ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://127.8.8.8"] {
      #expect(try ServerAddress(text).isHere)
    }
    for text in [
      "http://registry.example", "http://192.0.2.1", "http://127.0.0.1.example", "http://localhost.example",
      "http://127.1", "http://[::2]", "http://1270.0.0.1", "http://127.0.0.256",
    ] {
      #expect(fault(text) == .notSecure, "\(text)")
    }
  }

  @Test func `nothing secret and nothing that leads elsewhere stands in an address`() {
    for text in [
      "https://", "https:///path", "https://name:word@host", "https://name@host", "https://host?token=x",
      "https://host#x",
      "https://host/a b", "https://host/../x", "https://host:", "https://host:x", "https://host:0",
      "https://host:70000",
      "https://host:+80", "http://127.0.0.+1", "https://[::1", "https://[x]:1", "https://host\r\nX: y",
      "https://ho\0st", "https://[::1]8443",
      "https://" + String(repeating: "a", count: 2000),
    ] {
      #expect(fault(text) == .unreadable, "\(text)")
    }
  }

  @Test func `a path of a file is meant as one`() {
    for text in ["registry.db", "./https:/x", "postgresql://host/name", "https", ""] {
      #expect(!ServerAddress.isMeant(by: text), "\(text)")
    }
    #expect(ServerAddress.isMeant(by: "Http://x") && ServerAddress.isMeant(by: "https://"))
  }
}
