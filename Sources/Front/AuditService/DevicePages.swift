internal import AccountKeeping
internal import AuditData
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let deviceRoutes = [
    Route(.post, "account/devices/*/close", for: .keepOwnAccount) { $0.closeOwnDevice() },
    Route(.post, "accounts/*/devices/*/close", for: .keepAccounts) { $0.closeDeviceOfAccount() },
    Route(.post, "phone/device", for: .usePhone) { $0.registerDevice() },
  ]

  static let deviceCookie = "__Host-careaudit-device"
}

extension Pass {
  /// The phones of an account, each with what closes it.
  ///
  /// - Parameter closing: the address below which that is sent.
  func phones(of name: String, closing: String, in body: inout HTMLWriter) {
    guard let devices = try? service.store.accounts({ book throws(AccountError) in try book.devices(of: name) }),
      !devices.isEmpty
    else { return }
    body.element("h2", Words.Phone.phones)
    body.element("ul") { list in
      for device in devices {
        list.element("li") { item in
          item.element("span", written: device.label)
          let day = Pass.firstDay.adding(days: Int(device.used / 86_400)).iso
          item.element(
            "div", class: "faint", device.isOpen ? Words.Phone.lastUsed(day: day) : Words.Site.standingClosed)
          if device.isOpen {
            item.form(to: closing + "/" + device.id + "/close", token: token) { $0.button(Words.Site.close) }
          }
        }
      }
    }
  }

  /// From which the clock counts.
  private static let firstDay = CalendarDay(year: 1970, month: 1, day: 1)!

  private func close(_ id: String, of name: String) -> Bool? {
    try? service.store.accounts { book throws(AccountError) in try book.closeDevice(id, of: name) }
  }

  fileprivate func closeOwnDevice() -> HTTPAnswer {
    guard let account, let wasThere = close(values[0], of: account.name) else { return failure }
    return wasThere ? service.seeOther("/account") : service.unreadable(visitor)
  }

  fileprivate func closeDeviceOfAccount() -> HTTPAnswer {
    guard let wasThere = close(values[1], of: values[0]) else { return failure }
    return accountsPage(
      after: wasThere ? .well(Words.Phone.phoneIsClosed, link: nil) : .ill(Words.Phone.noSuchPhone))
  }

  /// How the phone that asks stands with the account.
  func deviceStanding() -> DeviceStanding? {
    guard let account, let session else { return nil }
    let token = request.cookie(RegistryService.deviceCookie)
    return try? service.store.accounts { book throws(AccountError) in
      try book.device(token, of: account.name, in: session, now: now)
    }
  }

  /// Registers the phone that asks, at its first use or when it is used again after it was closed.
  fileprivate func registerDevice() -> HTTPAnswer {
    guard let account, let session, let standing = deviceStanding() else { return failure }
    if standing == .open { return service.json(200) { $0.member("device", standing.rawValue) } }
    let known = request.cookie(RegistryService.deviceCookie)
    let label = Pass.label(of: form?["label"] ?? "")
    let begun: String?
    do throws(AccountError) {
      begun = try service.store.accounts { book throws(AccountError) in
        let token = try book.beginDevice(of: account.name, label: label, known: known, now: now)
        _ = try book.device(token, of: account.name, in: session, now: now)
        return token
      }
    } catch {
      return failure
    }
    guard let token = begun else { return service.json(409) { $0.member("device", standing.rawValue) } }
    var answer = service.json(200) { $0.member("device", DeviceStanding.open.rawValue) }
    answer.headers.append(
      (
        "Set-Cookie",
        RegistryService.deviceCookie + "=" + token
          + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=34560000"
      ))
    return answer
  }

  /// What a browser says of itself, in few words: the system, and the browser.
  static func label(of said: String) -> String {
    func first(_ words: [(mark: String, name: String)]) -> String? { words.first { said.contains($0.mark) }?.name }
    let system = first([
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
      ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ])
    let browser = first([
      ("Firefox/", "Firefox"), ("Edg", "Edge"), ("SamsungBrowser/", "Samsung Internet"), ("OPR/", "Opera"),
      ("Chrom", "Chrome"), ("Safari/", "Safari"),
    ])
    let words = [system, browser].compactMap { $0 }
    return words.isEmpty ? "?" : words.joined(separator: " · ")
  }
}
