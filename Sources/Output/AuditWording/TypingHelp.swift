/// How lines are typed. Khmer: a draft until a native reader has reviewed it.
package enum TypingHelp {
  package static let voices = Sentence("Voices: ", "អ្នកដែលបានស្តាប់៖ ")
  package static let boxesOfServices = Sentence("Boxes of services: ", "ប្រអប់សេវា៖ ")
  /// What is typed, and what it means.
  package static let lines: [(typed: Sentence, meaning: Sentence)] = [
    (
      Sentence("K07R 2 the note", "K07R 2 កំណត់សម្គាល់"),
      Sentence(
        "the second box of line K07R, with a note; the code's last letter is checked",
        "ប្រអប់ទីពីរនៃចំណុច K07R ជាមួយកំណត់សម្គាល់ អក្សរចុងក្រោយត្រូវបានផ្ទៀងផ្ទាត់")
    ),
    (Sentence("2 the note", "2 កំណត់សម្គាល់"), Sentence("the same for the line that is asked for", "ដូចគ្នា សម្រាប់ចំណុចដែលកំពុងសួរ")),
    (
      Sentence("K07R - no kitchen here", "K07R - គ្មានផ្ទះបាយ"),
      Sentence("not applicable, with the reason", "មិនពាក់ព័ន្ធ ជាមួយមូលហេតុ")
    ),
    (Sentence("K07R 0 it was locked", "K07R 0 ចាក់សោ"), Sentence("not assessed, with the reason", "មិនទាន់បានវាយតម្លៃ ជាមួយមូលហេតុ")),
    (Sentence("K07R . the note", "K07R . កំណត់សម្គាល់"), Sentence("only a note", "មានតែកំណត់សម្គាល់")),
    (
      Sentence("C03N 1 @rs +gate.jpg note", "C03N 1 @rs +gate.jpg …"),
      Sentence(
        "heard residents and staff; evidence gate.jpg", "បានស្តាប់អ្នកស្នាក់នៅ និងបុគ្គលិក ភស្តុតាង gate.jpg")
    ),
    (
      Sentence("C03N 3 @r note !! inside", "C03N 3 @r … !! …"),
      Sentence(
        "what stands behind !! stays inside: what residents said, which no facility reads",
        "អ្វីដែលនៅក្រោយ !! ជាកំណត់សម្គាល់ផ្ទៃក្នុង៖ អ្វីដែលអ្នកស្នាក់នៅនិយាយ គ្រឹះស្ថានមិនអានឡើយ")
    ),
    (
      Sentence(same: "F01J 10 42 8"),
      Sentence("10 of 42 looked at, 8 conform; ? where not known", "បានពិនិត្យ ១០ ក្នុងចំណោម ៤២ ត្រូវតាមស្តង់ដារ ៨; ? បើមិនស្គាល់")
    ),
    (
      Sentence(same: "N01X 42"),
      Sentence(
        "a number, Khmer digits too; one that makes no sense is asked about, and kept where it is typed again",
        "លេខ អាចប្រើលេខខ្មែរបាន។ ចំនួនមិនសមហេតុផលត្រូវបានសួរ ហើយទុកបើវាយម្តងទៀត")
    ),
    (
      Sentence("V02D p12 r2 >whom; note", "V02D p12 r2 >អ្នកណា; …"),
      Sentence(
        "provided for boxes 1 and 2, referred for 2, to whom; p alone: for all; -: not offered",
        "ផ្តល់ជូនប្រអប់ 1 និង 2 បញ្ជូនបន្ត 2 ទៅអ្នកណា; p ៖ ទាំងអស់; - ៖ គ្មានសេវា")
    ),
    (Sentence(same: "K07R"), Sentence("what line K07R asks, and what stands there", "ចំណុច K07R សួរអ្វី និងមានអ្វី")),
    (Sentence("K07R clear", "K07R លុប"), Sentence("open again (លុប)", "ទុកមិនទាន់មានចម្លើយវិញ (clear)")),
    (
      Sentence("by TEAM · note TEXT", "ក្រុម … · កំណត់សម្គាល់ …"),
      Sentence("the team; a note on the visit", "ក្រុមដែលមក (by …) កំណត់សម្គាល់អំពីការចុះពិនិត្យ (note …)")
    ),
    (
      Sentence("arrived 09:30 · left 15:40", "មកដល់ 09:30 · ចាកចេញ 15:40"),
      Sentence("when the team came and went", "ម៉ោងដែលក្រុមមកដល់ (arrived) និងចាកចេញ (left)")
    ),
    (
      Sentence("led-by ROLE · sampled TEXT", "ដឹកនាំ … · សំណាក …"),
      Sentence(
        "who led the visit, a role; which files were sampled, by the facility's own numbers",
        "តួនាទីអ្នកដឹកនាំ (led-by …) សំណុំរឿងដែលបានពិនិត្យ តាមលេខរបស់គ្រឹះស្ថាន (sampled …)")
    ),
    (
      Sentence("inside TEXT", "ផ្ទៃក្នុង …"),
      Sentence("kept inside, on the visit as a whole", "កំណត់សម្គាល់ផ្ទៃក្នុង អំពីការចុះពិនិត្យទាំងមូល (inside …)")
    ),
    (
      Sentence("undo", "ដកវិញ"),
      Sentence("takes the last line back, again and again (ដកវិញ)", "ដកបន្ទាត់ចុងក្រោយវិញ ម្តងហើយម្តងទៀត (undo)")
    ),
    (
      Sentence("left · show", "នៅសល់ · បង្ហាញ"),
      Sentence("what is missing; what was typed", "អ្វីដែលនៅខ្វះ (left) អ្វីដែលបានវាយ (show)")
    ),
    (Sentence("stop", "ឈប់"), Sentence("ends; the same command goes on here", "ឈប់ ពាក្យបញ្ជាដដែល បន្តពីទីនេះ (stop)")),
    (Sentence("done", "ចប់"), Sentence("writes the record (ចប់)", "សរសេរកំណត់ត្រា (done)")),
  ]
}
