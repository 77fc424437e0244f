internal import AuditModel
internal import InputProblems

/// What the offline form says, by the names that its script knows. Khmer: a draft until a native reader has reviewed it.
package enum FormPhrases {
  package static let all: [(name: String, sentence: Sentence)] = heading + answering + keeping + result

  private static let heading: [(name: String, sentence: Sentence)] = [
    ("skip", Sentence("Skip to the questions", "រំលងទៅសំណួរ")),
    ("language", Sentence("Language", "ភាសា")),
    ("notices", Sentence("Notices", "សេចក្តីជូនដំណឹង")),
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
    (
      "dateMissing",
      Sentence(
        "Say on which day the visit was; without it nothing can be brought home.", "សូមបញ្ជាក់ថ្ងៃចុះពិនិត្យ បើគ្មានទេ មិនអាចយកចូលបានឡើយ។")
    ),
    ("notADate", ImportTrouble.unreadable("{1}", as: .date)),
    ("notADateExample", Sentence(same: ValueForm.date.example)),
    (
      "dateInFuture",
      Sentence("This day is still to come: by this device, today is {1}.", "ថ្ងៃនេះមិនទាន់មកដល់ទេ៖ តាមឧបករណ៍នេះ ថ្ងៃនេះគឺ {1}។")
    ),
    (
      "facilityMissing",
      Sentence(
        "Say which facility this is; without it nothing can be brought home.", "សូមបញ្ជាក់ថាគ្រឹះស្ថានណា បើគ្មានទេ មិនអាចយកចូលបានឡើយ។")
    ),
    ("invisibleSign", invisibleRemark(codePoint: "{1}", before: "{2}")),
    ("write", ImportTrouble.write(anyOf: ["{1}"])),
    ("writeLike", ImportTrouble.write(like: "{1}")),
    ("or", Phrases.or),
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
    ("notANumber", ImportTrouble.unreadable("{1}", as: .number)),
    ("notANumberExample", Sentence(same: ValueForm.number.example)),
    ("notAWholeNumber", ImportTrouble.unreadable("{1}", as: .wholeNumber)),
    ("notAWholeNumberExample", Sentence(same: ValueForm.wholeNumber.example)),
    ("numberNegative", ImportTrouble.refused("{1}", .negative, isWhole: false)),
    ("fromZero", NumberFault.negative.limit ?? Sentence(same: "")),
    ("numberTooLarge", ImportTrouble.refused("{1}", .tooLarge, isWhole: false)),
    ("nineDigits", NumberFault.tooLarge.limit ?? Sentence(same: "")),
    ("numberTooFine", ImportTrouble.refused("{1}", .tooFine, isWhole: false)),
    ("numbersDecide", Sentence("What these numbers decide", "អ្វីដែលលេខទាំងនេះសម្រេច")),
    ("servicesDecide", Sentence("What the services decide", "អ្វីដែលសេវាទាំងនេះសម្រេច")),
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
    ("savedSealed", Sentence("Saved on this device, protected", "បានរក្សាទុកក្នុងឧបករណ៍នេះ ដោយមានការការពារ")),
    (
      "notChosen",
      Sentence("NOTHING IS KEPT YET: choose how, at the top of this page.", "មិនទាន់រក្សាទុកអ្វីទេ៖ សូមជ្រើសរើសរបៀប នៅផ្នែកខាងលើនៃទំព័រនេះ។")
    ),
    (
      "waits",
      Sentence(
        "NOTHING IS SAVED HERE until you choose, at the top of this page.", "មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស នៅផ្នែកខាងលើនៃទំព័រនេះ។")
    ),
    ("choose", Sentence("How shall the answers be kept on this device?", "តើត្រូវរក្សាទុកចម្លើយក្នុងឧបករណ៍នេះដោយរបៀបណា?")),
    (
      "chooseHelp",
      Sentence(
        "Until you choose, nothing is kept. What was once kept without a passphrase can leave traces that wiping "
          + "does not reach. A private window keeps nothing once it is closed.",
        "មុនពេលអ្នកជ្រើសរើស មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ អ្វីដែលធ្លាប់រក្សាទុកដោយគ្មានឃ្លាសម្ងាត់ "
          + "អាចបន្សល់ដានដែលលុបមិនអស់។ ក្នុងបង្អួចឯកជន អ្វីៗបាត់ទាំងអស់ពេលបិទវា។")
    ),
    ("keepPlain", Sentence("Keep them without protection", "រក្សាទុកដោយគ្មានការការពារ")),
    (
      "exportHelp",
      Sentence(
        "Makes a file that careaudit import brings home, and that this form opens on any device.",
        "បង្កើតឯកសារដែល careaudit import យកចូល ហើយដែលទម្រង់នេះបើកបានលើឧបករណ៍ណាក៏បាន។")
    ),
    ("exportFailed", Sentence("No copy could be made:", "មិនអាចបង្កើតឯកសារចម្លងបានទេ៖")),
    ("exportAsk", Sentence("Is the copy there?", "តើឯកសារចម្លងនោះមានហើយឬនៅ?")),
    (
      "exportLook",
      Sentence(
        "The browser was given this file. Some browsers refuse it and say nothing: look for it among the "
          + "downloads before you say yes.",
        "កម្មវិធីរុករកបានទទួលឯកសារនេះ។ កម្មវិធីខ្លះបដិសេធដោយមិនប្រាប់៖ សូមរកមើលក្នុងឯកសារដែលបានទាញយក មុនពេលឆ្លើយថាមាន។")
    ),
    ("exportYes", Sentence("Yes, I have seen it", "មាន ខ្ញុំបានឃើញវាហើយ")),
    ("exportNo", Sentence("No, not yet", "នៅទេ")),
    ("exportOtherwise", Sentence("If it is not there:", "បើមិនមានទេ៖")),
    ("share", Sentence("Share the file", "ចែករំលែកឯកសារ")),
    ("shared", Sentence("Handed on. Look whether it arrived.", "បានបញ្ជូនហើយ។ សូមមើលថាវាទៅដល់ឬនៅ។")),
    ("notShared", Sentence("It was not shared.", "មិនបានចែករំលែកទេ។")),
    ("copyText", Sentence("Copy as text", "ចម្លងជាអក្សរ")),
    ("exportText", Sentence("The copy as text", "ឯកសារចម្លងនេះជាអក្សរ")),
    (
      "copied",
      Sentence(
        "Copied. Paste it into a message or a text file; such a file opens here and in careaudit import.",
        "បានចម្លងហើយ។ សូមបិទភ្ជាប់ក្នុងសារ ឬឯកសារអក្សរ ឯកសារបែបនេះបើកបាននៅទីនេះ និងក្នុង careaudit import។")
    ),
    (
      "copyByHand",
      Sentence(
        "The browser does not copy it. Mark the whole text below and copy it.",
        "កម្មវិធីរុករកមិនចម្លងទេ។ សូមជ្រើសអក្សរខាងក្រោមទាំងអស់ រួចចម្លង។")
    ),
    (
      "openedSealed",
      Sentence("The copy was opened, and stays protected by its passphrase.", "បានបើកឯកសារចម្លងហើយ ហើយវានៅតែត្រូវបានការពារដោយឃ្លាសម្ងាត់។")
    ),
    ("tooLarge", Sentence("This file is too large to be an export of the form.", "ឯកសារនេះធំពេក មិនអាចជាអ្វីដែលទម្រង់បាននាំចេញទេ។")),
    (
      "sealUnknown",
      Sentence(
        "This file is protected in a way that this form does not know, or it is spoilt.",
        "ឯកសារនេះត្រូវបានការពារតាមរបៀបដែលទម្រង់នេះមិនស្គាល់ ឬវាខូច។")
    ),
    ("visits", Sentence("Other visits on this device", "ការចុះពិនិត្យផ្សេងទៀតក្នុងឧបករណ៍នេះ")),
    ("noVisits", Sentence("None of this facility and kind.", "គ្មានសម្រាប់គ្រឹះស្ថាន និងប្រភេទនេះទេ។")),
    ("visitSealed", Sentence("A protected visit", "ការចុះពិនិត្យដែលត្រូវបានការពារ")),
    ("noDate", Sentence("no date", "គ្មានកាលបរិច្ឆេទ")),
    ("newVisit", Sentence("Begin a new visit", "ចាប់ផ្តើមការចុះពិនិត្យថ្មី")),
    (
      "newVisitLoses",
      Sentence(
        "The answers that you see are not kept on this device. Leave them? Export them first if you need them.",
        "ចម្លើយដែលអ្នកឃើញមិនត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។ តើបោះបង់វា? សូមនាំចេញជាមុនសិន បើត្រូវការ។")
    ),
    (
      "offer",
      Sentence(
        "This device keeps earlier visits to this facility. Go on with one, or begin a new one; nothing is lost "
          + "either way.",
        "ឧបករណ៍នេះរក្សាទុកការចុះពិនិត្យមុនៗនៅគ្រឹះស្ថាននេះ។ សូមបន្តមួយក្នុងចំណោមនោះ ឬចាប់ផ្តើមថ្មី មិនបាត់អ្វីទេ។")
    ),
    (
      "othersReadable",
      Sentence(
        "Other visits lie on this device without protection; whoever has the device can read them:",
        "ការចុះពិនិត្យផ្សេងទៀតមានក្នុងឧបករណ៍នេះដោយគ្មានការការពារ អ្នកណាដែលមានឧបករណ៍នេះអាចអានបាន៖")
    ),
    ("othersProtect", Sentence("Protect these with a passphrase", "ការពារទាំងនេះដោយឃ្លាសម្ងាត់")),
    (
      "othersProtectSame",
      Sentence("Protect these with the passphrase of this visit", "ការពារទាំងនេះដោយឃ្លាសម្ងាត់នៃការចុះពិនិត្យនេះ")
    ),
    ("othersProtected", Sentence("These are now protected with a passphrase.", "ទាំងនេះត្រូវបានការពារដោយឃ្លាសម្ងាត់ហើយ។")),
    ("othersWipe", Sentence("Wipe these from this device", "លុបទាំងនេះចេញពីឧបករណ៍នេះ")),
    (
      "othersWipeAsk",
      Sentence(
        "Wipe these visits from this device? What was not exported is gone for ever. Exported copies stay where they are.",
        "តើចង់លុបការចុះពិនិត្យទាំងនេះចេញពីឧបករណ៍នេះឬទេ? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។ "
          + "ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។")
    ),
    ("othersLeave", Sentence("Leave them as they are", "ទុកវាដដែល")),
    ("beginNew", Sentence("Begin a new one", "ចាប់ផ្តើមថ្មី")),
    ("pastVisit", Sentence("This is the visit of {1}, which was exported.", "នេះជាការចុះពិនិត្យថ្ងៃ {1} ដែលបាននាំចេញរួចហើយ។")),
    (
      "draftSpoilt",
      Sentence(
        "What the device keeps there cannot be read as a visit. It stays there. Save it as a file for somebody "
          + "who can mend it?",
        "អ្វីដែលឧបករណ៍រក្សាទុកនៅទីនោះ មិនអាចអានជាការចុះពិនិត្យបានទេ។ វានៅដដែល។ តើរក្សាទុកជាឯកសារសម្រាប់អ្នកដែលអាចកែវា?")
    ),
    ("saveRaw", Sentence("Save it as a file", "រក្សាទុកជាឯកសារ")),
    (
      "goneElsewhere",
      Sentence(
        "This visit was taken away from this device: wiped in another window, or by the browser. Nothing is "
          + "saved here until you choose.",
        "ការចុះពិនិត្យនេះត្រូវបានដកចេញពីឧបករណ៍នេះ៖ លុបក្នុងបង្អួចផ្សេង ឬដោយកម្មវិធីរុករក។ "
          + "មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស។")
    ),
    ("keepHere", Sentence("Keep what is shown here", "រក្សាទុកអ្វីដែលបង្ហាញនៅទីនេះ")),
    ("keepMine", Sentence("Keep mine beside it, as a visit of its own", "រក្សាទុករបស់ខ្ញុំនៅក្បែរនោះ ជាការចុះពិនិត្យដាច់ដោយឡែក")),
    ("wipeAll", Sentence("Wipe all visits to this facility from this device", "លុបការចុះពិនិត្យទាំងអស់នៃគ្រឹះស្ថាននេះចេញពីឧបករណ៍នេះ")),
    (
      "wipeAllAsk",
      Sentence(
        "Wipe every visit to this facility from this device, of other editions of the form too? What was not "
          + "exported is gone for ever. Exported copies stay where they are.",
        "លុបការចុះពិនិត្យទាំងអស់នៃគ្រឹះស្ថាននេះចេញពីឧបករណ៍នេះ រួមទាំងពីទម្រង់ជំនាន់ផ្សេង? អ្វីដែលមិនបាននាំចេញ "
          + "នឹងបាត់ជារៀងរហូត។ ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។")
    ),
    (
      "wipeRefused",
      Sentence(
        "The browser did not take everything away. Delete the data of this page in the settings of the browser.",
        "កម្មវិធីរុករកមិនបានលុបទាំងអស់ទេ។ សូមលុបទិន្នន័យនៃទំព័រនេះ ក្នុងការកំណត់របស់កម្មវិធីរុករក។")
    ),
    (
      "traces",
      Sentence(
        "But it lay on this device without protection: until the browser tidies up its own files, somebody with "
          + "special tools may still find some of it there. Delete all data of pages in the settings of the browser "
          + "if that matters. Files that were exported stay where they are.",
        "ប៉ុន្តែវាធ្លាប់នៅក្នុងឧបករណ៍នេះដោយគ្មានការការពារ៖ មុនពេលកម្មវិធីរុករកសម្អាតឯកសាររបស់វា "
          + "អ្នកមានឧបករណ៍ពិសេសអាចនៅរកឃើញខ្លះ។ បើរឿងនេះសំខាន់ "
          + "សូមលុបទិន្នន័យទំព័រទាំងអស់ក្នុងការកំណត់របស់កម្មវិធីរុករក។ ឯកសារដែលបាននាំចេញនៅកន្លែងដដែល។"
      )
    ),
    ("reseal", Sentence("Change the passphrase", "ប្តូរឃ្លាសម្ងាត់")),
    (
      "unsealAsk",
      Sentence(
        "Take the protection away? The answers are then kept on this device, and exported, so that anybody can "
          + "read them.",
        "ដកការការពារចេញ? បន្ទាប់មក ចម្លើយត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះ និងនាំចេញ ដោយអ្នកណាក៏អាចអានបាន។")
    ),
    (
      "sealPartly",
      Sentence(
        "Protected from now on. But the browser did not replace everything that it keeps without protection: "
          + "delete the data of this page in its settings when you have exported.",
        "ចាប់ពីពេលនេះត្រូវបានការពារ។ ប៉ុន្តែកម្មវិធីរុករកមិនបានជំនួសអ្វីទាំងអស់ដែលវារក្សាទុកដោយគ្មានការការពារទេ៖ "
          + "សូមលុបទិន្នន័យនៃទំព័រនេះក្នុងការកំណត់របស់វា ក្រោយពេលនាំចេញ។")
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
    ("openDraft", Sentence("Go on with it", "បន្តវា")),
    ("wipe", Sentence("Wipe from this device", "លុបចេញពីឧបករណ៍នេះ")),
    (
      "wipeAsk",
      Sentence(
        "Wipe every answer of this visit from this device? What was not exported is gone for ever. Exported "
          + "copies stay where they are.",
        "តើចង់លុបចម្លើយទាំងអស់នៃការចុះពិនិត្យនេះចេញពីឧបករណ៍នេះឬទេ? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។ "
          + "ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។")
    ),
    ("wipeYes", Sentence("Wipe it", "លុបវា")),
    (
      "othersStay",
      Sentence(
        "Other visits to this facility are still on this device.", "ការចុះពិនិត្យផ្សេងទៀតនៃគ្រឹះស្ថាននេះ នៅតែមានក្នុងឧបករណ៍នេះ។")
    ),
    ("wiped", Sentence("Wiped from this device.", "បានលុបចេញពីឧបករណ៍នេះហើយ។")),
    ("seal", Sentence("Protect with a passphrase", "ការពារដោយឃ្លាសម្ងាត់")),
    (
      "sealHelp",
      Sentence(
        "Drafts and exports are then encrypted (AES-GCM, key by PBKDF2). That protects a lost or seized device "
          + "and a file on its "
          + "way, if the passphrase is long. It does not protect while this page is open, nor against a device that is "
          + "watched. Nobody can restore a forgotten passphrase.",
        "សេចក្តីព្រាង និងឯកសារនាំចេញនឹងត្រូវអ៊ិនគ្រីប (AES-GCM, PBKDF2)។ វាការពារពេលបាត់ឧបករណ៍ ឬពេលផ្ញើឯកសារ "
          + "បើឃ្លាសម្ងាត់វែង។ "
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
    ("close", Sentence("Close", "បិទ")),
  ]

  private static let result: [(name: String, sentence: Sentence)] = [
    ("worst", Sentence("Lowest", "ទាបជាងគេ")),
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
