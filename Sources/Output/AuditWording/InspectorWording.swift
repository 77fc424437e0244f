/// What is said of two records of one visit.
public enum InspectorPhrases {
  public static let needsRecords = Sentence(
    "--agreement takes the paths of two records, each beside a facility.yaml that can be used; as two records of one day and "
      + "kind bear the same name, keep the second one in a copy of the facility's folder",
    "--agreement ត្រូវការទីតាំងកំណត់ត្រាពីរ ដែលនីមួយៗនៅក្បែរ facility.yaml ដែលប្រើបាន; កំណត់ត្រាពីរនៃថ្ងៃ និងប្រភេទតែមួយមានឈ្មោះដូចគ្នា "
      + "ដូច្នេះសូមទុកកំណត់ត្រាទីពីរក្នុងថតចម្លងនៃគ្រឹះស្ថាន")
  public static let otherFacility = Sentence(
    "these are records of two facilities; only records of one visit to one facility can be laid side by side",
    "ទាំងនេះជាកំណត់ត្រានៃគ្រឹះស្ថានពីរ; មានតែកំណត់ត្រានៃការចុះពិនិត្យតែមួយប៉ុណ្ណោះដែលអាចប្រៀបធៀបបាន")
  public static let otherStandard = Sentence(
    "the two records answer no standard in the same revision; two standards cannot be compared with each other",
    "កំណត់ត្រាទាំងពីរមិនបានឆ្លើយស្តង់ដារណាមួយក្នុងកំណែតែមួយទេ; ស្តង់ដារពីរមិនអាចប្រៀបធៀបគ្នាបានទេ")
  public static let notPublic = Sentence(
    "what two inspectors rated at one facility is never public, and at a confidential one only for the ministry "
      + "(--share ministry)",
    "អ្វីដែលអធិការពីរនាក់បានវាយតម្លៃនៅគ្រឹះស្ថានមួយ មិនអាចបង្ហាញជាសាធារណៈទេ ហើយនៅកន្លែងសម្ងាត់ គឺសម្រាប់តែក្រសួងប៉ុណ្ណោះ "
      + "(--share ministry)")
  package static let apart = Sentence(
    "The two records lie more than seven days apart: what differs may have changed in between.",
    "កំណត់ត្រាទាំងពីរឃ្លាតគ្នាលើសពីប្រាំពីរថ្ងៃ៖ អ្វីដែលខុសគ្នាអាចបានផ្លាស់ប្តូរក្នុងចន្លោះនោះ។")
  package static let noNotes = Sentence(
    "Notes and the facility's id stand only in the ministry's view (--share ministry).",
    "កំណត់សម្គាល់ និង id របស់គ្រឹះស្ថានមានតែក្នុងទិដ្ឋភាពក្រសួង (--share ministry)។")
}
