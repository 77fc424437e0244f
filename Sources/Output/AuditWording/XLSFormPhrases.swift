/// The words of forms for KoboToolbox and ODK. Khmer: a draft until a native reader has reviewed it.
package enum XLSFormPhrases {
  package static let visit = Sentence("The visit", "ការចុះពិនិត្យ")
  package static let result = Sentence("Result so far", "លទ្ធផលមកទល់ពេលនេះ")
  package static let privacy = Sentence(
    "Never write a resident's name, story or anything by which one could be known.",
    "កុំសរសេរឈ្មោះ រឿងរ៉ាវ ឬអ្វីដែលអាចធ្វើឱ្យគេស្គាល់អ្នកស្នាក់នៅណាម្នាក់ឡើយ។")
  package static let notFuture = Sentence("A visit is not in the future.", "ថ្ងៃចុះពិនិត្យមិនអាចជាអនាគតទេ។")
  package static let needed = Sentence("This is needed.", "ត្រូវបំពេញ។")
  package static let reasonNeeded = Sentence("Write why.", "សូមសរសេរមូលហេតុ។")
  package static let noteNeeded = Sentence(
    "Write what you saw, since it is not met in full.", "សូមសរសេរអ្វីដែលបានឃើញ ព្រោះមិនបានបំពេញទាំងស្រុង។")
  package static let numberRange = Sentence(
    "From 0, below ten million, with at most three decimals.", "ចាប់ពី 0 ក្រោមដប់លាន យ៉ាងច្រើនបីខ្ទង់ទសភាគ។")
  package static let wholeNumber = Sentence("A whole number from 1.", "លេខគត់ ចាប់ពី 1។")
  package static let checkedAtMostAll = Sentence(
    "Not more than there are, and at least one.", "មិនលើសចំនួនសរុប និងយ៉ាងតិចមួយ។")
  package static let conformingAtMostChecked = Sentence("Not more than were looked at.", "មិនលើសចំនួនដែលបានពិនិត្យមើល។")
  package static let servicesAsked = Sentence("Were the services asked about?", "តើបានសួរអំពីសេវាដែរឬទេ?")
  package static let servicesHint = Sentence(
    "If yes, a service with nothing ticked counts as not offered.", "បើបានសួរ សេវាដែលមិនបានគូស រាប់ថាគ្មាន។")
  package static let counted = Sentence("counted", "បានរាប់")
  static let state = Sentence("Looked at?", "បានពិនិត្យឬទេ?")
  package static let whole = Sentence("of how many in all", "ក្នុងចំណោមសរុប")
  package static let heard = Sentence("who was heard", "អ្នកដែលបានស្តាប់លើចំណុចនេះ")
  static let lowest = Sentence("lowest", "ទាបបំផុត")
  static let highest = Sentence("highest", "ខ្ពស់បំផុត")
  package static let rangeHint = Sentence(
    "Open answers count as nothing in the lowest and in full in the highest. Rounded here only.",
    "ចម្លើយដែលនៅខ្វះ រាប់ជាសូន្យក្នុងទាបបំផុត និងរាប់ពេញក្នុងខ្ពស់បំផុត។ បង្គត់តែនៅទីនេះ។")
}
