/// What the offline form says, by the names that its script knows. Khmer: a draft until a native reader has reviewed it.
package enum FormPhrases {
  package static let all: [(name: String, sentence: Sentence)] = heading + answering + keeping + result

  private static let heading: [(name: String, sentence: Sentence)] = [
    ("skip", Sentence("Skip to the questions", "រំលងទៅសំណួរ")),
    ("language", Sentence("Language", "ភាសា")),
    ("sections", Sentence("Sections", "ផ្នែក")),
    ("visit", Sentence("The visit", "ការចុះពិនិត្យ")),
    ("date", Sentence("Date of the visit", "កាលបរិច្ឆេទចុះពិនិត្យ")),
    ("by", Sentence("Team (not a person’s name)", "ក្រុម (មិនមែនឈ្មោះបុគ្គល)")),
    (
      "who",
      Sentence(
        "Who fills this in (initials or role, to tell two copies apart; not part of the record)",
        "អ្នកបំពេញ (អក្សរកាត់ ឬតួនាទី ដើម្បីសម្គាល់ឯកសារចម្លងពីរ មិនមែនជាផ្នែកនៃកំណត់ត្រាទេ)")
    ),
    ("visitNote", Sentence("Note on the visit", "កំណត់សម្គាល់អំពីការចុះពិនិត្យ")),
    ("facilityId", Sentence("Id of the facility", "id របស់គ្រឹះស្ថាន")),
    ("kind", Sentence("Kind", "ប្រភេទ")),
    ("follows", Sentence("Follows", "បន្តពីការចុះពិនិត្យ")),
    ("standardsAsked", Sentence("Asked by", "សួរតាម")),
    ("measures", Sentence("Count and measure", "រាប់ និងវាស់")),
    ("services", Sentence("Services", "សេវា")),
    ("result", Sentence("Result so far", "លទ្ធផលបណ្តោះអាសន្ន")),
    ("bring", Sentence("Save, export, open", "រក្សាទុក នាំចេញ បើក")),
    ("kept", Sentence("What no longer fits", "អ្វីដែលលែងត្រូវនឹងទម្រង់")),
    ("next", Sentence("Next section", "ផ្នែកបន្ទាប់")),
    ("previous", Sentence("Previous section", "ផ្នែកមុន")),
    ("answered", Sentence("answered", "បានឆ្លើយ")),
    ("of", Sentence("of", "ក្នុងចំណោម")),
    (
      "privacy",
      Sentence(
        "Never write a resident’s name or story here. Write what was seen, not who said it.",
        "កុំសរសេរឈ្មោះ ឬរឿងរ៉ាវរបស់អ្នកស្នាក់នៅក្នុងទម្រង់នេះឡើយ។ សូមសរសេរតែអ្វីដែលបានឃើញ កុំសរសេរថាអ្នកណាជាអ្នកនិយាយ។")
    ),
    ("draftKhmer", Phrases.draftKhmer),
  ]

  private static let answering: [(name: String, sentence: Sentence)] = [
    ("rating", Sentence("Rating", "ការវាយតម្លៃ")),
    ("notApplicable", Phrases.notApplicable),
    ("notAssessed", Sentence("not assessed", "មិនទាន់បានវាយតម្លៃ")),
    ("clear", Sentence("Clear the answer", "លុបចម្លើយ")),
    ("reason", Sentence("Reason", "មូលហេតុ")),
    ("reasonNeeded", Sentence("Write the reason; without it this stays open.", "សូមសរសេរមូលហេតុ បើគ្មានទេ សំណួរនេះនៅមិនទាន់មានចម្លើយ។")),
    ("note", Sentence("Note", "កំណត់សម្គាល់")),
    ("more", Sentence("Note, voices, evidence", "កំណត់សម្គាល់ អ្នកដែលបានស្តាប់ ភស្តុតាង")),
    ("heard", Sentence("Who was heard", "បានស្តាប់អ្នកណា")),
    ("mustHear", Sentence("Must hear", "ត្រូវស្តាប់")),
    ("evidence", Sentence("Names of evidence files, one a line", "ឈ្មោះឯកសារភស្តុតាង មួយបន្ទាត់មួយ")),
    ("help", Sentence("Guidance, source, how to verify", "សេចក្តីណែនាំ ប្រភព វិធីផ្ទៀងផ្ទាត់")),
    ("requirement", Sentence("Requirement", "អ្វីដែលស្តង់ដារតម្រូវ")),
    ("guidance", Sentence("Guidance", "សេចក្តីណែនាំ")),
    ("verify", Sentence("Verify by", "ផ្ទៀងផ្ទាត់ដោយ")),
    ("basis", Sentence("Basis", "មូលដ្ឋាន")),
    ("thresholds", Sentence("Thresholds", "កម្រិតកំណត់")),
    ("decidesToo", Sentence("Decides too", "ឆ្លើយផងដែរសម្រាប់")),
    ("last", Sentence("Last visit", "លើកមុន")),
    ("actions", Sentence("Open actions", "សកម្មភាពមិនទាន់បញ្ចប់")),
    ("checked", Sentence("Looked at", "បានពិនិត្យមើល")),
    ("ofAll", Sentence("Of all", "ក្នុងចំណោមទាំងអស់")),
    ("conforming", Sentence("Conforming", "ត្រូវតាមស្តង់ដារ")),
    ("atLeast", Sentence("at least", "យ៉ាងតិច")),
    ("verdict", Sentence("Verdict", "លទ្ធផល")),
    ("open", Sentence("open", "មិនទាន់មានចម្លើយ")),
    ("recorded", Sentence("recorded, not rated", "កត់ត្រា មិនវាយតម្លៃ")),
    ("doesNotApply", Sentence("does not apply here", "មិនតម្រូវចំពោះទីនេះ")),
    ("voicesMissing", Sentence("open until these were heard", "មិនទាន់មានចម្លើយ រហូតដល់បានស្តាប់")),
    ("sampleTooSmall", Sentence("open: too few were looked at", "មិនទាន់មានចម្លើយ៖ បានមើលតិចពេក")),
    (
      "sampleWrong",
      Sentence(
        "The parts cannot be more than the whole; this is left out until it is mended.",
        "ផ្នែកមិនអាចលើសចំនួនសរុបទេ។ ចំណុចនេះមិនត្រូវបានគិត រហូតដល់បានកែ។")
    ),
    ("refused", Sentence("This answer is left out until it is mended.", "ចម្លើយនេះមិនត្រូវបានគិត រហូតដល់បានកែ។")),
    (
      "notANumber",
      Sentence(
        "Write a number, such as 12 or 2.5; in Khmer or Latin digits.", "សូមសរសេរចំនួន ដូចជា ១២ ឬ ២.៥ ជាលេខខ្មែរ ឬឡាតាំង។")
    ),
    ("notAWholeNumber", Sentence("Write a whole number, such as 12.", "សូមសរសេរចំនួនគត់ ដូចជា ១២។")),
    ("numbersDecide", Sentence("What these numbers decide", "អ្វីដែលលេខទាំងនេះសម្រេច")),
    ("servicesDecide", Sentence("What the services decide", "អ្វីដែលសេវាទាំងនេះសម្រេច")),
    ("fills", Sentence("criteria", "លក្ខណៈវិនិច្ឆ័យ")),
    ("provided", Sentence("Provided here for", "ផ្តល់នៅទីនេះសម្រាប់")),
    ("referred", Sentence("Referred elsewhere for", "បញ្ជូនបន្តសម្រាប់")),
    ("notOffered", Sentence("Not offered", "មិនផ្តល់")),
    ("to", Sentence("Referred to whom", "បញ្ជូនទៅណា")),
    ("costToResident", Sentence("Cost to the resident (US$)", "អ្នកស្នាក់នៅត្រូវបង់ (US$)")),
    ("costPerPersonYear", Sentence("Cost per person and year (US$)", "ចំណាយសម្រាប់មនុស្សម្នាក់ក្នុងមួយឆ្នាំ (US$)")),
    (
      "servicesUnsaid",
      Sentence(
        "Once one service is answered, those not answered count as not offered.",
        "ពេលឆ្លើយសេវាមួយហើយ សេវាដែលមិនទាន់ឆ្លើយ រាប់ថាមិនផ្តល់។")
    ),
  ]

  private static let keeping: [(name: String, sentence: Sentence)] = [
    ("starting", Sentence("Opening…", "កំពុងបើក…")),
    ("saved", Sentence("Saved on this device", "បានរក្សាទុកក្នុងឧបករណ៍នេះ")),
    ("saving", Sentence("Saving…", "កំពុងរក្សាទុក…")),
    (
      "notSaved",
      Sentence(
        "NOTHING IS KEPT ON THIS DEVICE: the browser refuses storage. Export before you close this page.",
        "មិនមានអ្វីត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ៖ កម្មវិធីរុករកបដិសេធ។ សូមនាំចេញមុនពេលបិទទំព័រនេះ។")
    ),
    ("notExported", Sentence("Not yet exported", "មិនទាន់បាននាំចេញ")),
    ("exported", Sentence("Exported", "បាននាំចេញ")),
    ("export", Sentence("Export a copy", "នាំចេញឯកសារចម្លងមួយ")),
    (
      "exportHelp",
      Sentence(
        "Saves a file that careaudit import brings home, and that this form opens on any device.",
        "រក្សាទុកឯកសារដែល careaudit import យកចូល ហើយដែលទម្រង់នេះបើកបានលើឧបករណ៍ណាក៏បាន។")
    ),
    ("openCopy", Sentence("Open a copy", "បើកឯកសារចម្លង")),
    ("openHelp", Sentence("A file that this form, or an older one, has exported.", "ឯកសារដែលទម្រង់នេះ ឬទម្រង់ចាស់ បាននាំចេញ។")),
    ("opened", Sentence("The copy was opened.", "បានបើកឯកសារចម្លងហើយ។")),
    ("spoilt", Sentence("This file is no export of the form, or it is spoilt.", "ឯកសារនេះមិនមែនជាអ្វីដែលទម្រង់បាននាំចេញទេ ឬវាខូច។")),
    (
      "newerCopy",
      Sentence(
        "This file was made by a newer form than this one; open it there.", "ឯកសារនេះបង្កើតដោយទម្រង់ថ្មីជាងនេះ សូមបើកវានៅទីនោះ។")
    ),
    (
      "otherFacility",
      Sentence("This copy is of another facility:", "ឯកសារចម្លងនេះជារបស់គ្រឹះស្ថានផ្សេង៖")
    ),
    (
      "replace",
      Sentence(
        "There are answers here already. Opening the copy replaces them. Export them first if you need them.",
        "នៅទីនេះមានចម្លើយរួចហើយ។ ការបើកឯកសារចម្លងនេះនឹងជំនួសចម្លើយទាំងនោះ។ សូមនាំចេញជាមុនសិន បើត្រូវការ។")
    ),
    ("replaceYes", Sentence("Replace them", "ជំនួសវា")),
    ("cancel", Sentence("Cancel", "បោះបង់")),
    (
      "elsewhere",
      Sentence(
        "This form was changed in another window. Nothing is saved here until you choose.",
        "ទម្រង់នេះត្រូវបានកែក្នុងបង្អួចផ្សេង។ មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស។")
    ),
    ("takeTheirs", Sentence("Show what was entered there", "បង្ហាញអ្វីដែលបានបំពេញនៅទីនោះ")),
    ("keepMine", Sentence("Export mine, then show theirs", "នាំចេញរបស់ខ្ញុំ រួចបង្ហាញរបស់គេ")),
    (
      "olderDraft",
      Sentence(
        "A draft from another edition of this form is on this device.", "មានសេចក្តីព្រាងពីទម្រង់ជំនាន់ផ្សេងក្នុងឧបករណ៍នេះ។")
    ),
    ("openDraft", Sentence("Go on with it", "បន្តវា")),
    ("wipe", Sentence("Wipe from this device", "លុបចេញពីឧបករណ៍នេះ")),
    (
      "wipeAsk",
      Sentence(
        "Wipe every answer of this visit from this device? What was not exported is gone for ever.",
        "តើចង់លុបចម្លើយទាំងអស់នៃការចុះពិនិត្យនេះចេញពីឧបករណ៍នេះឬទេ? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។")
    ),
    ("wipeYes", Sentence("Wipe it", "លុបវា")),
    ("wiped", Sentence("Wiped from this device.", "បានលុបចេញពីឧបករណ៍នេះហើយ។")),
    ("seal", Sentence("Protect with a passphrase", "ការពារដោយឃ្លាសម្ងាត់")),
    (
      "sealHelp",
      Sentence(
        "Drafts and exports are then encrypted (AES-GCM, key by PBKDF2). That protects a lost or seized device and a file on its "
          + "way, if the passphrase is long. It does not protect while this page is open, nor against a device that is "
          + "watched. Nobody can restore a forgotten passphrase.",
        "សេចក្តីព្រាង និងឯកសារនាំចេញនឹងត្រូវអ៊ិនគ្រីប (AES-GCM, PBKDF2)។ វាការពារពេលបាត់ឧបករណ៍ ឬពេលផ្ញើឯកសារ បើឃ្លាសម្ងាត់វែង។ "
          + "វាមិនការពារពេលទំព័រនេះកំពុងបើក ឬពេលឧបករណ៍មានគេតាមដានទេ។ បើភ្លេចឃ្លាសម្ងាត់ គ្មាននរណាអាចយកមកវិញបានទេ។")
    ),
    ("passphrase", Sentence("Passphrase (at least 12 characters)", "ឃ្លាសម្ងាត់ (យ៉ាងតិច ១២ តួអក្សរ)")),
    ("passphraseAgain", Sentence("Passphrase again", "ឃ្លាសម្ងាត់ម្តងទៀត")),
    ("passphraseShort", Sentence("Too short, or the two differ.", "ខ្លីពេក ឬទាំងពីរខុសគ្នា។")),
    ("sealNow", Sentence("Protect", "ការពារ")),
    ("sealed", Sentence("Protected with a passphrase.", "បានការពារដោយឃ្លាសម្ងាត់ហើយ។")),
    ("unseal", Sentence("Take the protection away", "ដកការការពារចេញ")),
    ("sealedDraft", Sentence("This is protected. Enter the passphrase.", "នេះត្រូវបានការពារ។ សូមបញ្ចូលឃ្លាសម្ងាត់។")),
    (
      "wrongPassphrase",
      Sentence("The passphrase does not open it, or it was changed.", "ឃ្លាសម្ងាត់មិនត្រឹមត្រូវ ឬឯកសារត្រូវបានកែប្រែ។")
    ),
    ("unlock", Sentence("Open", "បើក")),
    (
      "noSeal",
      Sentence("This browser cannot encrypt on this page.", "កម្មវិធីរុករកនេះមិនអាចអ៊ិនគ្រីបក្នុងទំព័រនេះបានទេ។")
    ),
    (
      "keptHelp",
      Sentence(
        "These were in the draft and have no place in this form. They are kept and go out with every export.",
        "ទាំងនេះមាននៅក្នុងសេចក្តីព្រាង តែគ្មានកន្លែងក្នុងទម្រង់នេះទេ។ វាត្រូវបានរក្សាទុក ហើយចេញជាមួយការនាំចេញនីមួយៗ។")
    ),
    ("newForm", Sentence("New form", "ទម្រង់ថ្មី")),
    (
      "tooOld",
      Sentence(
        "This browser is too old for this form. Use a current Chrome, Firefox, Edge or Safari.",
        "កម្មវិធីរុករកនេះចាស់ពេកសម្រាប់ទម្រង់នេះ។ សូមប្រើ Chrome, Firefox, Edge ឬ Safari ថ្មី។")
    ),
    ("close", Sentence("Close", "បិទ")),
  ]

  private static let result: [(name: String, sentence: Sentence)] = [
    ("minimum", Sentence("Minimum", "អប្បបរមា")),
    ("beyond", Sentence("Beyond it", "លើសពីអប្បបរមា")),
    ("between", Sentence("Not yet determined: between", "មិនទាន់កំណត់បាន៖ ចន្លោះ")),
    ("and", Phrases.and),
    ("noRating", Phrases.nothingScored),
    ("holdsDown", Phrases.holdsDown),
    ("stillOpen", Sentence("Still open", "នៅមិនទាន់មានចម្លើយ")),
    ("points", Phrases.points),
    ("allAnswered", Sentence("Everything is answered.", "បានឆ្លើយអស់ហើយ។")),
    (
      "aid",
      Sentence(
        "An aid to the inspection, not a legal finding.", "ជាជំនួយដល់អធិការកិច្ច មិនមែនជាសេចក្តីសម្រេចតាមច្បាប់ទេ។")
    ),
    (
      "leftOut",
      Sentence(
        "Answers that are left out until they are mended", "ចម្លើយដែលមិនត្រូវបានគិត រហូតដល់បានកែ")
    ),
    ("bySection", Sentence("By section", "តាមផ្នែក")),
  ]
}
