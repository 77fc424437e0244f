internal import AuditComparison
public import AuditModel
public import AuditReports
internal import AuditWording

/// A picture as the files that a slide takes.
public struct DrawnChart: Sendable {
  /// Names with their endings, and bytes.
  public let files: [(name: String, bytes: [UInt8])]
  /// Whether some letters were in no font of this machine, and stand as boxes.
  public let lacksLetters: Bool
}

/// Draws a picture as vectors and as pixels, 16 to 9.
///
/// - Throws: `noLibrary` where Pango or Cairo is not installed.
public func drawChart(_ chart: ChartReport, in language: Language) throws(ChartError) -> DrawnChart {
  var files: [(name: String, bytes: [UInt8])] = []
  var isWhole = true
  for kind in Picture.Kind.allCases {
    let picture = try Picture(kind)
    let layout = ChartLayout(chart: chart, language: language)
    layout.draw(on: picture)
    isWhole = isWhole && picture.isWhole
    let bytes = try picture.finished(title: chart.message[language], description: layout.description)
    files.append((chart.name + "." + kind.rawValue, bytes))
  }
  return DrawnChart(files: files, lacksLetters: !isWhole)
}

/// Where everything of a picture stands.
private struct ChartLayout {
  let chart: ChartReport
  let language: Language

  private static let margin = 48.0
  private var across: Double { Picture.width - 2 * ChartLayout.margin }
  /// Khmer stands higher and lower than Latin.
  private var leading: Double { language == .khmer ? 1.6 : 1.3 }

  func draw(on picture: borrowing Picture) {
    var y = 40.0
    for line in picture.lines(of: chart.message[language], within: across, most: 3, size: 30, isBold: true) {
      y += 30 * leading * (y == 40 ? 0.75 : 1)
      picture.text(line, ChartLayout.margin, y, size: 30, isBold: true)
    }
    y += 6
    for line in picture.lines(of: chart.subject[language], within: across, most: 2, size: 17) {
      y += 17 * leading + 3
      picture.text(line, ChartLayout.margin, y, size: 17, .faint)
    }
    let foot = drawFoot(on: picture)
    switch chart.content {
    case .bars(let bars): draw(bars, on: picture, from: y + 20, to: foot - 14)
    case .tiles(let map): draw(map, on: picture, from: y + 20, to: foot - 14)
    }
  }

  /// Where it begins.
  private func drawFoot(on picture: borrowing Picture) -> Double {
    var lines: [String] = []
    for sentence in chart.foot { lines += picture.lines(of: sentence[language], within: across, most: 2, size: 13) }
    let step = 13 * leading + 2
    let top = Picture.height - 16 - Double(lines.count) * step
    picture.line(ChartLayout.margin, top - 2, Picture.width - ChartLayout.margin, top - 2, .line)
    for (number, line) in lines.enumerated() {
      picture.text(line, ChartLayout.margin, top + Double(number + 1) * step - 4, size: 13, .faint)
    }
    return top
  }

  // MARK: Bars

  private func draw(_ bars: [ChartReport.Bar], on picture: borrowing Picture, from top: Double, to bottom: Double) {
    guard !bars.isEmpty else { return }
    let step = min(110, (bottom - top - 24) / Double(bars.count))
    let size = min(18, max(11, step / (leading * 2.1)))
    let labelWidth = labelWidth(of: bars, size: size, picture)
    let textWidth = (bars.flatMap(\.parts).map { picture.width(of: $0.text[language], size: size) }.max() ?? 0) + 14
    let start = ChartLayout.margin + labelWidth + 16
    let width = Picture.width - ChartLayout.margin - textWidth - start
    drawScale(on: picture, start, width, top, top + step * Double(bars.count))
    for (number, bar) in bars.enumerated() {
      let middle = top + step * (Double(number) + 0.5)
      let rows = max(1, Int(step / (size * leading)))
      let lines = picture.lines(of: bar.label[language], within: labelWidth, most: min(3, rows), size: size)
      for (row, line) in lines.enumerated() {
        let offset = (Double(row) - Double(lines.count - 1) / 2) * size * leading
        picture.text(line, ChartLayout.margin, middle + offset + size * 0.35, size: size)
      }
      let thick = min(bars.count > 4 ? 26 : 44, step * 0.72) / Double(bar.parts.count)
      for (row, part) in bar.parts.enumerated() {
        let y = middle + (Double(row) - Double(bar.parts.count) / 2) * thick
        draw(part, on: picture, start, y, width, thick: thick - (bar.parts.count > 1 ? 1 : 0))
        let own = bar.parts.count > 1 ? min(size, thick * 0.95) : size
        picture.text(part.text[language], start + width + 12, y + thick / 2 + own * 0.35, size: own)
      }
    }
  }

  /// As wide as the longest label, but not wider than 46 hundredths of the picture.
  private func labelWidth(of bars: [ChartReport.Bar], size: Double, _ picture: borrowing Picture) -> Double {
    var widest = 0.0
    for bar in bars { widest = max(widest, picture.width(of: bar.label[language], size: size)) }
    return min(widest + 1, across * 0.46)
  }

  private func draw(
    _ part: ChartReport.Part, on picture: borrowing Picture, _ start: Double, _ y: Double, _ width: Double,
    thick: Double
  ) {
    let (lowest, highest) = (part.range.lowest.approximation, part.range.highest.approximation)
    let (sure, possible): (Picture.Colour, Picture.Colour) =
      part.isBefore ? (.before, .beforePossible) : (.sure, .possible)
    picture.fill(start, y, width * highest, thick, possible)
    picture.fill(start, y, width * lowest, thick, sure)
    if lowest < highest {
      picture.line(start + width * highest, y, start + width * highest, y + thick, sure, isDashed: true)
    }
    guard let interval = part.interval else { return }
    let middle = y + thick / 2
    let ends = (start + width * max(0, interval.lowest), start + width * min(1, interval.highest))
    // Light below, so that it shows on the bar and beside it.
    picture.line(ends.0, middle, ends.1, middle, width: 5, .paper)
    picture.line(ends.0, middle, ends.1, middle, width: 2, .ink)
    for end in [ends.0, ends.1] { picture.line(end, middle - 5, end, middle + 5, width: 2, .ink) }
  }

  private func drawScale(
    on picture: borrowing Picture, _ start: Double, _ width: Double, _ top: Double, _ bottom: Double
  ) {
    for quarter in 0...4 {
      let x = start + width * Double(quarter) / 4
      picture.line(x, top, x, bottom, .line)
      picture.text(String(quarter * 25) + "%", x, bottom + 16, size: 12, .faint, .middle)
    }
  }

  // MARK: Tiles

  private func draw(_ map: ProvinceMap, on picture: borrowing Picture, from top: Double, to bottom: Double) {
    let rows = map.tiles.map(\.place.row).max() ?? 1
    let columns = map.tiles.map(\.place.column).max() ?? 1
    let height = min(84, (bottom - top) / Double(rows))
    let width = min(170, across / Double(columns))
    let left = (Picture.width - width * Double(columns)) / 2
    for tile in map.tiles {
      let x = left + width * Double(tile.place.column - 1)
      let y = top + height * Double(tile.place.row - 1)
      draw(tile, of: map, on: picture, x + 2, y + 2, width - 4, height - 4)
    }
  }

  private func draw(
    _ tile: ProvinceMap.Tile, of map: ProvinceMap, on picture: borrowing Picture, _ x: Double, _ y: Double,
    _ width: Double, _ height: Double
  ) {
    let share = tile.told?.minimum?.lowest.approximation
    let isTold = tile.told != nil
    // The bar at the foot says by its length what the number says.
    let (right, foot) = (x + width, y + height)
    let edges: [(x1: Double, y1: Double, x2: Double, y2: Double)] = [
      (x, y, right, y), (x, foot, right, foot), (x, y, x, foot), (right, y, right, foot),
    ]
    for edge in edges {
      picture.line(edge.x1, edge.y1, edge.x2, edge.y2, isTold ? .faint : .line, isDashed: !isTold)
    }
    if let share, let highest = tile.told?.minimum?.highest.approximation {
      picture.fill(x + 1, y + height - 11, (width - 2) * highest, 10, .possible)
      picture.fill(x + 1, y + height - 11, (width - 2) * share, 10, .sure)
    }
    let name = tile.name[language]
    let full = picture.width(of: name, size: 15)
    let room = width - 6
    let size: Double = full > room ? 15 * room / full : 15
    picture.text(name, x + width / 2, y + 22, size: size, isTold ? .ink : .faint, .middle)
    let figure = tile.told.map { told -> String in map.share(told) + " (" + String(told.facilities) + ")" } ?? "–"
    picture.text(figure, x + width / 2, y + 46, size: 17, isBold: isTold, isTold ? .ink : .faint, .middle)
  }

  // MARK: In words

  /// What is drawn, figure by figure.
  var description: String {
    let figures: [String] =
      switch chart.content {
      case .bars(let bars):
        bars.map { bar in
          bar.label[language] + " – "
            + bar.parts.map { $0.text[language] }.joined(separator: Words.List.beside[language])
        }
      case .tiles(let map):
        map.lines.map { $0.heading[language] + " – " + map.share($0) + " (" + String($0.facilities) + ")" }
      }
    return ([chart.subject[language]] + figures + chart.foot.map { $0[language] }).joined(
      separator: Words.List.semicolon[language])
  }
}
