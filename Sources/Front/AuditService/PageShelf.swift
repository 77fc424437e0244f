internal import AuditModel
internal import DatabaseAccess
public import HTTPServing
internal import Synchronization

/// Pages that were made and are still right: for the same session, as long as nothing was committed to the registry, the accounts or what
/// waits, by whichever program. Whose rights were taken, who was signed out, and what was written since, shows at once.
final class PageShelf: Sendable {
  struct Key: Hashable, Sendable {
    let session: String
    /// Its path, and what stands behind the question mark.
    let address: [String]
    /// As the browser asks for it; the account may say another one.
    let language: String
  }

  private struct Page {
    let answer: HTTPAnswer
    let moment: DatabaseWatch.Moment
    let day: CalendarDay
    let until: Int64
    let size: Int
  }

  private struct Shelf {
    var pages: [Key: Page] = [:]
    var size = 0
  }

  private let shelf = Mutex(Shelf())
  private let watch: DatabaseWatch

  /// So many bytes at most.
  private static let most = 16 << 20
  private static let largest = 1 << 20
  private static let longestName = 4096
  /// After so many seconds a page is made anew in any case: that a session is used is kept so, and that it ends.
  private static let longest: Int64 = 10

  /// - Parameter watch: of all that pages are made of.
  init(_ watch: DatabaseWatch) { self.watch = watch }

  var moment: DatabaseWatch.Moment? { watch.moment() }

  /// A page that is still right; nil where there is none.
  func page(_ key: Key, on day: CalendarDay, now: Int64) -> HTTPAnswer? {
    guard let page = shelf.withLock({ $0.pages[key] }), page.day == day, now < page.until,
      now >= page.until - PageShelf.longest
    else { return nil }
    return watch.moment() == page.moment ? page.answer : nil
  }

  /// Keeps a page where nothing was committed since before it was begun.
  ///
  /// - Parameter before: the moment then.
  func keep(_ answer: HTTPAnswer, as key: Key, since before: DatabaseWatch.Moment, on day: CalendarDay, now: Int64) {
    let named = ([key.session, key.language] + key.address).reduce(0) { $0 + $1.utf8.count }
    let size = answer.body.count * 2 + named + 1024
    guard answer.status == 200, answer.spool == nil, named <= PageShelf.longestName, size <= PageShelf.largest,
      watch.moment() == before
    else { return }
    let page = Page(
      answer: answer.readied(), moment: before, day: day, until: now + PageShelf.longest, size: size)
    shelf.withLock { shelf in
      if shelf.size + size > PageShelf.most { shelf = Shelf() }
      if let old = shelf.pages.updateValue(page, forKey: key) { shelf.size -= old.size }
      shelf.size += size
    }
  }
}

extension Route {
  /// Whether its page follows from the registry, the accounts, what waits and the day alone.
  var isShelved: Bool {
    guard method == .get, api == nil else { return false }
    switch pieces {
    case [.word("facility"), .facility], [.word("facility"), .facility, .word("report")],
      [.word("facility"), .facility, .word("report"), .word("inside")], [.word("facility"), .facility, .word("plan")],
      [.word("due")]:
      return true
    default: return false
    }
  }
}

extension RegistryService {
  /// Nil of who is not signed in. Who comes from elsewhere may be sent on first.
  func shelfKey(_ request: HTTPRequest) -> PageShelf.Key? {
    guard request.method != .post, request.header("sec-fetch-site") != "cross-site",
      let session = request.cookie(RegistryService.cookie)
    else { return nil }
    var address = request.path
    for pair in request.query { address += ["?", pair.name, pair.value] }
    return PageShelf.Key(session: session, address: address, language: request.header("accept-language") ?? "")
  }

  public func instantly(_ head: HTTPRequest) -> HTTPAnswer? {
    if head.path.count == 1, head.path[0] == "style.css" { return RegistryService.readyStyleSheet }
    guard let shelf, let key = shelfKey(head) else { return nil }
    return shelf.page(key, on: store.day, now: clock())
  }

  /// Makes an answer, and keeps it where it is one that stays right.
  func shelving(_ request: HTTPRequest, _ route: Route, now: Int64, _ make: () -> HTTPAnswer) -> HTTPAnswer {
    guard let shelf, route.isShelved, let key = shelfKey(request), let before = shelf.moment else { return make() }
    let day = store.day
    let answer = make()
    shelf.keep(answer, as: key, since: before, on: day, now: now)
    return answer
  }
}
