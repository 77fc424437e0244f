/// A province as facilities name it, in Latin letters; one that is not known, or is written in Khmer, stays as it was written.
package func provincePhrase(_ name: String) -> Sentence {
  let key = String(name.lowercased().filter { $0.isLetter })
  return provinces[key]?.inEnglish(name) ?? Sentence(same: name)
}

private let provinces = [
  "banteaymeanchey": Words.Province.banteayMeanchey,
  "battambang": Words.Province.battambang,
  "kampongcham": Words.Province.kampongCham,
  "kampongchhnang": Words.Province.kampongChhnang,
  "kampongspeu": Words.Province.kampongSpeu,
  "kampongthom": Words.Province.kampongThom,
  "kampot": Words.Province.kampot,
  "kandal": Words.Province.kandal,
  "kep": Words.Province.kep,
  "kohkong": Words.Province.kohKong,
  "kratie": Words.Province.kratie,
  "mondulkiri": Words.Province.mondulkiri,
  "oddarmeanchey": Words.Province.oddarMeanchey,
  "pailin": Words.Province.pailin,
  "phnompenh": Words.Province.phnomPenh,
  "preahsihanouk": Words.Province.preahSihanouk,
  "preahvihear": Words.Province.preahVihear,
  "preyveng": Words.Province.preyVeng,
  "pursat": Words.Province.pursat,
  "ratanakiri": Words.Province.ratanakiri,
  "siemreap": Words.Province.siemReap,
  "stungtreng": Words.Province.stungTreng,
  "svayrieng": Words.Province.svayRieng,
  "takeo": Words.Province.takeo,
  "tboungkhmum": Words.Province.tboungKhmum,
]
