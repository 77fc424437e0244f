/// A province as facilities name it, in Latin letters; one that is not known, or is written in Khmer, stays as it was written.
package func provincePhrase(_ name: String) -> Sentence {
  let key = String(name.lowercased().filter { $0.isLetter })
  guard let khmer = provinces[key] else { return Sentence(same: name) }
  return Sentence(name, (key == "phnompenh" ? "រាជធានី" : "ខេត្ត") + khmer)
}

private let provinces = [
  "banteaymeanchey": "បន្ទាយមានជ័យ", "battambang": "បាត់ដំបង", "kampongcham": "កំពង់ចាម", "kampongchhnang": "កំពង់ឆ្នាំង",
  "kampongspeu": "កំពង់ស្ពឺ", "kampongthom": "កំពង់ធំ", "kampot": "កំពត", "kandal": "កណ្តាល", "kep": "កែប",
  "kohkong": "កោះកុង", "kratie": "ក្រចេះ", "mondulkiri": "មណ្ឌលគិរី", "oddarmeanchey": "ឧត្តរមានជ័យ", "pailin": "ប៉ៃលិន",
  "phnompenh": "ភ្នំពេញ", "preahsihanouk": "ព្រះសីហនុ", "preahvihear": "ព្រះវិហារ", "preyveng": "ព្រៃវែង",
  "pursat": "ពោធិ៍សាត់", "ratanakiri": "រតនគិរី", "siemreap": "សៀមរាប", "stungtreng": "ស្ទឹងត្រែង",
  "svayrieng": "ស្វាយរៀង", "takeo": "តាកែវ", "tboungkhmum": "ត្បូងឃ្មុំ",
]
