/// A province as facilities name it, in Latin letters; one that is not known, or is written in Khmer, stays as it was written.
package func provincePhrase(_ name: String) -> Sentence {
  let key = String(name.lowercased().filter { $0.isLetter })
  return provinces[key]?.inEnglish(name) ?? Sentence(same: name)
}

private let provinces = [
  "banteaymeanchey": Sentence("Banteay Meanchey", "ខេត្តបន្ទាយមានជ័យ"),
  "battambang": Sentence("Battambang", "ខេត្តបាត់ដំបង"),
  "kampongcham": Sentence("Kampong Cham", "ខេត្តកំពង់ចាម"),
  "kampongchhnang": Sentence("Kampong Chhnang", "ខេត្តកំពង់ឆ្នាំង"),
  "kampongspeu": Sentence("Kampong Speu", "ខេត្តកំពង់ស្ពឺ"),
  "kampongthom": Sentence("Kampong Thom", "ខេត្តកំពង់ធំ"),
  "kampot": Sentence("Kampot", "ខេត្តកំពត"),
  "kandal": Sentence("Kandal", "ខេត្តកណ្តាល"),
  "kep": Sentence("Kep", "ខេត្តកែប"),
  "kohkong": Sentence("Koh Kong", "ខេត្តកោះកុង"),
  "kratie": Sentence("Kratie", "ខេត្តក្រចេះ"),
  "mondulkiri": Sentence("Mondulkiri", "ខេត្តមណ្ឌលគិរី"),
  "oddarmeanchey": Sentence("Oddar Meanchey", "ខេត្តឧត្តរមានជ័យ"),
  "pailin": Sentence("Pailin", "ខេត្តប៉ៃលិន"),
  "phnompenh": Sentence("Phnom Penh", "រាជធានីភ្នំពេញ"),
  "preahsihanouk": Sentence("Preah Sihanouk", "ខេត្តព្រះសីហនុ"),
  "preahvihear": Sentence("Preah Vihear", "ខេត្តព្រះវិហារ"),
  "preyveng": Sentence("Prey Veng", "ខេត្តព្រៃវែង"),
  "pursat": Sentence("Pursat", "ខេត្តពោធិ៍សាត់"),
  "ratanakiri": Sentence("Ratanakiri", "ខេត្តរតនគិរី"),
  "siemreap": Sentence("Siem Reap", "ខេត្តសៀមរាប"),
  "stungtreng": Sentence("Stung Treng", "ខេត្តស្ទឹងត្រែង"),
  "svayrieng": Sentence("Svay Rieng", "ខេត្តស្វាយរៀង"),
  "takeo": Sentence("Takeo", "ខេត្តតាកែវ"),
  "tboungkhmum": Sentence("Tboung Khmum", "ខេត្តត្បូងឃ្មុំ"),
]
