/// A month of the Khmer calendar of the moon, in the order of its year.
public enum KhmerMonth: UInt8, CaseIterable, Sendable {
  case migasir, boss, meak, phalkun, chet, pisakh, jesth, asadh, firstAsadh, secondAsadh, srap, phatrabot, assoch,
    kadeuk
}

/// A year of the Khmer calendar of the moon, ចន្ទគតិ (Chhankitek), by the rules of Roath Kim Soeun, *Pratitin Soryakkatik-Chankatik*,
/// as they are told at `khmer-calendar.tovnah.com/calendar/algorithm.php` and `cam-cc.org/calendar/computer-method.php`.
///
/// It runs from Migasir to Kadeuk, so from November or December of the year before to that of its own. All of it is whole numbers.
/// `Standards/README.md` states the rule.
public struct KhmerYear: Sendable, Hashable {
  /// Which years there are: those of the two books.
  public static let known = 1900...2099

  public enum Kind: Sendable {
    /// 354 days.
    case ordinary
    /// 355 days: Jesth has thirty.
    case leapDay
    /// 384 days: Asadh is kept twice.
    case leapMonth
  }

  /// The year of the common era in which most of it lies, with its Asadh.
  public let year: Int

  /// - Parameter year: of the common era.
  /// - Returns: nil outside the years that are known.
  public init?(_ year: Int) {
    guard KhmerYear.known.contains(year) else { return nil }
    self.year = year
  }

  private init(unchecked year: Int) { self.year = year }

  // MARK: Which kind of year it is

  /// The year of the Buddhist era that begins in it, on the day after the full moon of Pisakh.
  public var buddhistEra: Int { year + 544 }

  /// ហារគុណ, days since the epoch of the reckoning.
  package var aharkun: Int { (buddhistEra * 292_207 + 499) / 800 + 4 }

  /// អវមាន, 0 to 691: what is left of a day of the moon.
  package var avoman: Int { (aharkun * 11 + 25) % 692 }

  /// បូតិថី, 0 to 29: the age of the moon.
  package var bodithey: Int { ((aharkun * 11 + 25) / 692 + aharkun + 29) % 30 }

  /// ក្រមធុពល, 1 to 800: what is left of a day of the sun.
  package var kromthupul: Int { 800 - (buddhistEra * 292_207 + 499) % 800 }

  private var next: KhmerYear { KhmerYear(unchecked: year + 1) }
  private var previous: KhmerYear { KhmerYear(unchecked: year - 1) }

  /// By the age of the moon: 25 to 29 or 0 to 5, but not 25 before a year of 5, and also 24 before a year of 6.
  package var wantsMonth: Bool {
    switch (bodithey, next.bodithey) {
    case (25, 5): false
    case (24, 6): true
    default: bodithey >= 25 || bodithey <= 5
    }
  }

  /// By what is left of a day: at most 126 in a year of the sun of 366 days, else at most 137, but not 137 before a year of 0.
  package var wantsDay: Bool {
    if kromthupul <= 207 { return avoman <= 126 }
    return avoman <= 137 && !(avoman == 137 && next.avoman == 0)
  }

  /// A year never has both: where both are wanted, the day waits for the next year.
  public var kind: Kind {
    if wantsMonth { return .leapMonth }
    return wantsDay || (previous.wantsMonth && previous.wantsDay) ? .leapDay : .ordinary
  }

  // MARK: Its months and days

  /// How many days a month has; 0 where the year has no such month.
  public func length(of month: KhmerMonth) -> Int { KhmerYear.length(of: month, in: kind) }

  private static func length(of month: KhmerMonth, in kind: Kind) -> Int {
    switch month {
    case .migasir, .meak, .chet, .srap, .assoch: 29
    case .boss, .phalkun, .pisakh, .phatrabot, .kadeuk: 30
    case .jesth: kind == .leapDay ? 30 : 29
    case .asadh: kind == .leapMonth ? 0 : 30
    case .firstAsadh, .secondAsadh: kind == .leapMonth ? 30 : 0
    }
  }

  /// How many days it has: 354, 355 or 384.
  public var length: Int {
    switch kind {
    case .ordinary: 354
    case .leapDay: 355
    case .leapMonth: 384
    }
  }

  /// 1 waxing of Migasir.
  public var firstDay: CalendarDay { CalendarDay(ordinal: firstOrdinal)! }

  private var firstOrdinal: Int { KhmerYear.firstDays[year - KhmerYear.known.lowerBound] }

  /// A day of it; nil where the month has no such day.
  ///
  /// - Parameters:
  ///   - number: 1 to 15 as the moon waxes, ១កើត to ១៥កើត, and from 16 on as it wanes, ១រោច to ១៥រោច.
  ///   - month: of this year.
  public func day(_ number: Int, of month: KhmerMonth) -> CalendarDay? {
    ordinal(number, of: month).flatMap { CalendarDay(ordinal: $0) }
  }

  /// The same as days since 1 January of year 1.
  func ordinal(_ number: Int, of month: KhmerMonth) -> Int? {
    let kind = kind
    guard number >= 1, number <= KhmerYear.length(of: month, in: kind) else { return nil }
    var ordinal = firstOrdinal + number - 1
    for earlier in KhmerMonth.allCases where earlier.rawValue < month.rawValue {
      ordinal += KhmerYear.length(of: earlier, in: kind)
    }
    return ordinal
  }

  /// Of each year that is known the ordinal of its first day. 1 January 1900 was the first day of Boss.
  private static let firstDays: [Int] = {
    var first = CalendarDay(year: 1900, month: 1, day: 1)!.ordinal - 29
    return known.map { year in
      defer { first += KhmerYear(unchecked: year).length }
      return first
    }
  }()
}

/// The new year in April, which goes by the sun: មហាសង្ក្រាន្ត, the day on which the sun enters Mesa; one day, វ័នបត, or two; and
/// ឡើងស័ក, the day on which the era goes on.
///
/// By Roath Kim Soeun, as it is told at `khmer-calendar.tovnah.com/calendar/newyear_april.php`. All of it is whole numbers: arcs in
/// minutes, លិប្ដា.
public enum KhmerNewYear {
  private static let sign = 30 * 60

  /// The three or four days; none outside the years that are known.
  ///
  /// - Parameter year: of the common era.
  public static func days(in year: Int) -> [CalendarDay] {
    ordinals(in: year).map { $0.compactMap { CalendarDay(ordinal: $0) } } ?? []
  }

  /// The same as days since 1 January of year 1; nil outside the years that are known.
  static func ordinals(in year: Int) -> ClosedRange<Int>? {
    guard KhmerYear.known.contains(year) else { return nil }
    let last = leungSak(in: year)
    // Three days before the last of the year of the sun the sun has entered Mesa already: the first day is one earlier.
    let isEarly = sun(on: daysOfSun(era: year - 639) - 3, ofYearBefore: year) % sign < 60
    return last - (isEarly ? 3 : 2)...last
  }

  /// ឡើងស័ក, the first day of the year of the lesser era, whose day 0 is 24 March 638: as days since 1 January of year 1.
  package static func leungSak(in year: Int) -> Int {
    let epoch = 232_741
    return ((year - 638) * 292_207 + 373) / 800 + 1 + epoch
  }

  /// What is left of a day of the sun as a year of the lesser era begins, 1 to 800.
  private static func kromthupul(era: Int) -> Int { 800 - (era * 292_207 + 373) % 800 }

  /// 366 or 365.
  private static func daysOfSun(era: Int) -> Int { kromthupul(era: era) <= 207 ? 366 : 365 }

  /// Where the sun truly stands on a day of the year that ends in April, in minutes of arc from the beginning of Mesa.
  private static func sun(on day: Int, ofYearBefore year: Int) -> Int {
    let mean = meanSun(day, kromthupul(era: year - 639))
    let fromApogee = (mean - 80 * 60 + 12 * sign) % (12 * sign)
    let correction = correction(fromApogee)
    return (fromApogee < 6 * sign ? mean - correction : mean + correction + 12 * sign) % (12 * sign)
  }

  private static func meanSun(_ day: Int, _ kromthupul: Int) -> Int {
    let parts = 800 * day + kromthupul
    return parts / 24_350 * sign + parts % 24_350 / 811 * 60 + parts % 24_350 % 811 / 14 - 3
  }

  /// How far the sun stands from its mean place, by a table of half signs (ឆាយា).
  ///
  /// - Parameter arc: from the apogee.
  private static func correction(_ arc: Int) -> Int {
    let folded: Int
    switch arc / (3 * sign) {
    case 0: folded = arc
    case 1: folded = 6 * sign - arc
    case 2: folded = arc - 6 * sign
    default: folded = 12 * sign - arc
    }
    let (table, steps) = ([0, 35, 67, 94, 116, 129, 134], [35, 32, 27, 22, 13, 5, 0])
    let half = folded / 900
    return table[half] + folded % 900 * steps[half] / 900
  }
}
