internal import AuditAsking
package import AuditModel

/// The words of checklists.
package enum ChecklistPhrases {
  package static let title = Sentence("Checklist", "បញ្ជីត្រួតពិនិត្យ")
  package static let measures = Sentence("Count and measure first", "រាប់ និងវាស់មុនគេ")
  package static let services = Sentence(
    "Services: for whom provided, for whom referred", "សេវា៖ ផ្តល់ជូនអ្នកណា បញ្ជូនបន្តអ្នកណា")
  package static let decidesToo = Sentence("decides too", "ឆ្លើយផងដែរសម្រាប់")
  package static let signature = Sentence("Date, team, signatures:", "កាលបរិច្ឆេទ ក្រុម ហត្ថលេខា៖")
}

extension Checklist {
  /// How much is asked, and how much that saves.
  package var summary: Sentence {
    guard asked < criteria else {
      return Sentence(
        "\(asked) things to ask for \(criteria) criteria: each thing is asked once",
        "សួរ \(asked) ចំណុច សម្រាប់លក្ខណៈវិនិច្ឆ័យ \(criteria)៖ ចំណុចនីមួយៗសួរតែម្តង")
    }
    let share = criteria == 0 ? 0 : (asked * 1000 / criteria + 5) / 10
    return Sentence(
      "\(asked) things to ask instead of \(criteria) criteria (\(share)%): each thing is asked once",
      "សួរ \(asked) ចំណុច ជំនួសលក្ខណៈវិនិច្ឆ័យ \(criteria) (\(share)%)៖ ចំណុចនីមួយៗសួរតែម្តង")
  }
}

extension Criterion {
  /// The question as it is read out, or the requirement where there is none.
  package func question(in language: Language) -> String { question[language] }
  package var question: Sentence { (ask ?? text)?.sentence ?? Sentence(id, id) }
}

extension Measure {
  /// Its title with the unit.
  package func label(in language: Language) -> String { label[language] }
  package var label: Sentence {
    let tail = unit.map { Sentence(" (" + $0[.english] + ")", " (" + $0[.khmer] + ")") } ?? Sentence("", "")
    return title.sentence + tail
  }
}

extension WalkStop {
  package var phrase: Sentence {
    switch self {
    case .papers: Sentence("Papers", "ឯកសារ")
    case .staff: Sentence("Staff", "បុគ្គលិក")
    case .gate: Sentence("Gate and grounds", "ខ្លោងទ្វារ និងបរិវេណ")
    case .kitchen: Sentence("Kitchen and food", "ផ្ទះបាយ និងចំណីអាហារ")
    case .rooms: Sentence("Rooms", "បន្ទប់")
    case .washing: Sentence("Toilets and washing", "បង្គន់ និងកន្លែងងូតទឹក")
    case .health: Sentence("Health", "សុខភាព")
    case .files: Sentence("Files", "សំណុំឯកសារ")
    case .talksWithStaff: Sentence("Talks with staff", "ការសម្ភាសបុគ្គលិក")
    case .talksWithResidents: Sentence("Talks with residents", "ការសម្ភាសអ្នកស្នាក់នៅ")
    }
  }
}

extension Service {
  package var phrase: Sentence {
    switch self {
    case .shelter: Sentence("safe shelter", "ជម្រកសុវត្ថិភាព")
    case .psychoSocial: Sentence("psycho-social support", "ការគាំទ្រផ្លូវចិត្តសង្គម")
    case .physicalHealth: Sentence("physical health care", "ការថែទាំសុខភាពផ្លូវកាយ")
    case .nutrition: Sentence("nutrition", "អាហារូបត្ថម្ភ")
    case .training: Sentence("life-skills and vocational training", "ការបណ្តុះបណ្តាលបំណិនជីវិត និងវិជ្ជាជីវៈ")
    case .economicSecurity: Sentence("economic security", "សន្តិសុខសេដ្ឋកិច្ច")
    case .education: Sentence("education", "ការអប់រំ")
    case .identityDocuments: Sentence("identity documents", "ឯកសារអត្តសញ្ញាណ")
    case .legalInformation: Sentence("legal information", "ព័ត៌មានផ្លូវច្បាប់")
    case .legalProceedings: Sentence("support in legal proceedings", "ការគាំទ្រក្នុងនីតិវិធីតុលាការ")
    }
  }
}
