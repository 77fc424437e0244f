internal import AuditChecking
internal import AuditModel
internal import AuditScoring
internal import AuditTestSupport

/// A fingerprint of every figure that the Core makes of the random world of a seed (FNV-1a over 64 bits).
///
/// What it covers: each outcome, both tallies of the whole and of the sections, the ratings, and how many problems there
/// were. Native code and WebAssembly must give the same.
public func vector(seed: UInt64) -> UInt64 {
  let world = RandomWorld(seed: seed)
  let (audit, problems) = auditFacility(
    world.facility, records: [world.record], against: world.library, everyVisit: true)
  var print = VectorDigest()
  print.add(Int64(problems.count))
  for scored in audit.visits {
    let sheet = scored.sheet
    for outcome in sheet.outcomes {
      print.add(Int64(outcome.state.rawValue))
      print.add(Int64(outcome.rating))
      print.add(Int64(outcome.by.rawValue))
    }
    print.add(sheet.total)
    print.add(sheet.rating)
    for section in sheet.sections {
      print.add(section.total)
      print.add(section.rating)
    }
  }
  return print.value
}

private struct VectorDigest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: Int64) {
    for shift in stride(from: Int64(0), to: 64, by: 8) {
      value = (value ^ UInt64(truncatingIfNeeded: number >> shift) & 0xFF) &* 0x100_0000_01B3
    }
  }

  mutating func add(_ pair: TallyPair) {
    for tally in [pair.minimum, pair.beyond] {
      for number in [tally.earned, tally.highest, tally.possible, Int64(tally.rated), Int64(tally.open)] { add(number) }
      add(tally.share?.perMille ?? -1)
      add(tally.shareLowest?.perMille ?? -1)
      add(tally.shareHighest?.perMille ?? -1)
    }
  }

  mutating func add(_ range: RatingRange?) {
    add(Int64(range?.lowest ?? -1))
    add(Int64(range?.highest ?? -1))
  }
}

#if arch(wasm32)
  @_expose(wasm, "vector")
  @_cdecl("vector")
  func exportedVector(_ seed: UInt64) -> UInt64 { vector(seed: seed) }
#endif
