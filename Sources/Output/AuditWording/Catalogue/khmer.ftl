### All that the program says, in Khmer. Each message is a name and what is said; { $name } is where the program puts something in,
### { $count -> … } chooses by how the language counts. A space at an end stands in quotes: { " " }.
### The files of all languages have the same messages in the same order; the program does not build otherwise.
### The Khmer is a draft until a native reader has reviewed it.

## list

list-and = { $first } និង { $last }
list-or = { $first } ឬ { $last }
list-comma = { " " }

## common

common-residents-asked = អ្នកដែលស្នាក់នៅ
common-nothing-written = មិនបានសរសេរអ្វីទេ
common-did-you-mean = ; តើចង់សរសេរ “{ $value }” មែនទេ?
common-one-of = សូមជ្រើសមួយក្នុងចំណោម៖ { $known }
common-examples = ឧទាហរណ៍
common-what = អ្វី
common-what-definition = អ្វីដែលត្រូវបានប្រាប់
common-value = តម្លៃ
common-value-definition = តម្លៃរបស់វា
common-name = ឈ្មោះ
common-rating-definition = ចំណាត់ថ្នាក់ ឬចន្លោះរវាងពីរ
common-certain = ប្រាកដ
common-still-possible = សំណួរនៅសល់អាចផ្តល់ឱ្យ
common-groups = ក្រុម
common-all = ទាំងអស់
common-one-ten-assessment = មួយក្នុងចំណោមសេវាទាំងដប់
common-minimum-still-possible = អប្បបរមា៖ នៅអាចបាន
common-sign = { $name }៖ { $status }
common-team = ក្រុម
common-rating-heading = ចំណាត់ថ្នាក់
common-lowest = ទាបបំផុត
common-highest = ខ្ពស់បំផុត
common-result = លទ្ធផល
common-title = ចំណងជើង
common-note-heading = កំណត់សម្គាល់
common-standing = ស្ថានភាព
common-colon = ៖{ " " }
common-possible = អាចទទួលបាន
common-open = មិនទាន់មានចម្លើយ
common-sections = ផ្នែក
common-services = សេវា
common-facility-heading = គ្រឹះស្ថាន
common-standard = ស្តង់ដារ
common-date = កាលបរិច្ឆេទ
common-kind-heading = ប្រភេទ
common-section-heading = ផ្នែក
common-criterion-heading = លក្ខណៈវិនិច្ឆ័យ
common-requirement = អ្វីដែលស្តង់ដារតម្រូវ
# Before what a standard asks, where it stands below what was found.
common-asked = ស្តង់ដារតម្រូវ
common-reason-heading = មូលហេតុ
common-looked-heading = បានពិនិត្យមើល
common-conforming-heading = ត្រូវតាមស្តង់ដារ
common-basis-heading = មូលដ្ឋាន
common-visit = ការចុះពិនិត្យ
common-guidance-heading = សេចក្តីណែនាំ
common-level = កម្រិត
common-answer = ចម្លើយ
common-note = កំណត់សម្គាល់
common-reason = មូលហេតុ
common-heard = អ្នកដែលបានស្តាប់
common-evidence = ភស្តុតាង
common-of = ក្នុងចំណោម
common-conforming = ត្រូវតាមស្តង់ដារ
common-language = ភាសា
common-bare-colon = ៖
common-full-stop = ។
common-facility = គ្រឹះស្ថាន
common-criterion = លក្ខណៈវិនិច្ឆ័យ
common-change = ការផ្លាស់ប្តូរ
common-before = មុន
common-now = ឥឡូវ
common-self-assessment-beside-inspection = ការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច
common-service = សេវា
common-province = ខេត្ត
common-residents = អ្នកស្នាក់នៅ
common-today = ថ្ងៃនេះ
common-totals = សរុប
common-never-inspected = មិនធ្លាប់បានធ្វើអធិការកិច្ច
common-up-date = ទាន់កាលកំណត់
common-provided-to = ផ្តល់ជូន
common-referred = បញ្ជូនបន្ត
common-visit-heading = ការចុះពិនិត្យ
common-result-so-far = លទ្ធផលបណ្តោះអាសន្ន
common-not-assessed = មិនទាន់បានវាយតម្លៃ
common-kept-inside = កំណត់សម្គាល់ផ្ទៃក្នុង
common-not-offered = មិនផ្តល់
common-voices-not-heard = មិនទាន់បានស្តាប់អ្នកដែលត្រូវស្តាប់
common-never-write-stories = កុំសរសេរឈ្មោះ រឿងរ៉ាវ ឬអ្វីដែលអាចធ្វើឱ្យគេស្គាល់អ្នកស្នាក់នៅណាម្នាក់ឡើយ។
common-error = កំហុស
common-warning = ការព្រមាន
common-hint = វិធីកែ
common-audit-title = សវនកម្មស្តង់ដារអប្បបរមា
common-example = ឧទាហរណ៍ប្រឌិត
common-confidential = ទីតាំងសម្ងាត់
common-draft-khmer = ភាសាខ្មែរនេះជាសេចក្តីព្រាង មិនទាន់ត្រូវបានអ្នកមានភាសាខ្មែរជាភាសាកំណើតពិនិត្យនៅឡើយ។
common-minimum = អប្បបរមា
common-beyond = លើសពីអប្បបរមា
common-nothing-asked = គ្មានសំណួរ
common-nothing-scored = គ្មានលក្ខណៈវិនិច្ឆ័យដែលត្រូវដាក់ពិន្ទុពាក់ព័ន្ធនៅទីនេះទេ ដូច្នេះគ្មានចំណាត់ថ្នាក់
common-undetermined = មិនទាន់កំណត់បាន
common-between = ចន្លោះ
common-and = និង
common-or = ឬ
common-holds-down = អ្វីដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ
common-more = ទៀត
common-inside = កំណត់សម្គាល់ផ្ទៃក្នុង
common-inside-hint = អ្វីដែលអ្នកស្នាក់នៅនិយាយ៖ គ្រឹះស្ថានមិនអានវាឡើយ។
common-source = ប្រភព
common-basis = មូលដ្ឋាន
common-not-audited = មិនទាន់បានធ្វើសវនកម្មតាម
common-left-out = មិនបានយកមកគិត ព្រោះមានកំហុស
common-no-record = មិនទាន់មានកំណត់ត្រា
common-no-audit = គ្មានសវនកម្មសម្រាប់អ្វីដែលបានសួរទេ
common-latest-self-assessment = ការវាយតម្លៃខ្លួនឯងចុងក្រោយ
common-follow-ups-laid = ការតាមដានដែលយកមកគិតបន្ថែមលើអធិការកិច្ច { $count }
common-scored-by = ដាក់ពិន្ទុដោយ
common-tailored-by = កែសម្រួលដោយ
common-revision = ការបោះពុម្ព និងកំណែ
common-facilities = គ្រឹះស្ថានថែទាំ { $count }
common-audits = សវនកម្ម { $count }
common-problems = បញ្ហា
common-errors = កំហុស { $count }
common-warnings = ការព្រមាន { $count }
common-check-shows-each = “careaudit check” បង្ហាញព័ត៌មានលម្អិតនៃការព្រមាននីមួយៗ
common-no-problems = គ្មានបញ្ហា
common-checked = បានពិនិត្យ
common-standards = ស្តង់ដារ { $count }
common-records = កំណត់ត្រា { $count }
common-files = ឯកសារ { $count }
common-answers-open = សំណួរមិនទាន់មានចម្លើយ
common-kind = ប្រភេទ
common-walk = ក្នុងដំណើរពិនិត្យ
common-since = តាំងពី
common-dropped-by = ដកចេញ
common-points = ពិន្ទុ
common-why = ហេតុអ្វីបានជាចំណាត់ថ្នាក់នេះ
common-holds = បំពេញ
common-fails = មិនបំពេញ
common-may-hold = អាចនឹងបំពេញបាន
common-no-needs = មិនត្រូវការអ្វីទៀតទេ
common-given = បានទទួល
common-not-reached = មិនទទួលបាន
common-broken-by = អ្វីដែលរារាំង
common-waits-for = រង់ចាំ
common-points-title = ពិន្ទុមកពីណា
common-section = ផ្នែក
common-open-title = សំណួរដែលមិនទាន់មានចម្លើយ អាចផ្លាស់ប្តូរអ្វីបាន
common-if-best = បើល្អបំផុត
common-if-last = បើអន់បំផុត
common-no-change = ចម្លើយនេះតែមួយ មិនធ្វើឱ្យចំណាត់ថ្នាក់ផ្លាស់ប្តូរទេ
common-worth = មានពិន្ទុ
common-weight = ទម្ងន់
common-applies = អនុវត្តចំពោះ
common-to-all = គ្រប់គ្រឹះស្ថាន
common-not-applicable = មិនពាក់ព័ន្ធ
common-may-not-apply = អាចមិនពាក់ព័ន្ធ
common-verify = ផ្ទៀងផ្ទាត់ដោយ
common-must-hear = ត្រូវស្តាប់
common-guidance = សេចក្តីណែនាំ
common-ask = សួរ
common-equals = សួរតែម្តងរួមជាមួយ
common-remedy = ដំណោះស្រាយ
common-by = ដោយ
common-within = ក្នុងរយៈពេល
common-per = សម្រាប់
common-proof = ភស្តុតាងនៃការបញ្ចប់
common-rating = ចំណាត់ថ្នាក់
common-ratings = ចំណាត់ថ្នាក់
common-sources = ប្រភព
common-cycle = វដ្ត
common-inspect-every = អធិការកិច្ចរៀងរាល់
common-remedy-within = កែលម្អក្នុងរយៈពេល
common-then = បន្ទាប់មក
common-issuer = ស្ថាប័នដែលចេញ
common-adopted = ថ្ងៃអនុម័ត
common-translation = ការបកប្រែ
common-criteria = លក្ខណៈវិនិច្ឆ័យ
common-looked = បានពិនិត្យមើល
common-thresholds = កម្រិតកំណត់
common-sense = សមហេតុផល
common-unknown-thresholds = មិនទាន់ស្គាល់តម្លៃផ្លូវការ៖ កត់ត្រា តែមិនដាក់ពិន្ទុ
common-otherwise = ក្រៅពីនេះ
common-at-least-looked = ពិនិត្យយ៉ាងតិច
common-file = ទីតាំងក្នុងឯកសារ
common-measure = រង្វាស់
common-third-parties = ភាគីទីបី
common-write-count = សូមសរសេរចំនួនដែលបានរាប់ ចាប់ពី 0
common-write = សូមសរសេរ { $value }
common-counted = បានរាប់

## action-status

action-status-open = មិនទាន់ធ្វើ
action-status-in-progress = កំពុងធ្វើ
action-status-done = ធ្វើរួច មិនទាន់បញ្ជាក់
action-status-verified = បានបញ្ជាក់
action-status-waived = ត្រូវបានលើកលែង

## answer-kind

answer-kind-rating = ការវាយតម្លៃ
answer-kind-sample = សំណាក
answer-kind-equals = លក្ខណៈវិនិច្ឆ័យដូចគ្នា

## answer-move

answer-move-better = ល្អជាងមុន
answer-move-worse = អន់ជាងមុន
answer-move-answered = មានចម្លើយហើយ
answer-move-reopened = លែងមានចម្លើយ
answer-move-changed = រាប់ខុសពីមុន

## argument

argument-form-is-page = ទម្រង់ក្រៅបណ្តាញជាទំព័រសម្រាប់បំពេញ; សូមប្រើឈ្មោះឯកសារ .html ឬប្រើ --paper
argument-short-key = សោត្រូវមានយ៉ាងតិច 16 បៃ ល្អជាងគឺ 32 បៃចៃដន្យ៖ head -c 32 /dev/urandom > KEY
argument-no-key = មិនអាចអានសោបានទេ; បង្កើតដោយ៖ head -c 32 /dev/urandom > KEY ហើយរក្សាវាជាសម្ងាត់
argument-no-command = សូមសរសេរពាក្យបញ្ជាមួយ; careaudit --help បង្ហាញបញ្ជី
argument-unknown-command = គ្មានពាក្យបញ្ជា “{ $word }” ទេ
argument-help-lists = careaudit --help បង្ហាញបញ្ជី
argument-unknown-option = “{ $command }” គ្មានជម្រើស “{ $option }” ទេ
argument-command-help-lists = careaudit { $command } --help បង្ហាញបញ្ជី
argument-repeated-option = “{ $option }” ត្រូវបានសរសេរពីរដង សូមសរសេរតែម្តង
argument-missing-value = “{ $option }” ត្រូវការតម្លៃ៖ { $option } { $name }
argument-unexpected-value = “{ $option }” មិនទទួលតម្លៃទេ តែបានទទួល “{ $value }”
argument-bad-value = “{ $value }” មិនមែនជាតម្លៃសម្រាប់ “{ $option }” ទេ
argument-bad-date = “{ $text }” មិនមែនជាកាលបរិច្ឆេទទេ{ " " }
argument-write-day = សូមសរសេរដូច 2026-03-14
argument-missing-operand = នៅខ្វះពាក្យ៖ careaudit { $command } { $operands }
argument-unexpected-operand = ពាក្យ “{ $word }” លើស; careaudit { $command } --help បង្ហាញរបៀបប្រើ
argument-unknown-facility = គ្មានគ្រឹះស្ថាន “{ $id }” ទេ
argument-name-folder = សូមសរសេរឈ្មោះថតក្នុង Audits ឬទីតាំងរបស់វា
argument-new-place = { " " }(កន្លែងថ្មី ចាប់ផ្តើមដោយ careaudit facility { $id })
argument-unknown-standard = គ្មានស្តង់ដារ “{ $id }” ទេ
argument-standards-lists = careaudit standards បង្ហាញបញ្ជី
argument-unknown-criterion = គ្មានលក្ខណៈវិនិច្ឆ័យ “{ $id }” ទេ
argument-criteria-lists = careaudit standards ID បង្ហាញបញ្ជី
argument-ending-contradicts = ឈ្មោះ “{ $path }” និង “{ $option }” សុំរបស់ពីរផ្សេងគ្នា សូមប្តូរមួយ
argument-one-of = “{ $one }” និង “{ $other }” សុទ្ធតែប្រាប់អ្វីដែលត្រូវបង្កើត សូមប្រើមួយ
argument-bad-clock = នាឡិកានៃម៉ាស៊ីននេះមិនបង្ហាញថ្ងៃក្នុងឆ្នាំ 1 ដល់ 9999 ទេ សូមកំណត់វា ឬបញ្ជាក់ថ្ងៃនេះដោយ --on
argument-bad-amount = “{ $text }” មិនមែនជាចំនួនដុល្លារអាមេរិកសម្រាប់ “{ $option }” ទេ
argument-write-amount = សូមសរសេរដូច 300 ឬ 300.50
argument-for-option = សម្រាប់ “{ $option }”
argument-bad-whole-number = “{ $text }” មិនមែនជាអ្វីដែល “{ $option }” ទទួលទេ សូមសរសេរចំនួនគត់ពី { $lowerBound } ដល់ { $upperBound }
argument-together = “{ $one }” និង “{ $other }” ជាសំណួរពីរ សូមសួរម្តងមួយ
argument-ends-before-beginning = --until { $until } នៅមុន --since { $since } គ្មានអ្វីនៅចន្លោះទេ
argument-only-with = “{ $option }” ប្រើបានតែជាមួយ “{ $other }”
argument-unknown-action = ផែនការគ្មានសកម្មភាព “{ $id }” ទេ
argument-actions-lists = careaudit plan FACILITY បង្ហាញបញ្ជី
argument-ambiguous-action = “{ $name }” ត្រូវការសកម្មភាពច្រើន សូមសរសេរមួយ៖ { $ids }
argument-plan-not-kept = ផែនការរបស់ “{ $id }” មិនទាន់រក្សាទុកទេ; careaudit plan { $id } --write រក្សាទុកវា
argument-verified-by-hand = មានតែអធិការកិច្ច ឬការតាមដានក្រោយទេដែលបញ្ជាក់សកម្មភាព សូមសរសេរ done
argument-verified-by-visit = { $record } បានបញ្ជាក់សកម្មភាពនេះហើយ; មានតែការចុះពិនិត្យក្រោយដែលរកឃើញថាមិនបានបំពេញទេ ដែលបើកវាឡើងវិញ
argument-bad-facility-id = “{ $id }” មិនអាចជា id បានទេ សូមប្រើអក្សរ លេខ និងសញ្ញា - ដូច { $suggested }
argument-place-incomplete = ត្រូវប្រាប់បន្ថែមអំពី “{ $id }”៖ { $options }
argument-before-finding = { $day } គឺមុនការរកឃើញនៃ { $found } សូមបញ្ជាក់ថ្ងៃដោយ --on
argument-workbook-options = ; --xlsx FILE បង្កើតឯកសារ Excel សម្រាប់បំពេញ, --xlsform FILE សម្រាប់ KoboToolbox ឬ ODK
argument-unknown-ending = “{ $path }” មានចុងឈ្មោះដែល “{ $command }” មិនអាចសរសេរបានទេ; ឈ្មោះត្រូវបញ្ចប់ដោយ៖ { $list }{ $workbook }

## audit-problem

audit-problem-further-problems = បញ្ហា { $count } ទៀតនៃឯកសារនេះមិនត្រូវបានបង្ហាញទេ
audit-problem-further-problems-hint = សូមកែបញ្ហាខាងលើជាមុនសិន
audit-problem-typed-anew = សូមវាយ { $value } ម្តងទៀត
audit-problem-type-again = សូមលុបពាក្យនេះ ព្រមទាំងដកឃ្លាជុំវិញវា រួចវាយម្តងទៀត
audit-problem-duplicate-key = “{ $key }” មានពីរដងនៅទីនេះ។ លើកទីមួយនៅបន្ទាត់ { $firstLine }
audit-problem-duplicate-key-hint = សូមទុកមួយដែលត្រឹមត្រូវ ហើយលុបមួយទៀត
audit-problem-unknown-identifier = គ្មាន{ $noun } “{ $id }” ទេ
audit-problem-standard-unusable = មិនបានដាក់ពិន្ទុអ្វីតាម “{ $id }” ទេ ព្រោះស្តង់ដារនោះមានកំហុស
audit-problem-standard-unusable-hint = សូមកែកំហុសដែលបានរាយសម្រាប់ Standards/{ $id }.yaml
audit-problem-standard-does-not-apply = “{ $id }” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ តែនៅតែដាក់ពិន្ទុ
audit-problem-standard-does-not-apply-hint = បើចង់បានដូច្នេះមែន សូមសរសេរវាក្រោម standards ក្នុង facility.yaml
audit-problem-revision-missing = កំណត់ត្រានេះឆ្លើយតាម { $standard } { $pinned } ដែលគ្មានក្នុងបណ្ណសារ (archive) ទេ ដូច្នេះបានដាក់ពិន្ទុតាម { $current }
audit-problem-revision-missing-hint = សូមដាក់ Standards/archive/{ $standard }-{ $pinned }.yaml មកវិញ ឬឆ្លើយម្តងទៀតតាមកំណែបច្ចុប្បន្ន
audit-problem-criterion-dropped = ការកែសម្រួលរបស់ { $authority } បានដក “{ $id }” ចេញ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ
audit-problem-criterion-does-not-apply = “{ $id }” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ
audit-problem-criterion-does-not-apply-hint = សូមពិនិត្យ care, operator, residents និង serves ក្នុង facility.yaml
audit-problem-answer-not-in-revision = កំណែ { $version } មិនអាចមានចម្លើយ “{ $word }” ចំពោះ “{ $criterion }” ទេ; តាមកំណែនោះ ចម្លើយនេះមិនត្រូវបានគិតទេ
audit-problem-answer-not-in-revision-hint = សូមឆ្លើយវាតាមសំណួរនៃកំណែនោះ ឬភ្ជាប់កំណត់ត្រាទាំងពីរទៅកំណែតែមួយ
audit-problem-unknown-rating = “{ $word }” មិនមែនជាចំណាត់ថ្នាក់របស់ស្តង់ដារនេះទេ
audit-problem-not-applicable-refused = “{ $id }” អនុវត្តជានិច្ច ដូច្នេះមិនអាចសរសេរ not-applicable បានទេ
audit-problem-not-applicable-refused-hint = សូមដាក់ចំណាត់ថ្នាក់ឱ្យវា។ បើគ្មានអ្នកណាបានពិនិត្យ សូមសរសេរ not-assessed
audit-problem-reason-missing = “{ $id }” សរសេរថាមិនពាក់ព័ន្ធ តែគ្មានមូលហេតុ
audit-problem-reason-missing-hint = សូមសរសេរ { "{" }rating: not-applicable, reason: …{ "}" }
audit-problem-sample-without-use = “{ $id }” មិនវាយតម្លៃតាមសំណាកទេ
audit-problem-sample-without-use-hint = សូមសរសេរចំណាត់ថ្នាក់ ហើយសរសេរអ្វីដែលបានពិនិត្យក្នុង note
audit-problem-sample-inconsistent = “{ $part }” ច្រើនជាង “{ $whole }”
audit-problem-sample-inconsistent-hint = សូមរាប់ម្តងទៀត៖ conforming មិនអាចលើស checked ហើយ checked មិនអាចលើស of ទេ
audit-problem-sample-incomplete = សំណាកខ្វះ “{ $missing }” ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ
audit-problem-sample-incomplete-hint = សូមសរសេរ { "{" }checked: 10, of: 42, conforming: 8{ "}" }
audit-problem-sample-empty = មិនបានពិនិត្យអ្វីទេ ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ
audit-problem-sample-too-small = បានពិនិត្យ { $checked } តែត្រូវពិនិត្យយ៉ាងតិច { $needed } ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ
audit-problem-sample-too-small-hint = សូមពិនិត្យបន្ថែម ឬសរសេរចំនួនសរុបនៅ of: ដើម្បីបញ្ជាក់ថាគ្មានទៀតទេ
audit-problem-voices-missing = “{ $criterion }” ចាត់ទុកថាមិនទាន់មានចម្លើយ៖ មិនអាចទទួលចំណាត់ថ្នាក់ល្អបំផុត មុនពេលបានស្តាប់ { $heard } ទេ
audit-problem-voices-missing-hint = សូមស្តាប់ពួកគេ រួចសរសេរ heard: [{ $list }]
audit-problem-equals-contradicts = “{ $criterion }” ទទួលចំណាត់ថ្នាក់ { $rating } តែ “{ $other }” ដែលសួររឿងដូចគ្នា ទទួលចំណាត់ថ្នាក់ { $otherRating }
audit-problem-equals-contradicts-hint = សូមឆ្លើយតែមួយ ឬឆ្លើយទាំងពីរឱ្យដូចគ្នា
audit-problem-measure-is-quotient = “{ $id }” ត្រូវបានគណនាពី { $numerator } និង { $denominator }
audit-problem-measure-is-quotient-hint = សូមសរសេរពីរនោះជំនួសវិញ
audit-problem-beyond-sense-hint = សូមរាប់ម្តងទៀត ហើយសរសេរចំនួនត្រឹមត្រូវ។ បើពិតដូច្នេះមែន សូមទុកវា៖ វាត្រូវបានដាក់ពិន្ទុតាមដែលបានសរសេរ
audit-problem-service-for-others = “{ $service }” មានសរសេរ { $group } តែក្រុមនេះមិនស្នាក់នៅក្នុងគ្រឹះស្ថាននេះទេ
audit-problem-service-for-others-hint = សូមពិនិត្យ residents ក្នុង facility.yaml
audit-problem-followed-missing = គ្មានអធិការកិច្ច “{ $name }” នៅថ្ងៃមុនការតាមដាននេះទេ
audit-problem-nothing-to-follow = គ្មានអធិការកិច្ចនៅថ្ងៃមុនការតាមដាននេះទេ
audit-problem-follow-up-without-inspection-hint = សូមសរសេរឈ្មោះអធិការកិច្ច ដូចជា follows: 2026-03-14-inspection ឬប្តូរ kind ទៅ inspection
audit-problem-followed-record-unusable = អធិការកិច្ច “{ $name }” ដែលកំណត់ត្រានេះតាមដាន មានកំហុស ដូច្នេះមិនបានដាក់ពិន្ទុទាំងពីរ
audit-problem-followed-record-unusable-hint = សូមកែកំណត់ត្រាអធិការកិច្ចនោះជាមុនសិន
audit-problem-closed-without-visit = “{ $record }” មិនមែនជាអធិការកិច្ច ឬការតាមដានរបស់គ្រឹះស្ថាននេះ ដែលអាចបញ្ជាក់ចំណុចនេះបានទេ
audit-problem-closed-without-visit-hint = សូមសរសេរ done; ការចុះពិនិត្យក្រោយដែលវាយតម្លៃល្អបំផុត នឹងបញ្ជាក់វា
audit-problem-due-after-period = { $day } គឺក្រោយ { $end } ដែលជាថ្ងៃចុងក្រោយដែលស្តង់ដារទុកឱ្យសម្រាប់កែលម្អ
audit-problem-due-after-period-hint = សូមសរសេរថ្ងៃមិនហួស { $end }
audit-problem-visit-after-closing = គ្រឹះស្ថាននេះបិទតាំងពី { $closed } តែការចុះពិនិត្យនេះនៅថ្ងៃក្រោយ
audit-problem-visit-after-closing-hint = សូមកែថ្ងៃចុះពិនិត្យ ឬ closed ក្នុង facility.yaml; បើវាបើកវិញ សូមដក closed ចេញ
audit-problem-hidden-province = ខេត្តនេះមិនមានក្នុងបញ្ជីខេត្តទេ; គ្រឹះស្ថានសម្ងាត់មិនបង្ហាញទីតាំង ដូច្នេះវាមិនត្រូវបានបង្ហាញនៅទីនេះទេ
audit-problem-unknown-province = “{ $written }” មិនមានក្នុងបញ្ជីខេត្តទេ ដូច្នេះវានៅក្នុងក្រុមដាច់ដោយឡែក
audit-problem-unknown-province-hint = careaudit standards --provinces បង្ហាញបញ្ជី
audit-problem-former-id-claimed-twice = “{ $id }” ក៏ជា id ចាស់របស់ “{ $other }” ដែរ ដូច្នេះអ្វីដែលមាន id នេះ មិនដឹងជារបស់គ្រឹះស្ថានណាទេ
audit-problem-former-id-claimed-twice-hint = សូមទុកវាតែក្នុង facility.yaml នៃគ្រឹះស្ថានដែលមានការចុះពិនិត្យរបស់វា
audit-problem-former-id-still-there = “{ $id }” ជា id ចាស់ តែនៅមានគ្រឹះស្ថានដែលប្រើ id នេះ ហើយវាត្រូវបានរាប់ដាច់ដោយឡែក
audit-problem-former-id-still-there-hint = សូមផ្លាស់កំណត់ត្រារបស់វាមកថតនេះ ហើយលុបថតនោះ ឬដក id នេះចេញពី formerly
audit-problem-former-id-is-own = “{ $id }” ជា id បច្ចុប្បន្នរបស់វា
audit-problem-former-id-is-own-hint = សូមដកវាចេញពី formerly
audit-problem-same-name = “{ $other }” មានឈ្មោះដូចគ្នា
audit-problem-nearly-same-name = “{ $other }” មានឈ្មោះស្ទើរតែដូចគ្នា
audit-problem-same-visit = “{ $other }” មានកំណត់ត្រានៃថ្ងៃដដែល ដែលមានចម្លើយដូចគ្នា
audit-problem-perhaps-one-place = ៖ ទាំងពីរនេះប្រហែលជាកន្លែងតែមួយដែលមាន id ពីរ
audit-problem-perhaps-one-place-hint = បើវាជាកន្លែងតែមួយ សូមទុកថតតែមួយដែលមានកំណត់ត្រាទាំងអស់ ហើយសរសេរ id មួយទៀតក្រោម formerly
audit-problem-write-checked-conforming = សូមសរសេរ { "{" }checked: { $checked }, conforming: { $conforming }{ "}" }
audit-problem-sample-hint = សូមសរសេរថាបានពិនិត្យប៉ុន្មាន និងត្រឹមត្រូវប៉ុន្មាន ដូចជា { "{" }checked: 10, of: 42, conforming: 8{ "}" }
audit-problem-rated-otherwise = លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមរង្វាស់ “{ $source }” មិនមែនតាម “{ $word }” ទេ
audit-problem-rated-otherwise-hint = សូមសរសេរចំនួនក្រោម measures: { $source }
audit-problem-rated-by-service = លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសេវា “{ $source }” មិនមែនតាម “{ $word }” ទេ
audit-problem-rated-by-service-hint = សូមសរសេរក្រោម services: ថាអ្នកណាទទួលបានសេវានេះ ដូចជា { $source }: { "{" }provided: [girls]{ "}" }
audit-problem-rated-by-sample = លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសំណាក មិនមែនតាម “{ $word }” ទេ
audit-problem-from = ចាប់ពី { $least }
audit-problem-whole-numbers = ចំនួនគត់
audit-problem-not-above = មិនលើស { $larger }
audit-problem-below = { $value } សម្រាប់ “{ $measure }” តិចជាង { $least }៖ { $reason }
audit-problem-above = { $value } សម្រាប់ “{ $measure }” លើសពី { $most }៖ { $reason }
audit-problem-not-whole = { $value } សម្រាប់ “{ $measure }” មិនមែនជាចំនួនគត់៖ { $reason }
audit-problem-above-other = { $value } សម្រាប់ “{ $measure }” លើសពី { $whole } សម្រាប់ “{ $other }”៖ { $reason }
audit-problem-before = មានសញ្ញាមើលមិនឃើញ { $codePoint } នៅមុខ “{ $word }”
audit-problem-within = មានសញ្ញាមើលមិនឃើញ { $codePoint } នៅក្នុង “{ $word }”
audit-problem-behind = មានសញ្ញាមើលមិនឃើញ { $codePoint } នៅក្រោយ “{ $word }”
audit-problem-answered-by-others = { $group } បានឆ្លើយនៅទីនេះ តែក្រុមនេះមិនស្នាក់នៅក្នុងគ្រឹះស្ថាននេះទេ
audit-problem-question-for-others = “{ $question }” មិនត្រូវបានសួរ { $group } ទេ
audit-problem-question-for-others-hint = Standards/residents.yaml ប្រាប់ថាត្រូវសួរអ្នកណា
audit-problem-more-asked-than-live-here = បានសួរ { $asked } នាក់ តែរង្វាស់ “residents” ប្រាប់ថាមានអ្នកស្នាក់នៅ { $residents } នាក់
audit-problem-count-both-again = សូមរាប់ចំនួនទាំងពីរម្តងទៀត
audit-problem-questionnaire-missing = គ្មានកម្រងសំណួរដែលអាចប្រើបានទេ ដូច្នេះចម្លើយរបស់អ្នកស្នាក់នៅមិនបង្ហាញនៅទីណាទេ
audit-problem-questionnaire-missing-hint = សូមដាក់ Standards/residents.yaml មកវិញ ឬកែវា
audit-problem-questionnaire-revision = អ្នកស្នាក់នៅបានឆ្លើយកម្រងសំណួរកំណែ { $revision }។ នៅទីនេះមានកំណែ { $current }
audit-problem-questionnaire-revision-hint = សូមប្រើ Standards/residents.yaml កំណែថ្មីជាង

## basis-status

basis-status-text = អត្ថបទផ្លូវការ
basis-status-secondary = ប្រភពបន្ទាប់បន្សំ
basis-status-derived = ទាញចេញពីប្រធានបទ
basis-status-recalled = តាមការចងចាំ

## care-gap

care-gap-men-and-boys = បុរស និងក្មេងប្រុស
care-gap-disability = ពិការភាព
care-gap-mental-health = សុខភាពផ្លូវចិត្ត
care-gap-substance-use = ការប្រើគ្រឿងញៀន និងគ្រឿងស្រវឹង

## care-kind

care-kind-residential-centre = មណ្ឌលថែទាំ
care-kind-shelter = ជម្រក
care-kind-transit = មណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន
care-kind-assessment = មជ្ឈមណ្ឌលប៉ាន់ប្រមាណ
care-kind-group-home = ផ្ទះរស់នៅជាក្រុម
care-kind-boarding-school = សាលាស្នាក់នៅ
care-kind-faith-based = ការថែទាំដោយស្ថាប័នសាសនា
care-kind-foster = ការថែទាំដោយគ្រួសារធម្មបិតាមាតា
care-kind-kinship = ការថែទាំដោយសាច់ញាតិ
care-kind-independent-living = ការរស់នៅដោយឯករាជ្យ
care-kind-community = កម្មវិធីសហគមន៍

## chart
## Pictures for slides.

chart-fails = មិនបានបំពេញញឹកញាប់ជាងគេ (គ្រឹះស្ថាន { $count })៖ { $requirement }
chart-fails-all = ចំណែកនៃគ្រឹះស្ថានដែលមិនបំពេញលក្ខណៈវិនិច្ឆ័យ ក្នុងចំណោមគ្រឹះស្ថានដែលបានវាយតម្លៃ។ បន្ទាត់៖ ចន្លោះជឿជាក់ 95%។
chart-fails-some = លក្ខណៈវិនិច្ឆ័យ { $shown } ក្នុងចំណោម { $all } ដែលចំណែកធំជាងគេនៃគ្រឹះស្ថានមិនបំពេញ ក្នុងចំណោមគ្រឹះស្ថានដែលបានវាយតម្លៃ។ បន្ទាត់៖ ចន្លោះជឿជាក់ 95%។
chart-not-all = លក្ខណៈវិនិច្ឆ័យ { $count } មិនត្រូវបានរាប់ក្នុងទិដ្ឋភាពនេះទេ; ទំព័រប្រៀបធៀបប្រាប់មូលហេតុ។
chart-veiled = ពណ៌ស្លេក៖ ចំនួនប្រាប់ជា “យ៉ាងច្រើន” និង “យ៉ាងតិច”។
chart-not-drawn = មិនបានគូរ៖ គ្រឹះស្ថាន { $count } នៃខេត្តដែលគ្មានប្រអប់ផ្ទាល់ខ្លួន។
chart-moves-all = ភាគរយនៃពិន្ទុអប្បបរមា ពីមុន (ប្រផេះ) និងឥឡូវ (ខៀវ); ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-moves-some = គ្រឹះស្ថាន { $shown } ក្នុងចំណោម { $all } ដែលឡើង ឬចុះខ្លាំងជាងគេ។ ភាគរយនៃពិន្ទុអប្បបរមា ពីមុន (ប្រផេះ) និងឥឡូវ (ខៀវ); ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-moves-groups = ក្នុងចំណោមគ្រឹះស្ថាននៃក្រុមដែលអាចប្រៀបធៀបជាមួយការចុះពិនិត្យមុន ចំណែកដែលប្រាកដជាឡើង (ខៀវ) និងចុះ (ប្រផេះ); ពណ៌ស្លេក៖ ចំនួនប្រាប់ជា “យ៉ាងច្រើន” និង “យ៉ាងតិច”។
chart-moves-caveat = ការតាមដានមើលតែអ្វីដែលមិនបានបំពេញ ហើយអ្វីដែលទាបច្រើនតែខ្ពស់ជាងនៅពេលបន្ទាប់ដោយចៃដន្យ។
chart-beside-groups = ពាក់កណ្តាលមានយ៉ាងតិច { $high } នៃពិន្ទុអប្បបរមា ({ $best }) ពាក់កណ្តាលមានយ៉ាងតិច { $low } ({ $worst })
chart-beside-groups-subject = ភាគរយនៃពិន្ទុអប្បបរមា៖ មេដ្យាននៃក្រុមនីមួយៗ; បន្ទាត់៖ ពីក្វាទីលទាបដល់ក្វាទីលខ្ពស់; ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-beside-facilities = គ្រឹះស្ថាន { $count } ទល់មុខគ្នា៖ ពី { $low } នៃពិន្ទុអប្បបរមា ({ $worst }) ដល់ { $high } ({ $best })
chart-beside-all = ភាគរយនៃពិន្ទុអប្បបរមា លំដាប់ល្អបំផុតដែលអាចមានមុនគេ; ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-beside-some = ដំបូង និងចុងក្រោយក្នុងចំណោមគ្រឹះស្ថាន { $all } សរុប { $shown }។ ភាគរយនៃពិន្ទុអប្បបរមា; ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-provinces = ពី { $worstShare } នៃពិន្ទុអប្បបរមា នៅ{ $worst } ដល់ { $bestShare } នៅ{ $best }
chart-one-province = { $province }៖ { $share } នៃពិន្ទុអប្បបរមា
chart-provinces-subject = ភាគរយនៃពិន្ទុអប្បបរមារបស់គ្រឹះស្ថានក្នុងខេត្តរួមគ្នា ក្នុងវង់ក្រចកគឺចំនួនគ្រឹះស្ថាន; ពណ៌ស្លេក៖ អ្វីដែលចម្លើយមិនទាន់ដឹងធ្វើឱ្យនៅអាចទៅរួច។
chart-view = ទិដ្ឋភាព{ $view }
chart-nothing = គ្មានអ្វីត្រូវគូរក្នុងទិដ្ឋភាពនេះទេ
chart-no-library = រូបភាពត្រូវការ Pango និង Cairo (Debian: libpangocairo-1.0-0) តែមិនទាន់បានដំឡើងទេ
chart-no-memory = មិនមានអង្គចងចាំគ្រប់គ្រាន់សម្រាប់រូបភាពទេ
chart-written = បានសរសេររូបភាព { $count } ទៅក្នុង { $folder }៖

## checklist

checklist-title = បញ្ជីត្រួតពិនិត្យ
checklist-measures = រាប់ និងវាស់មុនគេ
checklist-services = សេវា៖ ផ្តល់ជូនអ្នកណា បញ្ជូនបន្តអ្នកណា
checklist-decides-too = ឆ្លើយផងដែរសម្រាប់
checklist-requirement = អ្វីដែលស្តង់ដារតម្រូវ៖{ " " }
checklist-signature = កាលបរិច្ឆេទ ក្រុម ហត្ថលេខា៖
checklist-asked = សួរ { $asked } ចំណុច សម្រាប់លក្ខណៈវិនិច្ឆ័យ { $criteria }៖ ចំណុចនីមួយៗសួរតែម្តង
checklist-asked-instead = សួរ { $asked } ចំណុច ជំនួសលក្ខណៈវិនិច្ឆ័យ { $criteria } ({ $share }%)៖ ចំណុចនីមួយៗសួរតែម្តង

## codebook
codebook-as-written = ដូចឯកសារស្តង់ដារចែង; ទទេបើមិនបានចែង
codebook-answer-definition = ឆ្លើយដោយអ្វី៖ ការវាយតម្លៃ រង្វាស់ គំរូ ឬសេវា
codebook-section-title = ចំណងជើងផ្នែក
codebook-answers = ពាក្យចម្លើយ
codebook-answers-definition = ពាក្យដែលទិន្នន័យមាន ល្អបំផុតនៃមាត្រដ្ឋានមុនគេ
codebook-thresholds-definition = លក្ខខណ្ឌវាយតម្លៃរង្វាស់ ឬភាគត្រូវតាមនៃគំរូ ល្អបំផុតមុនគេ; បើគ្មានលក្ខខណ្ឌណាត្រូវ៖ ចុងក្រោយនៃមាត្រដ្ឋាន
codebook-applies-definition = អនុវត្តចំពោះគ្រឹះស្ថានណា; ទទេ៖ ទាំងអស់ដែលស្តង់ដារអនុវត្ត
codebook-quotient = ផលចែកនៃ
codebook-quotient-definition = រង្វាស់ពីរដែលវាជាផលចែក
codebook-rank-definition = 1 ជាចំណាត់ថ្នាក់ល្អបំផុត
codebook-url = អាសយដ្ឋានបណ្តាញ
codebook-extent = វិសាលភាព

## comparison

comparison-from = ពី
comparison-standing-finding = គ្រឹះស្ថាន { $facilities }; { $meeting } ប្រាកដជាបំពេញអប្បបរមា
comparison-median-of-all = ; ពាក់កណ្តាលមានយ៉ាងតិច { $overall } នៃពិន្ទុ
comparison-median-of-some = ; ពាក់កណ្តាលនៃគ្រឹះស្ថាន { $facilities } ដែលមានបន្ទាត់ មានយ៉ាងតិច { $overall } នៃពិន្ទុ
comparison-failure-finding = មិនបំពេញញឹកញាប់ជាងគេ៖{ " " }
comparison-trend-finding = ចាប់ពីការចុះពិនិត្យមុន { $up } ប្រាកដជាឡើង ហើយ { $down } ប្រាកដជាចុះ។
comparison-self-assessment-finding = { $facilities } បានវាយតម្លៃខ្លួនឯងផង៖ { $share } នៃចម្លើយ { $compared } ស្របគ្នា { $firstBetter } ល្អជាងអធិការកិច្ច { $firstWorse } អន់ជាង។
comparison-service-finding = មិនបានផ្តល់ ហើយក៏មិនបានបញ្ជូនបន្ត៖{ " " }
comparison-since = { " " }· ចាប់ពី { $since }
comparison-until = { " " }· រហូតដល់ { $until } មិនគិតកំណត់ត្រាក្រោយពីនោះ
comparison-until-confidential = { " " }(មិនបង្ហាញក្រុមកន្លែងសម្ងាត់ដែលមានកន្លែងខ្លះបានចុះពិនិត្យក្រោយមក)
comparison-rescored = { " " }· ដាក់ពិន្ទុទាំងអស់តាមកំណែបច្ចុប្បន្ន
comparison-location = ទីតាំងបើកចំហ
comparison-range = { $lowest } ដល់ { $highest }
comparison-with-interval = { $text } ({ $lowest } ដល់ { $highest })
comparison-title = ការប្រៀបធៀបគ្រឹះស្ថាន
comparison-grouped = ចាត់ក្រុមតាម
comparison-group = ក្រុម
comparison-visited = បានចុះពិនិត្យ
comparison-rank = លំដាប់
comparison-peers = ក្នុងចំណោមគ្រឹះស្ថានស្រដៀងគ្នា
comparison-peers-short = ស្រដៀងគ្នា
comparison-median = មេដ្យាន
comparison-quartiles = ក្វាទីល
comparison-meeting = ប្រាកដជាបំពេញអប្បបរមា
comparison-sections = គ្រឹះស្ថាន និងផ្នែក
comparison-group-sections = ក្រុម និងផ្នែក
comparison-group-cells = ក្រឡានីមួយៗ៖ ក្នុងចំណោមចម្លើយចំពោះលក្ខណៈវិនិច្ឆ័យអប្បបរមា ភាគរយដែលជាកម្រិតល្អបំផុត; ជាចន្លោះ ពេលចំនួនត្រូវបានប្រាប់ត្រឹម “យ៉ាងច្រើន” និង “យ៉ាងតិច” ឬពេលលក្ខណៈវិនិច្ឆ័យខ្លះមិនត្រូវបានប្រាប់៖ ចម្លើយទាំងនោះអាចជាអ្វីក៏បាន។ “–”៖ តិចពេកមិនអាចបង្ហាញ។
comparison-cells = ក្រឡានីមួយៗ៖ ភាគរយនៃពិន្ទុអប្បបរមា ពីទាបបំផុតដល់ខ្ពស់បំផុត ពេលនៅមានសំណួរគ្មានចម្លើយ។ “?”៖ មិនទាន់មានចម្លើយ។ “–”៖ គ្មានសំណួរ ឬតិចពេកមិនអាចបង្ហាញ។
comparison-ranks-note = លំដាប់ក៏ជាចន្លោះដែរ៖ លំដាប់ល្អបំផុត និងទាបបំផុតដែលនៅអាចទៅរួច បើគិតសំណួរមិនទាន់មានចម្លើយ។ អធិការផ្សេងអាចវាយតម្លៃខុសគ្នា៖ កន្លែងដែលនៅជិតគ្នា មិនអាចបែងចែកបានទេ។
comparison-asked-finding = លក្ខណៈវិនិច្ឆ័យអប្បបរមាដែលអនុវត្តចំពោះគ្រឹះស្ថានទាំងនេះ មានពី { $fewest } ដល់ { $most }៖ ភាគរយរបស់គេផ្អែកលើសំណួរខុសគ្នា។
comparison-failing = លក្ខណៈវិនិច្ឆ័យដែលមិនបានបំពេញ
comparison-not-met-at = មិនបំពេញនៅ{ " " }
comparison-failing-note = ចំនួនគ្រឹះស្ថានដែលទទួលបានកម្រិតទាបជាងកម្រិតល្អបំផុត ក្នុងចំណោមគ្រឹះស្ថានដែលបានវាយតម្លៃលក្ខណៈវិនិច្ឆ័យនោះ; ចំណែកធំជាងគេមុន ជាមួយចន្លោះជឿជាក់ 95% សម្រាប់ចំនួនគ្រឹះស្ថានតិចបែបនេះ។
comparison-share-interval = ចំណែក ចន្លោះជឿជាក់ 95%
comparison-untold-counted = មិនរាប់នៅទីនេះ ព្រោះ { $standard } សួរដូចគ្នាចំពោះគ្រឹះស្ថានខ្លះក្នុងចំណោមនេះ ហើយបានរាប់រួចហើយ៖ { $criteria }
comparison-untold-service = មិនរាប់នៅទីនេះ ព្រោះមានក្នុងតារាងសេវា៖ { $criteria }
comparison-untold-older-revision = មិនរាប់នៅទីនេះ ព្រោះស្តង់ដារផ្សេងអាចសួរដូចគ្នា ហើយការកែសម្រួលនេះលែងប្រើហើយ៖ { $criteria }
comparison-untold-too-few = មិនរាប់នៅទីនេះ ព្រោះគ្មានក្រុមណាមានគ្រឹះស្ថានយ៉ាងតិចប្រាំដែលបានវាយតម្លៃ៖ { $criteria }
comparison-untold-published = មិនរាប់នៅទីនេះ ព្រោះបើបូករួមនឹងអ្វីដែលបានផ្សព្វផ្សាយមុន វានឹងបង្ហាញអំពីកន្លែងពីរបីប៉ុណ្ណោះ៖ { $criteria }
comparison-as-published = { " " }(ដូចបានផ្សព្វផ្សាយនៅថ្ងៃ { $day })
comparison-kept-among = ក្នុងចំណោមនេះ មិនមែនដូចស្ថានភាពថ្ងៃនេះ៖{ " " }
comparison-medians-as-published = { " " }(មេដ្យាន និងក្វាទីលដូចបានផ្សព្វផ្សាយនៅថ្ងៃ { $day })
comparison-nothing-fails = គ្មានលក្ខណៈវិនិច្ឆ័យណាមិនបំពេញទេ
comparison-change-note = ពីការចុះពិនិត្យមុន ដល់ស្ថានភាពបច្ចុប្បន្ន គិតជាពិន្ទុភាគរយនៃអប្បបរមា។ “ឡើង” និង “ចុះ” ប្រើតែពេលគ្មានចម្លើយណាអាចប្តូរវាបាន។ ការតាមដានពិនិត្យតែអ្វីដែលមិនបានបំពេញ ហើយកន្លែងដែលបានពិន្ទុទាប ច្រើនតែឡើងនៅលើកក្រោយ ដោយចៃដន្យប៉ុណ្ណោះ។
comparison-change-since = ពីស្ថានភាពនៅថ្ងៃ { $day } ដល់ស្ថានភាពបច្ចុប្បន្ន គិតជាពិន្ទុភាគរយនៃអប្បបរមា។ “ឡើង” និង “ចុះ” ប្រើតែពេលគ្មានចម្លើយណាអាចប្តូរវាបាន។ ការតាមដានពិនិត្យតែអ្វីដែលមិនបានបំពេញ ហើយកន្លែងដែលបានពិន្ទុទាប ច្រើនតែឡើងនៅលើកក្រោយ ដោយចៃដន្យប៉ុណ្ណោះ។
comparison-difference = ភាពខុសគ្នា
comparison-criteria-moved = លក្ខណៈវិនិច្ឆ័យល្អជាងមុន / អន់ជាងមុន
comparison-sections-up = ផ្នែកឡើង
comparison-sections-down = ផ្នែកចុះ
comparison-provinces = តាមខេត្ត
comparison-provinces-note = ក្រឡាមួយសម្រាប់ខេត្តមួយ នៅប្រហែលទីតាំងរបស់ខេត្តនោះ៖ ភាគរយនៃពិន្ទុអប្បបរមារបស់គ្រឹះស្ថានទាំងអស់ក្នុងខេត្តរួមគ្នា ពីទាបបំផុតដល់ខ្ពស់បំផុត ពេលនៅមានចម្លើយមិនទាន់ដឹង និងចំនួនគ្រឹះស្ថាន។ តារាងខាងក្រោមប្រាប់ដូចគ្នា។
comparison-provinces-none = “–”៖ គ្មានគ្រឹះស្ថានទេ។
comparison-provinces-too-few = “–”៖ គ្មាន ឬតិចពេកមិនអាចប្រាប់បាន។ ទីកន្លែងដែលទីតាំងត្រូវរក្សាការសម្ងាត់ មិនត្រូវបានរាប់នៅទីនេះទេ។
comparison-provinces-share = ពិន្ទុអប្បបរមារួមគ្នា
comparison-provinces-others = ខេត្តដែលមានតិចពេកមិនអាចប្រាប់បាន រួមគ្នា
comparison-years = តាមឆ្នាំនៃការចុះពិនិត្យ
comparison-cohort = { $facilities } ដែលបានចុះពិនិត្យទាំងក្នុងឆ្នាំ { $from } និង { $year }៖ មេដ្យាន { $before } បន្ទាប់មក { $now }
comparison-cohort-heading = គ្រឹះស្ថានដដែល មុន និងឥឡូវ
comparison-year = ឆ្នាំ
comparison-facilities = គ្រឹះស្ថាន
comparison-compared = ចម្លើយដែលបានប្រៀបធៀប
comparison-agreement = ការស្របគ្នា
comparison-kappa = kappa ថ្លឹងទម្ងន់
comparison-undefined = មិនអាចគណនាបាន
comparison-kinder = ដាក់ខ្លួនឯងល្អជាង
comparison-harsher = ដាក់ខ្លួនឯងអន់ជាង
comparison-all-pairs = ទាំងអស់រួមគ្នា
comparison-too-well = ចំណុចដែលគ្រឹះស្ថានវាយតម្លៃខ្លួនឯងល្អពេក
comparison-kappa-note = kappa ថ្លឹងទម្ងន់៖ ការស្របគ្នាលើសពីចៃដន្យ ពី −1 ដល់ 1 ជាមួយចន្លោះជឿជាក់ 95%។ ចម្លើយរបស់គ្រឹះស្ថានតែមួយទាក់ទងគ្នា ដូច្នេះសម្រាប់ទាំងអស់រួមគ្នា ចន្លោះនោះអាចតូចជាងការពិត។
comparison-provided = ផ្តល់ដោយផ្ទាល់
comparison-referred = បញ្ជូនបន្តប៉ុណ្ណោះ
comparison-missing = គ្មានទាំងពីរ
comparison-missing-for = គ្មានទាំងពីរ សម្រាប់អ្នកណា
comparison-baseline = ការវាយតម្លៃឆ្នាំ ២០១២
comparison-services-note = ចំនួនគ្រឹះស្ថានដែលផ្តល់សេវាដល់អ្នកស្នាក់នៅណាមួយ បញ្ជូនបន្តប៉ុណ្ណោះ ឬគ្មានទាំងពីរ។ ក្បែរនោះជាភាគរយនៃអង្គការ ២៩ ក្នុងការវាយតម្លៃឆ្នាំ ២០១២ ដែលបានផ្តល់សេវានោះ (ប្រភព assessment-2012, 3.2.5) ដែលជាអង្គការគ្រប់ប្រភេទ មិនមែនតែជម្រកទេ។
comparison-housed = គ្រឹះស្ថានដែលពួកគេស្នាក់នៅ
comparison-gaps = អ្វីដែលច្រើនតែត្រូវបានមើលរំលង
comparison-gaps-note = អ្វីដែលលក្ខណៈវិនិច្ឆ័យអំពីចំណុចទាំងនេះបង្ហាញ; បុរស និងក្មេងប្រុសមានក្នុងតារាងសេវាផងដែរ។
comparison-costs = ថ្លៃសម្រាប់មនុស្សម្នាក់ក្នុងមួយឆ្នាំ (ដុល្លារអាមេរិក)
comparison-costs-note = ក្បែរនោះជាចន្លោះដែលអង្គការប្រាំបានប្រាប់ក្នុងការវាយតម្លៃឆ្នាំ ២០១២ (3.2.7)។
comparison-too-few-to-tell = តិចពេកមិនអាចបង្ហាញ
comparison-sort-hint = ចុចលើចំណងជើងជួរឈរ ដើម្បីតម្រៀបតារាង។
comparison-definitions = តួលេខនីមួយៗត្រូវបានពន្យល់ក្នុង Audits/README.md ក្រោមចំណងជើង Comparison និង Discretion។
comparison-inspectors = កំណត់ត្រាពីរនៃការចុះពិនិត្យតែមួយ
comparison-first = កំណត់ត្រាទីមួយ
comparison-second = កំណត់ត្រាទីពីរ
comparison-talk-over = ចំណុចត្រូវពិភាក្សា
comparison-nothing-to-talk-over = កំណត់ត្រាទាំងពីរដូចគ្នា
comparison-first-better = ទីមួយដាក់ល្អជាង
comparison-first-worse = ទីមួយដាក់អន់ជាង
comparison-one-sided = មានចម្លើយតែក្នុងកំណត់ត្រាមួយ
comparison-publicly = សាធារណៈ
comparison-coalition = បណ្តាញអង្គការ
comparison-ministry = ក្រសួង
comparison-public-statement = ទិដ្ឋភាពសាធារណៈ៖ ក្រុមដែលមានគ្រឹះស្ថានយ៉ាងតិចប្រាំ គ្មានគ្រឹះស្ថានណាមួយដាច់ដោយឡែកទេ។ ក្រុមតូចៗត្រូវបានបញ្ចូលគ្នា អ្វីដែលផ្អែកលើគ្រឹះស្ថានតិចជាងប្រាំមិនត្រូវបានបង្ហាញទេ។ គ្រឹះស្ថានដែលទីតាំងសម្ងាត់ត្រូវរាប់ដោយឡែក ក្នុងក្រុមដដែលជានិច្ច តាមប្រភេទការថែទាំ ដោយរាប់ទាំងក្រុម ឬមិនរាប់សោះ។ បង្ហាញ “យ៉ាងច្រើន 1” និង “យ៉ាងតិចទាំងអស់លើកលែងតែ 1” ជំនួសគ្មាន និងទាំងអស់។ មេដ្យាន និងក្វាទីលត្រូវបានបង្គត់ជាភាគរយគត់។
comparison-coalition-statement = ទិដ្ឋភាពបណ្តាញអង្គការ៖ គ្រឹះស្ថានដែលទីតាំងបើកចំហ បង្ហាញដោយឈ្មោះសម្ងាត់ ឬលេខ។ គ្រឹះស្ថានដែលទីតាំងសម្ងាត់គ្មានបន្ទាត់ទេ គ្រឹះស្ថានទាំងនោះត្រូវរាប់ដោយឡែក ក្នុងក្រុមដដែលជានិច្ច តាមប្រភេទការថែទាំ យ៉ាងតិចប្រាំ ដោយរាប់ទាំងក្រុម ឬមិនរាប់សោះ។ ក្រុមតិចជាងប្រាំត្រូវបានបញ្ចូលគ្នា; កំណត់សម្គាល់ និងភស្តុតាងត្រូវបានដកចេញ។ មេដ្យាន និងក្វាទីលត្រូវបានបង្គត់ជាភាគរយគត់។
comparison-ministry-statement = ទិដ្ឋភាពក្រសួង៖ អ្វីៗទាំងអស់ ព្រមទាំង id និងឈ្មោះ រួមទាំងកន្លែងសម្ងាត់។ សូមកុំចែកចាយបន្ត។
comparison-province = មិនប្រាប់ខេត្ត
comparison-others = ផ្សេងទៀត
comparison-location-confidential = ទីតាំងសម្ងាត់៖{ " " }
comparison-of = { $fewest } ក្នុងចំណោម { $all }
comparison-most = យ៉ាងច្រើន { $most } ក្នុងចំណោម { $all }
comparison-least = យ៉ាងតិច { $fewest } ក្នុងចំណោម { $all }
comparison-to-of = { $fewest } ដល់ { $most } ក្នុងចំណោម { $all }
comparison-nothing-to-compare = គ្មានអ្វីត្រូវប្រៀបធៀបទេ៖ គ្មានអធិការកិច្ចនៃគ្រឹះស្ថានណាមួយក្នុងអ្វីដែលបានសួរ
comparison-one-facility = { $standard }៖ មានតែគ្រឹះស្ថានមួយដែលបានធ្វើអធិការកិច្ចតាមវា ដូច្នេះគ្មានអ្វីប្រៀបធៀបទេ
comparison-too-few = { $standard }៖ គ្រឹះស្ថានតិចពេក មិនអាចបង្ហាញអ្វីក្នុងទិដ្ឋភាពនេះបានទេ (ត្រូវការប្រាំ)
comparison-revisions-mixed = { $standard }៖ គ្រឹះស្ថានត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេងគ្នា ({ $versions }) ដូច្នេះត្រូវប្រៀបធៀបដាច់ពីគ្នា។ ប្រើ --rescore ដើម្បីដាក់ពិន្ទុទាំងអស់តាមកំណែបច្ចុប្បន្ន។
comparison-all-open = { $standard }៖ មិនទាន់មានលក្ខណៈវិនិច្ឆ័យណាមានចម្លើយទេ ដូច្នេះអ្វីៗទាំងអស់នៅអាចកើតឡើង
comparison-perhaps-one-place = { $one } និង { $other } ប្រហែលជាកន្លែងតែមួយដែលមាន id ពីរ ហើយត្រូវរាប់ពីរដង
comparison-closed-left-out = { $count } មិនបានយកមកគិត ព្រោះបានបិទ
comparison-some-closed-left-out = ខ្លះមិនបានយកមកគិត ព្រោះបានបិទ
comparison-not-visited-since = { $standard }៖ { $count } មិនបានយកមកគិត ព្រោះមិនបានចុះពិនិត្យចាប់ពីថ្ងៃនោះ
comparison-some-not-visited-since = { $standard }៖ ខ្លះ មិនបានយកមកគិត ព្រោះមិនបានចុះពិនិត្យចាប់ពីថ្ងៃនោះ
comparison-change-across-revisions = { $standard }៖ បើការចុះពិនិត្យមុនត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេង គ្មានការផ្លាស់ប្តូរត្រូវបានបង្ហាញទេ

## comparison-table

comparison-table-remark = ត្រូវដឹង
comparison-table-name-definition = តែក្នុងទិដ្ឋភាពក្រសួង
comparison-table-rank-best = លំដាប់ល្អបំផុត
comparison-table-rank-best-definition = ក្នុងចំណោមទាំងអស់ តាមអប្បបរមា
comparison-table-rank-worst = លំដាប់អន់បំផុត
comparison-table-rank-worst-definition = ដូចខាងលើ
comparison-table-peers-best = ក្នុងចំណោមស្រដៀងគ្នា ល្អបំផុត
comparison-table-peers-best-definition = ការថែទាំ និងអ្នកស្នាក់នៅដូចគ្នា
comparison-table-peers-worst = ក្នុងចំណោមស្រដៀងគ្នា អន់បំផុត
comparison-table-movement-definition = នៃអប្បបរមា ធៀបនឹងលើកមុន
comparison-table-lower-quartile = ក្វាទីលទាប
comparison-table-median = មេដ្យាន
comparison-table-upper-quartile = ក្វាទីលខ្ពស់
comparison-table-failing = មិនបំពេញ
comparison-table-failing-share = ចំណែកគ្រឹះស្ថានដែលមិនបានបំពេញ ក្នុងចំណោមគ្រឹះស្ថានដែលបានវាយតម្លៃ
comparison-table-failing-interval = ចន្លោះជឿជាក់ 95% នៃចំណែកនោះ
comparison-table-failing-share-definition = ក្នុងចំណោមគ្រឹះស្ថានដែលបានវាយតម្លៃ; មានចុងពីរ ពេលទិដ្ឋភាពប្រាប់ត្រឹម “យ៉ាងច្រើន” ឬ “យ៉ាងតិច”
comparison-table-failing-interval-definition = ចន្លោះ Wilson៖ ចំនួនគ្រឹះស្ថានតិចបែបនេះអាចធ្វើឱ្យយល់ច្រឡំបានដល់កម្រិតណា
comparison-table-chart-shows = { " " }({ $shown } ដំបូងក្នុងចំណោម { $all })
comparison-table-rated-at = បានវាយតម្លៃនៅ
comparison-table-rated-at-definition = ចំនួនគ្រឹះស្ថានដែលផ្អែកលើ
comparison-table-open = មិនទាន់មានចម្លើយនៅ
comparison-table-open-definition = ចំនួនគ្រឹះស្ថាន; តែក្នុងទិដ្ឋភាពក្រសួង
comparison-table-for = សម្រាប់
comparison-table-for-definition = ទាំងអស់ ក្រុមគ្រឹះស្ថាន ឬអ្នកស្នាក់នៅ
comparison-table-assessment-2012-definition = ភាគរយនៃអង្គការទាំង ២៩ ដែលបានផ្តល់
comparison-table-costs-axis = ដុល្លារអាមេរិក សម្រាប់ម្នាក់ក្នុងមួយឆ្នាំ
comparison-table-costs = ចំណាយ
comparison-table-service-definition = សម្រាប់អ្វី
comparison-table-cost-2012-definition = អ្វីដែលអង្គការប្រាំបានប្រាប់
comparison-table-group-definition = តាមគន្លឹះនៃការប្រៀបធៀប
comparison-table-province-definition = ទីដែលគ្រឹះស្ថានស្ថិតនៅ; ក្រៅពីទិដ្ឋភាពរបស់ក្រសួង មានតែទីតាំងបើកចំហ យ៉ាងតិចប្រាំ
comparison-table-year-definition = នៃការចុះពិនិត្យចុងក្រោយ
comparison-table-facilities-definition = ចំនួនដែលផ្អែកលើ
comparison-table-minimum-possible-definition = ខ្ពស់បំផុត ដក ទាបបំផុត
comparison-table-lowest-behind = { " " }ទាបបំផុត
comparison-table-lowest-definition = បើសំណួរនៅសល់អន់បំផុត
comparison-table-highest-behind = { " " }ខ្ពស់បំផុត
comparison-table-highest-definition = បើសំណួរនៅសល់ល្អបំផុត
comparison-table-least-behind = { " " }យ៉ាងតិច
comparison-table-least-definition = ចំនួនគ្រឹះស្ថាន
comparison-table-most-behind = { " " }យ៉ាងច្រើន
comparison-table-facilities = ចំនួនគ្រឹះស្ថាន

## correction
## How a record was changed after somebody had read it.

correction-before-visit = ការកែតម្រូវថ្ងៃ { $date } មានមុនការចុះពិនិត្យថ្ងៃ { $visit }
correction-before-visit-hint = សូមសរសេរថ្ងៃដែលបានកែកំណត់ត្រា
correction-before-visit-title = កែតម្រូវមុនការចុះពិនិត្យ
correction-out-of-order = ការកែតម្រូវថ្ងៃ { $date } នៅខាងក្រោមការកែតម្រូវថ្ងៃ { $last }
correction-out-of-order-hint = សូមសរសេរការកែតម្រូវចាស់ជាងគេមុន
correction-out-of-order-title = ការកែតម្រូវមិនតាមលំដាប់
correction-on = បានកែតម្រូវនៅថ្ងៃ { $date }
correction-on-day = បានកែតម្រូវនៅ { $date }
correction-heading = បានកែតម្រូវ
correction-on-definition = ថ្ងៃដែលបានកែកំណត់ត្រា; ទុកទទេ បើមិនដែលកែ
correction-why = មូលហេតុនៃការកែតម្រូវ
correction-why-definition = ដូចដែលបានសរសេរ; ទុកទទេ បើទិដ្ឋភាពនេះមិនបង្ហាញ
correction-digest-definition = SHA-256 នៃឯកសារ ដើម្បីស្គាល់កំណែនេះវិញ
correction-rests-on = ឯកសារនេះផ្អែកលើកំណត់ត្រាទាំងនេះ; លេខសម្គាល់បង្ហាញថាជាកំណែណា៖
correction-rests-on-visits = លិខិតនេះផ្អែកលើការចុះពិនិត្យទាំងនេះ៖
correction-later-version = ច្បាប់នេះមានការកែតម្រូវក្រោយជាង៖ កន្លែងណាខុសគ្នា យកតាមការកែតម្រូវ
correction-earlier-version = ច្បាប់នេះខ្វះការកែតម្រូវដែលកំណត់ត្រាដែលមានមានហើយ
correction-other-version = ច្បាប់ទាំងពីរត្រូវបានកែតម្រូវខុសគ្នា
correction-ask-why = បើមានគេអាចបានអានកំណត់ត្រានេះហើយ៖ --why "…" រក្សាទុកមូលហេតុដែលបានកែតម្រូវ
correction-nothing-to-correct = គ្មានកំណត់ត្រានៃថ្ងៃ និងប្រភេទនោះ សម្រាប់កែតម្រូវទេ
correction-option-why = អ្វីដែលនាំចូល កែតម្រូវកំណត់ត្រាដែលមាន៖ កន្លែងណាខុសគ្នា យកតាមវា ហើយកំណត់ត្រារក្សាទុកថ្ងៃ និងមូលហេតុ
correction-option-why-typed = អ្វីដែលវាយបញ្ចូល កែតម្រូវកំណត់ត្រាដែលមាន៖ កន្លែងណាខុសគ្នា យកតាមវា ហើយកំណត់ត្រារក្សាទុកថ្ងៃ និងមូលហេតុ
correction-why-empty = សូមប្រាប់មូលហេតុ៖ --why "អ្វីដែលខុស"

## version-change
## What moved between two versions of a report.

version-change-title = ចាប់ពីកំណែថ្ងៃ { $day } មក
version-change-made-by = ចេញនៅថ្ងៃ { $day } ដោយ { $program }
version-change-nothing = ថ្ងៃនេះគ្មានអ្វីខុសពីមុនទេ។
version-change-what = អ្វីដែលផ្លាស់ប្តូរ
version-change-before = ក្នុងកំណែនោះ
version-change-now = ថ្ងៃនេះ
version-change-what-definition = ស្តង់ដារ លក្ខណៈវិនិច្ឆ័យ កំណត់ត្រា ឬសកម្មភាព
version-change-before-definition = ដូចដែលកំណែមុនបានប្រាប់; សញ្ញា – បើមិនបានប្រាប់អ្វី
version-change-now-definition = ដូចដែលប្រាប់ថ្ងៃនេះ; សញ្ញា – បើគ្មានអ្វី
version-change-plan = ផែនការ
version-change-others = ផ្នែកផ្សេងទៀតដែលខុសពីមុន
version-change-no-digest = មិនបានបង្ហាញថាជាកំណែណា
version-change-not-there = គ្មាន
version-change-revision = កំណែនៃស្តង់ដារ
version-change-record = កំណត់ត្រាដែលយកជាមូលដ្ឋាន
version-change-not-told = កំណែនោះមិនបានប្រាប់ថាផ្អែកលើកំណត់ត្រាណាទេ ដូច្នេះមិនដឹងថាកំណត់ត្រាបានផ្លាស់ប្តូរឬទេ។
version-change-rest-facility = ព័ត៌មានអំពីគ្រឹះស្ថាន
version-change-rest-not-audited = អ្វីដែលមិនទាន់បានធ្វើសវនកម្ម
version-change-rest-left-out = កំណត់ត្រាណាមិនបានយកមកគិត
version-change-rest-money = ថវិកានៃផែនការ
version-change-rest-services = សេវា
version-change-rest-residents = ចម្លើយរបស់អ្នកស្នាក់នៅ
version-change-rest-kept-inside = អ្វីដែលរក្សាទុកផ្ទៃក្នុង
version-change-rest-visits = របៀបចុះពិនិត្យ និងកំណត់សម្គាល់
version-change-option = ប្រាប់ថាអ្វីបានផ្លាស់ប្តូរ ចាប់ពីកំណែនៃរបាយការណ៍នេះ ដែលបានចេញជា JSON
version-change-problem-title = មិនមែនជាកំណែមុននៃរបាយការណ៍នេះ
version-change-not-a-report = នេះមិនមែនជារបាយការណ៍អំពីគ្រឹះស្ថាន ដែល careaudit បានចេញជា JSON ទេ
version-change-not-a-report-hint = សូមប្រាប់ឯកសារដែល “careaudit report FACILITY --output FILE.json” បានសរសេរកាលនោះ
version-change-newer-report = របាយការណ៍នេះចេញដោយកម្មវិធីថ្មីជាង ({ $program })
version-change-newer-report-hint = សូមប្រៀបធៀបដោយប្រើកម្មវិធីនោះ
version-change-spoilt = របាយការណ៍នេះខ្វះផ្នែកដែលរបាយការណ៍ទាំងអស់មាន៖ វាត្រូវបានកាត់ ឬកែ
version-change-spoilt-hint = សូមប្រាប់ឯកសារដូចដែលបានចេញ
version-change-older = របាយការណ៍នេះចេញដោយ careaudit ចាស់ ដែលមិនបានប្រាប់ថាផ្អែកលើកំណត់ត្រាណា
version-change-older-hint = អ្វីផ្សេងទៀតត្រូវបានប្រៀបធៀប; មិនដឹងថាកំណត់ត្រាបានផ្លាស់ប្តូរឬទេ
version-change-other-facility = របាយការណ៍នេះអំពីគ្រឹះស្ថានផ្សេង { $id }
version-change-other-facility-hint = សូមប្រាប់កំណែនៃរបាយការណ៍អំពីគ្រឹះស្ថាននេះ
version-change-other-view = របាយការណ៍នេះធ្វើសម្រាប់អ្នកអានផ្សេង៖ “{ $view }”
version-change-other-view-hint = សូមប្រៀបធៀបកំណែសម្រាប់អ្នកអានដូចគ្នា៖ --share { $view }
version-change-own-view-hint = សូមប្រៀបធៀបកំណែសម្រាប់អ្នកអានដូចគ្នា៖ កុំដាក់ --share

## cost-unit

cost-unit-once = តែម្តង
cost-unit-month = មួយខែ
cost-unit-year = មួយឆ្នាំ
cost-unit-resident = អ្នកស្នាក់នៅម្នាក់
cost-unit-resident-month = អ្នកស្នាក់នៅម្នាក់ ក្នុងមួយខែ
cost-unit-resident-year = អ្នកស្នាក់នៅម្នាក់ ក្នុងមួយឆ្នាំ

## cycle-state

cycle-state-inspection-overdue = អធិការកិច្ចហួសកំណត់
cycle-state-inspection-due = អធិការកិច្ចជិតដល់កំណត់
cycle-state-second-inspection-due = អធិការកិច្ចលើកទីពីរដល់កំណត់
cycle-state-step-due = មិនបានបំពេញម្តងទៀត ជំហានបន្ទាប់ដល់កំណត់
cycle-state-remedy-period = ក្នុងរយៈពេលកែលម្អ
cycle-state-incomplete = លទ្ធផលមិនទាន់កំណត់បាន

## danger

danger-heading = គ្រោះថ្នាក់បន្ទាន់៖ មិនអាចរង់ចាំបានទេ
danger-over-heading = គ្រោះថ្នាក់ដែលបានបញ្ចប់
danger-one = គ្រោះថ្នាក់បន្ទាន់
danger-number = គ្រោះថ្នាក់បន្ទាន់ទី { $number }
danger-table = គ្រោះថ្នាក់
danger-unnamed = មិនបានសរសេរថាជាអ្វីទេ
danger-about-place = ទីកន្លែង
danger-about-staff = បុគ្គលិក ឬអ្នកគ្រប់គ្រង
danger-about-outside = មនុស្ស ឬអ្វីមួយពីខាងក្រៅ
danger-about-unsaid = មិនបានបញ្ជាក់ថាអំពីអ្នកណា ដូច្នេះមិនប្រាប់គ្រឹះស្ថានទេ
danger-about = អំពី{ $whom }
danger-since = តាំងពី { $day } គឺ { $days } ថ្ងៃហើយ
danger-first-seen = ឃើញដំបូងដោយការចុះពិនិត្យ { $day } គឺ { $days } ថ្ងៃមុន
danger-last-seen = លើកឡើងចុងក្រោយដោយការចុះពិនិត្យ { $day }
danger-told = បានប្រាប់ { $to }
danger-told-on = បានប្រាប់ { $to } នៅ { $day }
danger-told-nobody = មិនទាន់ប្រាប់អ្នកណាទេ៖ សូមប្រាប់អ្នកដែលអាចបញ្ឈប់បានឥឡូវនេះ
danger-done = បានធ្វើ តាមការចុះពិនិត្យ { $day }៖ { $what }
danger-nothing-done = មិនទាន់បានធ្វើអ្វីទេ
danger-said-before = បានសរសេរពីមុន៖ { $what }
danger-closed = បានបញ្ចប់នៅ { $day }
danger-closed-by = បានបញ្ចប់នៅ { $day } បញ្ជាក់ដោយ { $by }
danger-closed-in-vain = សរសេរថាបានបញ្ចប់នៅ { $day } ប៉ុន្តែនៅតែមាន
danger-due-note = គ្រោះថ្នាក់អំពីបុគ្គលិក បង្ហាញតែពេលប្រើ --share ministry ប៉ុណ្ណោះ។
danger-starter = គ្រោះថ្នាក់ដែលមិនអាចរង់ចាំ សរសេរក្រោម id ខ្លីមួយ។ about: place ស្ថានទី, staff បុគ្គលិក ឬ outside ខាងក្រៅ។ បើអំពីបុគ្គលិក ឬមិនបានបញ្ជាក់ គ្រឹះស្ថានមិនអានឃើញទេ។
danger-stands = នៅតែមាន
danger-is-over = បានបញ្ចប់
danger-ask-hint = អ្វីដែលអាចបង្កគ្រោះថ្នាក់ដល់នរណាម្នាក់ថ្ងៃនេះ៖ សូមប្រាប់អ្នកដែលអាចបញ្ឈប់បានជាមុនសិន រួចបន្តការងារ។ កុំសរសេរឈ្មោះ ឬរឿងរ៉ាវរបស់អ្នកស្នាក់នៅ។
danger-hidden-hint = គ្រឹះស្ថានអានឃើញតែពេលវាអំពីទីកន្លែង ឬមកពីខាងក្រៅ។
danger-paper-staff = អ្វីដែលអំពីបុគ្គលិក ឬអ្នកគ្រប់គ្រង សូមសរសេរនៅសន្លឹកចុងក្រោយ ដែលក្រុមយកទៅជាមួយ៖ { $codes }។
danger-field-what = តើមានគ្រោះថ្នាក់អ្វី?
danger-field-since = តាំងពីថ្ងៃណា?
danger-field-about = តើអំពីអ្នកណា ឬអ្វី?
danger-field-told-to = បានប្រាប់អ្នកណា?
danger-field-told-on = បានប្រាប់នៅថ្ងៃណា?
danger-field-done = បានធ្វើអ្វីខ្លះ?
danger-field-id = បើការចុះពិនិត្យមុនបានលើកឡើង៖ id របស់វា
danger-field-closed-on = បើបានបញ្ចប់៖ តាំងពីថ្ងៃណា?
danger-field-closed-by = ការចុះពិនិត្យ ឬអាជ្ញាធរណាបានបញ្ជាក់ថាបានបញ្ចប់?
danger-field-closed-how = តើបានបញ្ចប់ដោយរបៀបណា?
danger-add = បន្ថែមគ្រោះថ្នាក់មួយទៀត
danger-remove = ដកគ្រោះថ្នាក់នេះចេញ
danger-known = ការចុះពិនិត្យមុនបានលើកឡើង ហើយនៅតែមាន៖
danger-tell-now = មិនទាន់ប្រាប់អ្នកណា។ សូមប្រាប់អ្នកដែលអាចបញ្ឈប់បានឥឡូវនេះ។
danger-typing = D1 អត្ថបទ; D1 since ថ្ងៃ; D1 about place
danger-typing-meaning = គ្រោះថ្នាក់បន្ទាន់៖ អ្វី តាំងពីថ្ងៃណា អំពី place, staff ឬ outside
danger-typing-more = D1 told ថ្ងៃ អ្នកណា; D1 done អត្ថបទ
danger-typing-more-meaning = បានប្រាប់ពេលណា ដល់អ្នកណា និងបានធ្វើអ្វី
danger-typing-closed = danger ID closed ថ្ងៃ អ្នកណា; របៀប
danger-typing-closed-meaning = គ្រោះថ្នាក់ដែលការចុះពិនិត្យមុនបានលើកឡើង បានបញ្ចប់
danger-typing-day = “{ $text }” មិនមែនជាថ្ងៃច្បាស់លាស់ទេ៖ សូមសរសេរដូច 2026-03-14
danger-typing-name = សូមប្រាប់ថាគ្រោះថ្នាក់ណា៖ danger 1 ឬ danger និង id របស់វា
danger-typing-about = about place (ទីកន្លែង), staff (បុគ្គលិក) ឬ outside (ខាងក្រៅ)
danger-letter-subject = គ្រោះថ្នាក់បន្ទាន់៖ សូមចាត់វិធានការឥឡូវនេះ
danger-letter-to-manager = ការចុះពិនិត្យបានឃើញគ្រោះថ្នាក់ដែលមិនអាចរង់ចាំផែនការបានទេ។ សូមបញ្ឈប់ជាបន្ទាន់ ឬការពារអ្នកទាំងអស់ឱ្យមានសុវត្ថិភាពរហូតដល់គ្រោះថ្នាក់នោះត្រូវបានបញ្ឈប់ ហើយសូមឆ្លើយជាលាយលក្ខណ៍អក្សរថាបានធ្វើអ្វី និងនៅពេលណា។
danger-letter-to-authority = ការចុះពិនិត្យបានឃើញគ្រោះថ្នាក់ដែលមិនអាចរង់ចាំផែនការបានទេ។ សូមសម្រេចជាបន្ទាន់នូវវិធានការការពារអ្នកស្នាក់នៅ ហើយសូមឆ្លើយជាលាយលក្ខណ៍អក្សរថាបានធ្វើអ្វី និងនៅពេលណា។
danger-letter-care = លិខិតនេះប្រាប់អ្វីដែលគ្រឹះស្ថានមិនអានឃើញទេ។ សូមកុំប្រគល់ឱ្យអ្នកណានៅទីនោះ ឬអ្នកដែលអាចបញ្ជូនបន្ត។
danger-letter-known = អ្វីដែលដឹង
danger-letter-now = អ្វីដែលត្រូវធ្វើឥឡូវនេះ ដោយអ្នកណា ត្រឹមពេលណា
danger-letter-refused = គ្មានគ្រោះថ្នាក់ដែលលិខិតបែបនេះអាចប្រាប់បានទេ
danger-problem-unnamed = កំណត់ត្រានេះ ឬកំណត់ត្រាមុនៗ មិនបានប្រាប់ថាគ្រោះថ្នាក់អ្វីទេ
danger-problem-unnamed-hint = សូមសរសេរ what ឬ id ដែលការចុះពិនិត្យមុនបានប្រើ
danger-problem-told-nobody = គ្រោះថ្នាក់នេះនៅតែមាន ហើយមិនបានប្រាប់អ្នកណាទេ
danger-problem-told-nobody-hint = សូមប្រាប់អ្នកដែលអាចបញ្ឈប់បានភ្លាម រួចសរសេរ told ជាមួយ to និង on
danger-problem-not-acted = { $days } ថ្ងៃក្រោយពេលឃើញគ្រោះថ្នាក់នេះ មិនទាន់មានសរសេរថាបានធ្វើអ្វីទេ
danger-problem-not-acted-hint = សូមសរសេរ done ឬ closed បើបានបញ្ចប់
danger-problem-by-itself = អ្វីដែលគ្រឹះស្ថាននិយាយអំពីខ្លួនឯង មិនអាចបញ្ចប់គ្រោះថ្នាក់បានទេ៖ វានៅតែមាន
danger-problem-by-itself-hint = ការចុះពិនិត្យ ឬអាជ្ញាធរជាអ្នកបញ្ចប់ ក្នុងកំណត់ត្រានៃការចុះពិនិត្យ
danger-problem-seen-later = បានសរសេរថាបញ្ចប់នៅ { $closed } ប៉ុន្តែការចុះពិនិត្យ { $seen } នៅតែឃើញ៖ វានៅតែមាន
danger-problem-seen-later-hint = សូមកែថ្ងៃ ឬឱ្យការចុះពិនិត្យក្រោយបញ្ចប់វា
danger-problem-too-late = { $key } គឺ { $day } ប៉ុន្តែការចុះពិនិត្យនៅ { $limit }
danger-problem-too-late-hint = គ្រោះថ្នាក់ដែលការចុះពិនិត្យប្រាប់ ចាប់ផ្តើមនៅថ្ងៃនោះ ឬមុននោះ
danger-problem-too-early = { $key } គឺ { $day } ដែលមុន { $limitKey }៖ { $limit }
danger-problem-too-early-hint = សូមកែថ្ងៃណាមួយក្នុងចំណោមពីរ
danger-title-unnamed = គ្រោះថ្នាក់ដែលមិនបានប្រាប់ថាជាអ្វី
danger-title-told-nobody = គ្រោះថ្នាក់ដែលមិនបានប្រាប់អ្នកណា
danger-title-not-acted = គ្រោះថ្នាក់ដែលមិនទាន់បានធ្វើអ្វី
danger-title-by-itself = គ្រោះថ្នាក់ដែលគ្រឹះស្ថានបញ្ចប់ដោយខ្លួនឯង
danger-title-seen-later = គ្រោះថ្នាក់ដែលបញ្ចប់មុនពេលឃើញចុងក្រោយ
danger-title-too-late = ថ្ងៃក្រោយថ្ងៃដែលមិនអាចហួស
danger-title-too-early = ថ្ងៃមុនថ្ងៃដែលវាត្រូវនៅក្រោយ

## day

day-written = ថ្ងៃទី { $day } ខែ{ $name } ឆ្នាំ { $year }
day-january = មករា
day-february = កុម្ភៈ
day-march = មីនា
day-april = មេសា
day-may = ឧសភា
day-june = មិថុនា
day-july = កក្កដា
day-august = សីហា
day-september = កញ្ញា
day-october = តុលា
day-november = វិច្ឆិកា
day-december = ធ្នូ
day-of = { " " }
day-latest = { $kind }ចុងក្រោយ { $day }

## due

due-title = អ្វីដែលដល់កំណត់
due-actions = សកម្មភាពកែលម្អដែលហួសកំណត់ ឬជិតដល់កំណត់
due-no-cycle = គ្មានស្តង់ដារណាដែលកំណត់វដ្តអធិការកិច្ចសម្រាប់គ្រឹះស្ថាននេះទេ
due-failed = ក្រោមអប្បបរមាតាំងពី
due-again = នៅតែក្រោមម្តងទៀតនៅ
due-still-below = នៅតែក្រោមអប្បបរមា
due-next = អធិការកិច្ចបន្ទាប់ត្រឹម
due-overdue = ហួសកំណត់
due-never-inspected = មិនធ្លាប់បានធ្វើអធិការកិច្ច
due-not-known = មិនដឹង៖ គ្មានកំណត់ត្រាអាចប្រើបាន ព្រោះមានកំហុស
due-not-known-by-standard = មិនដឹងថាបានធ្វើអធិការកិច្ចឬនៅ
due-soon = ដល់កំណត់ត្រឹម { $last }
due-rest = គ្មានអ្វីដល់កំណត់ត្រឹមថ្ងៃនោះ
due-closed = បានបិទ
due-without-confidential = ពេលជ្រើសតាមខេត្ត កន្លែងដែលរក្សាទីតាំងជាសម្ងាត់ បង្ហាញតែពេលប្រើ --share ministry ប៉ុណ្ណោះ។
due-days-late = យឺត { $late } ថ្ងៃ
due-days = { $days } ថ្ងៃទៀត
due-period-ends = ថ្ងៃចុងក្រោយនៃរយៈពេលកែលម្អ
due-inspection-by = អធិការកិច្ចត្រូវធ្វើត្រឹមថ្ងៃនេះ
due-action-by = ត្រូវធ្វើត្រឹមថ្ងៃនេះ
due-later = សកម្មភាពទៀតដែលដល់កំណត់ក្រោយ { $count }
due-period-ended = រយៈពេលកែលម្អបានផុតកំណត់នៅ { $end } គឺ { $days } ថ្ងៃកន្លងមកហើយ
due-period-until = រយៈពេលកែលម្អរហូតដល់{ " " }
due-second-inspection = អធិការកិច្ចលើកទីពីរ
due-report-to-minister = របាយការណ៍ជូនរដ្ឋមន្ត្រី
due-written-warning = ការព្រមានជាលាយលក្ខណ៍អក្សរ
due-suspension = ការផ្អាក
due-further-step = ជំហានបន្ទាប់
due-due-since = { $what } ដល់កំណត់តាំងពី { $day }
due-inspection-overdue = អធិការកិច្ចហួសកំណត់៖{ " " }
due-inspection-due = អធិការកិច្ចជិតដល់កំណត់៖{ " " }
due-remedy-period = ក្នុងរយៈពេលកែលម្អរហូតដល់{ " " }
due-step-due = នៅតែក្រោមអប្បបរមានៅ { $day } ហើយស្តង់ដារមិនបានកំណត់ជំហានបន្ទាប់ទេ
due-incomplete = បានធ្វើអធិការកិច្ច តែសំណួរមិនទាន់មានចម្លើយធ្វើឱ្យមិនទាន់កំណត់លទ្ធផលបាន

## due-report

due-report-overdue = ហួសកំណត់៖ { $count }

## edition

edition-heading = { $standard }៖ { $before } ទល់នឹង { $now }
edition-summary = លក្ខណៈវិនិច្ឆ័យ៖ ថ្មី { $new } លែងមាន { $gone } ប្តូរកន្លែង { $moved } ប្រែប្រួល { $changed } នៅដដែល { $same }។
edition-gone = លែងមាន
edition-moved = ប្តូរកន្លែង
edition-changed = ប្រែប្រួល
edition-needs = តម្រូវ
edition-scale = មាត្រដ្ឋាន
edition-places = ផលចំពោះគ្រឹះស្ថាននីមួយៗ
edition-places-note = កំណត់ត្រាដដែលតាមកំណែទាំងពីរ។ ចម្លើយជាប់នឹងលេខសម្គាល់នៃលក្ខណៈវិនិច្ឆ័យ៖ អ្វីដែលកំណត់ត្រាមិនបានឆ្លើយ ដូចជាអ្វីដែលថ្មី ឬមានលេខសម្គាល់ផ្សេង នៅមិនទាន់មានចម្លើយ ដូច្នេះលទ្ធផលជាចន្លោះ។ ប្រាប់ថា ឡើង ឬចុះ លុះត្រាតែគ្មានចម្លើយដែលនៅខ្វះណាអាចប្រែបាន។ គ្រឹះស្ថានដែលគ្មានអធិការកិច្ចណាវាយតម្លៃតាមស្តង់ដារនេះ មិនបានរាប់ទេ។
edition-no-places = គ្មានអធិការកិច្ចណាបានវាយតម្លៃគ្រឹះស្ថានទាំងនេះតាមស្តង់ដារនេះទេ។
edition-places-summary = ឡើងប្រាកដ { $up } ចុះប្រាកដ { $down } ដដែល { $same } មិនប្រាកដ { $unsure } មិនអាចប្រៀបធៀប { $none }។
edition-not-scored = មិនបានដាក់ពិន្ទុតាមកំណែនេះ
edition-changes = ការប្រែប្រួល
edition-title-definition = ចំណងជើងរបស់វា ឬលេខសម្គាល់ បើគ្មានចំណងជើង
edition-change-definition = ថ្មី លែងមាន ប្តូរទៅផ្នែក ឬលេខសម្គាល់ផ្សេង ឬប្រែប្រួល
edition-part-definition = ផ្នែកណាដែលចែងខុសគ្នា
edition-before-definition = តាមកំណែដែល --beside បញ្ជាក់
edition-now-definition = តាមកំណែបច្ចុប្បន្ន
edition-rating-movement-definition = នៃចំណាត់ថ្នាក់; ទទេ បើកំណែទាំងពីរមានចំណាត់ថ្នាក់ខុសគ្នា
edition-movement-definition = នៃភាគ ពីកំណែដែល --beside បញ្ជាក់ ទៅកំណែបច្ចុប្បន្ន៖ ឡើង ឬចុះប្រាកដ ដដែល ឬមិនប្រាកដ បើចម្លើយដែលនៅខ្វះអាចប្រែវាបាន; ទទេ បើកំណែមួយមិនសួរអ្វីសោះ
edition-unknown = គ្មានកំណែ { $version } នៃ { $standard }; មាន៖ { $known }
edition-ministry-only = ផលនៃកំណែពីរចំពោះគ្រឹះស្ថាននីមួយៗ ប្រាប់តែក្រសួងប៉ុណ្ណោះ៖ សូមបន្ថែម --share ministry

## entry

entry-many-open = នៅសល់ { $open } ចំណុចមិនទាន់មានចម្លើយ ក្នុងចំណោម { $all }; “នៅសល់” (left) បង្ហាញវា។ វាយ “ចប់” (done) ម្តងទៀត ដើម្បីសរសេរកំណត់ត្រាដូចដែលមាន។
entry-stopped = បានឈប់ អ្វីៗត្រូវបានរក្សាទុក។ ពាក្យបញ្ជាដដែលបន្តពីទីនេះ; “ចប់” (done) សរសេរកំណត់ត្រា។
entry-nothing-to-undo = គ្មានអ្វីត្រូវដកវិញទេ
entry-nothing-typed = មិនទាន់បានវាយបញ្ចូលអ្វីទេ ដូច្នេះគ្មានកំណត់ត្រាត្រូវសរសេរទេ
entry-opening = { $facility } · { $day } { $kind } · ទម្រង់លេខ { $form }៖ ក្រដាសត្រូវមានលេខនេះ · បានវាយ { $typed } ក្នុងចំណោម { $lines } · ? ជំនួយ
entry-several-drafts = មានការចុះពិនិត្យច្រើនកំពុងវាយបញ្ចូល សូមបញ្ជាក់មួយ៖ { $options }
entry-services-not-typed = សេវាដែលមិនបានវាយបញ្ចូល ឥឡូវរាប់ថាគ្មាន៖ { $codes }
entry-torn-line = បន្ទាត់ចុងក្រោយត្រូវបានកាត់ពេលកំពុងរក្សាទុក ហើយមិនត្រូវបានយកទេ សូមវាយម្តងទៀត៖ { $line }
entry-other-form = សេចក្តីព្រាងនេះបានចាប់ផ្តើមដោយទម្រង់ផ្សេង តាមស្តង់ដារផ្សេង ឬ --against ផ្សេង អ្វីដែលបានវាយនៅដដែល ហើយឥឡូវមានតែក្រដាសនៃទម្រង់លេខ { $number } ប៉ុណ្ណោះដែលត្រូវគ្នា
entry-strange-line = បន្ទាត់នេះក្នុងសេចក្តីព្រាង មិនត្រូវនឹងចំណុចណាមួយក្នុងទម្រង់បច្ចុប្បន្នទេ វានឹងនៅក្នុងកំណត់ត្រាជាមតិយោបល់៖ { $line }

## explanation

explanation-applies = អនុវត្តចំពោះគ្រឹះស្ថាននេះ
explanation-were-it = បើវាយតម្លៃជា “{ $word }”

## facility

facility-closed = បិទចាប់ពី { $day }
facility-formerly = id ចាស់៖ { $list }

## facility-command

facility-command-option-care = ប្រភេទនៃការថែទាំ
facility-command-option-operator = អ្នកដំណើរការ
facility-command-option-serves = បម្រើអ្នកណា
facility-command-option-name = ឈ្មោះជាភាសាអង់គ្លេស
facility-command-option-name-km = ឈ្មោះជាភាសាខ្មែរ
facility-command-option-province = ខេត្ត ជាភាសាណាក៏បាន ឬលេខកូដ
facility-command-option-location = តើទំព័រអាចបង្ហាញឈ្មោះ និងខេត្តបានឬទេ (លំនាំដើម confidential)
facility-command-option-against = ស្ថិតក្រោមស្តង់ដារនេះប៉ុណ្ណោះ អាចប្រើច្រើនដង
facility-command-option-formerly = id ដែលវាមានពីមុន អាចប្រើច្រើនដង
facility-command-facility-summary = កន្លែងថ្មី តាម id និងអ្វីដែលវាជា
facility-command-facility-details = បង្កើតថតនៃគ្រឹះស្ថានដែលមិនទាន់មាន៖ facility.yaml របស់វា ដែល new, form, enter និង import ស្គាល់វា។ នៅអេក្រង់ពាក្យបញ្ជា វាសួរអ្វីដែលជម្រើសមិនបានប្រាប់។ ទីតាំងជាការសម្ងាត់ លុះត្រាតែមាន --location open ដូច្នេះសូមជ្រើស ID ដែលមិនបង្ហាញកន្លែង។ វាមិនសរសេរជាន់អ្វីទេ ហើយប្រាប់ពីគ្រឹះស្ថានដែលប្រហែលជាកន្លែងតែមួយ។

## file-problem

file-problem-missing = គ្មានឯកសារ ឬថតនេះទេ
file-problem-missing-hint = សូមពិនិត្យអក្ខរាវិរុទ្ធនៃទីតាំងឯកសារ
file-problem-not-permitted = លោកអ្នកគ្មានសិទ្ធិអានវាទេ
file-problem-not-permitted-hint = សូមសួរម្ចាស់ឯកសារ ឬប្តូរសិទ្ធិអានរបស់វា
file-problem-is-folder = នេះជាថត តែត្រូវការឯកសារ
file-problem-is-folder-hint = សូមបញ្ជាក់ឈ្មោះឯកសារមួយក្នុងថតនេះ
file-problem-is-no-folder = នេះមិនមែនជាថតទេ
file-problem-is-no-folder-hint = សូមបញ្ជាក់ឈ្មោះថតដែលវាស្ថិតនៅ
file-problem-not-a-file = នេះមិនមែនជាឯកសារ ហើយក៏មិនមែនជាថតដែរ
file-problem-not-a-file-hint = សូមបញ្ជាក់ឈ្មោះឯកសារ ឬថតមួយ
file-problem-link-loop = តំណ (link) នេះនាំត្រឡប់មកខ្លួនវាវិញ
file-problem-link-loop-hint = សូមលុបតំណ (link) នេះ
file-problem-unreadable = ប្រព័ន្ធមិនអាចអានវាបានទេ (កំហុស { $code })
file-problem-unreadable-hint = សូមសាកម្តងទៀត ឬចម្លងវាទៅកន្លែងផ្សេង
file-problem-empty-file = ឯកសារនេះទទេ
file-problem-empty-file-hint = សូមចម្លងឧទាហរណ៍មួយ រួចកែវា
file-problem-file-too-large = ឯកសារនេះធំជាង { $megabytes } MB
file-problem-file-too-large-hint = កំណត់ត្រាមួយមានទំហំប្រហែល 30 kB។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?
file-problem-nothing-to-audit = គ្មានគ្រឹះស្ថាននៅទីនេះទេ
file-problem-nothing-to-audit-hint = គ្រឹះស្ថានគឺជាថតដែលមានឯកសារ facility.yaml។ ដើម្បីចាប់ផ្តើម សូមចម្លងឧទាហរណ៍មួយពីថត Audits
file-problem-misplaced-file = ឯកសារនេះមិនមែន facility.yaml ហើយក៏មិនមានឈ្មោះដូចកំណត់ត្រាដែរ ដូច្នេះមិនបានអានទេ
file-problem-misplaced-file-hint = សូមដាក់ឈ្មោះកំណត់ត្រាជា <YYYY-MM-DD>-<kind>.yaml ដែល kind គឺ inspection, self-assessment ឬ follow-up; សូមនាំឯកសារដែលបាននាំចេញ ឬឯកសារ Excel ចូលដោយ careaudit import FILE
file-problem-wrong-ending = ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាមិនបញ្ចប់ដោយ “.yaml” ដូច្នេះមិនបានអានទេ
file-problem-name-it = សូមដាក់ឈ្មោះវាជា “{ $value }”
file-problem-small-ending-hint = សូមឱ្យឈ្មោះវាបញ្ចប់ដោយ .yaml ជាអក្សរតូច ដោយគ្មានអ្វីនៅពីក្រោយ
file-problem-below-facility = ឯកសារនេះនៅក្នុងថតរងនៃថតគ្រឹះស្ថាន ដែលកម្មវិធីមិនអានកំណត់ត្រាទេ
file-problem-below-facility-hint = សូមផ្លាស់កំណត់ត្រាទៅក្បែរ facility.yaml ហើយផ្លាស់គ្រឹះស្ថានទៅថតដោយឡែកមួយ
file-problem-unknown-document = ឯកសារនេះមិនមែនជាស្តង់ដារ រង្វាស់ ការកែសម្រួល គ្រឹះស្ថាន ឬកំណត់ត្រាទេ
file-problem-unknown-document-hint = ឯកសារបែបនេះចាប់ផ្តើមដោយ standard:, measures:, tailoring:, facility: ឬ visit:
file-problem-folder-loop = ថតនេះនាំត្រឡប់ទៅថតដែលបានអានរួចហើយ ដូច្នេះបានរំលង
file-problem-too-many-folders = ថតខាងក្រោម { $most } គ្មានគ្រឹះស្ថានទេ ដូច្នេះថតផ្សេងទៀតមិនត្រូវបានមើលឡើយ
file-problem-too-many-folders-hint = សូមប្រាប់ថតដែលមានថតនៃគ្រឹះស្ថាន ដូចជា Audits
file-problem-facility-file-missing = នៅទីនេះមានកំណត់ត្រា តែគ្មានឯកសារ facility.yaml ទេ
file-problem-facility-file-missing-hint = សូមសរសេរ facility.yaml នៅក្នុងថតជាមួយគ្នា។ ថត Audits មានឧទាហរណ៍
file-problem-duplicate-facility = គ្រឹះស្ថាន “{ $id }” មាននៅក្នុង { $other } ផងដែរ ហើយបានអានតែមួយនោះប៉ុណ្ណោះ
file-problem-duplicate-facility-hint = សូមប្តូរ id និងឈ្មោះថតរបស់គ្រឹះស្ថានមួយក្នុងចំណោមទាំងពីរ ឬបើជារបស់សមាជិកពីរនៃបណ្តាញ សូមដាក់ឈ្មោះសមាជិក៖ --as NORTH PATH --as SOUTH PATH
file-problem-named-file-missing = គ្មានឯកសារ “{ $name }” ក្នុងថតរបស់គ្រឹះស្ថាននេះទេ
file-problem-named-file-missing-hint = សូមដាក់វាក្នុងថតរបស់គ្រឹះស្ថាន ឬថតរងរបស់វា ឬសរសេរឈ្មោះត្រឹមត្រូវ។ អ្វីដែលរក្សាទុកជាក្រដាស សូមសរសេរក្នុង note
file-problem-facility-typed-two-ways = ឈ្មោះថតនេះមើលទៅដូចថត { $other } តែវាយតាមរបៀបផ្សេង៖ { $here } នៅទីនេះ { $there } នៅទីនោះ ហើយបានអានតែថតនោះប៉ុណ្ណោះ
file-problem-facility-typed-two-ways-hint = បើទាំងពីរជាគ្រឹះស្ថានតែមួយ សូមផ្លាស់កំណត់ត្រាទៅថតតែមួយ បើមិនដូច្នេះ សូមប្តូរ id និងឈ្មោះថតរបស់មួយ
file-problem-facility-unusable = មិនបានដាក់ពិន្ទុកំណត់ត្រារបស់គ្រឹះស្ថាននេះទេ ព្រោះ facility.yaml របស់វាមានកំហុស
file-problem-facility-unusable-hint = សូមកែកំហុសដែលបានរាយសម្រាប់ឯកសារនេះ
file-problem-hidden-facility = ឈ្មោះថតនេះចាប់ផ្តើមដោយចំណុច ដូច្នេះអ្វីៗក្នុងថតនេះមិនបានអានទេ
file-problem-hidden-facility-hint = សូមដាក់ឈ្មោះថតជា “{ $suggested }” បើគ្រឹះស្ថាននេះត្រូវរាប់ បើមិនដូច្នេះ សូមលុបវា
file-problem-below-hidden-folder = ឯកសារនេះនៅក្នុងថតដែលឈ្មោះចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ
file-problem-several-below-hidden-folder = ឯកសារនេះនៅក្នុងថតដែលឈ្មោះចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ ហើយឯកសារ { $more } ទៀតនៅទីនោះក៏មិនបានអានដែរ
file-problem-below-hidden-folder-hint = សូមផ្លាស់កំណត់ត្រាដែលត្រូវរាប់ទៅក្បែរ facility.yaml របស់គ្រឹះស្ថាន បើមិនដូច្នេះ សូមលុបវា
file-problem-hidden-record = ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ
file-problem-hidden-record-hint = សូមដាក់ឈ្មោះវាជា “{ $suggested }” បើវាត្រូវរាប់ បើមិនដូច្នេះ សូមលុបវា
file-problem-left-over-copy = នេះជាឯកសារចម្លងនៃស្ថានភាពផ្សេងនៃឯកសារមួយ ដែលកម្មវិធីសរសេរ ឬកម្មវិធីចម្លងឯកសារបានបន្សល់ទុក វាមិនបានអានទេ
file-problem-left-over-copy-hint = សូមប្រៀបធៀបវាជាមួយឯកសារដើម សរសេរអ្វីដែលខ្វះក្នុងឯកសារដើម រួចលុបឯកសារនេះ
file-problem-unsaved-changes = កម្មវិធីសរសេររក្សាការកែប្រែដែលមិនទាន់បានរក្សាទុកនៅទីនេះ ការកែទាំងនោះមិនបានអានទេ
file-problem-unsaved-changes-hint = សូមរក្សាទុកឯកសារក្នុងកម្មវិធីនោះ ឬបើកវាម្តងទៀត ហើយយកការកែប្រែមកវិញ រួចលុបឯកសារនេះ
file-problem-open-elsewhere = ឯកសារនេះប្រាប់ថា កម្មវិធីមួយកំពុងបើកឯកសារក្នុងចំណោមនេះ អ្វីដែលមិនទាន់រក្សាទុកនៅទីនោះ មិនបានអានទេ
file-problem-open-elsewhere-hint = សូមរក្សាទុក ហើយបិទវានៅទីនោះ បើគ្មានកម្មវិធីណាបើកវាទៀតទេ សូមលុបឯកសារនេះ
file-problem-backup-alone = ការនាំចូលបានរក្សាទុកឯកសារនេះពី “{ $record }” ដែលលែងមានហើយ
file-problem-backup-alone-hint = បើការចុះពិនិត្យនេះត្រូវរាប់ សូមដាក់ឈ្មោះឯកសារនេះជា “{ $record }” បើមិនដូច្នេះ សូមលុបវា
file-problem-typing-not-finished = អ្វីដែលបានវាយបញ្ចូលនៅទីនេះអំពីការចុះពិនិត្យថ្ងៃ { $day } មិនទាន់ក្លាយជាកំណត់ត្រាទេ ដូច្នេះមិនរាប់ទេ
file-problem-typing-not-finished-hint = សូមបន្តដោយ careaudit enter FACILITY --on { $day } --kind { $kind } ហើយបញ្ចប់ដោយ done ឬលុបឯកសារនេះ
file-problem-visit-not-imported = ក្នុងនេះមានការចុះពិនិត្យដែលបានបំពេញនៅកន្លែងផ្សេង ឬអ្វីមួយនៃវាដែលមិនមានក្នុងកំណត់ត្រាណា វាមិនបានអានទេ
file-problem-visit-not-imported-hint = សូមនាំវាចូលដោយ careaudit import FILE រួចទុកឯកសារនៅកន្លែងផ្សេង

## fill-in

fill-in-lists = បញ្ជី
fill-in-voices = ៖ { $voices }។{ " " }
fill-in-id = លេខសម្គាល់
fill-in-code = លេខកូដ
fill-in-english = សំណួរជាភាសាអង់គ្លេស
fill-in-khmer = សំណួរ
fill-in-inside = កំណត់សម្គាល់ផ្ទៃក្នុង
fill-in-checked = បានពិនិត្យមើល
fill-in-provided = ផ្តល់ជូន
fill-in-referred = បញ្ជូនបន្ត
fill-in-to = ទៅអ្នកណា
fill-in-form = ឆ្នាំ-ខែ-ថ្ងៃ

## follow-up
## What a follow-up is about, on screen, on paper and in records to fill in.

follow-up-follows = ការតាមដានលើ{ $visit }
follow-up-since = { " " }និងការតាមដាន { $count } លើកក្រោយមក
follow-up-nothing = មិនមានអធិការកិច្ចមុនការតាមដាននេះទេ៖ គ្មានអ្វីដែលត្រូវពិនិត្យឡើងវិញ ដូច្នេះត្រូវសួរទាំងអស់។
follow-up-how = សូមពិនិត្យមុនគេនូវអ្វីដែលបានរកឃើញ ហើយបញ្ជាក់ថាថ្ងៃនេះយ៉ាងណា។ អ្វីដែលទុកទទេ នៅតែដូចដើម។
follow-up-none = គ្មានអ្វីត្រូវពិនិត្យឡើងវិញទេ៖ អ្វីដែលបានរកឃើញ ត្រូវបានកែលម្អទាំងអស់ហើយ។
follow-up-again = ត្រូវពិនិត្យឡើងវិញ
follow-up-open = នៅចំហតាំងពីមុន
follow-up-finding = បានរកឃើញ៖
follow-up-found = រកឃើញនៅ { $day }
follow-up-by = ត្រឹម { $day }
follow-up-to-do = ត្រូវធ្វើ៖
follow-up-findings = { $standard } (ការរកឃើញ { $count })
follow-up-not-asked = មិនសួរនៅទីនេះទេ ព្រោះអធិការកិច្ចនោះមិនបានពិនិត្យ៖ { $standards }
follow-up-on-demand = { $count } បន្ទាត់ផ្សេងទៀត នៅតែដូចដែលបានរកឃើញ ឬនៅចំហ។ សូមបោះពុម្ពវាដែរដោយ --rest ឬវាយវាតាមលេខកូដ។
follow-up-unusable = ការតាមដានត្រូវបន្តពី “{ $record }” ដែលមានកំហុស៖ សូមកែវាជាមុនសិន បើមិនដូច្នេះទេ មិនអាចដាក់ពិន្ទុការតាមដានបានទេ
follow-up-write = សូមសរសេរនៅក្រោយបន្ទាត់នីមួយៗ អ្វីដែលអ្នករកឃើញថ្ងៃនេះ។ ទម្រង់វែង៖
follow-up-services = សេវា៖ សូមលុប # ចំពោះសេវាដែលអ្នកសួរឡើងវិញ; សេវាផ្សេងទៀតនៅតែដូចដើម។
follow-up-services-stand = សេវាដែលមិនបានគូស នៅតែដូចដើម។
follow-up-tick = សូមគូសប្រអប់មួយក្នុងមួយបន្ទាត់។ បន្ទាត់ដែលទុកទទេ នៅតែដូចដើម។
follow-up-option-rest = ជាមួយ --paper និងការតាមដាន៖ បោះពុម្ពចំណុចដែលមិនត្រូវពិនិត្យឡើងវិញដែរ
follow-up-stands = នៅដូចដើមតាំងពី { "{" }1{ "}" }
follow-up-seen = បានពិនិត្យឡើងវិញ { "{" }1{ "}" } ក្នុងចំណោម { "{" }2{ "}" }
follow-up-others-seen = និងចំណុចផ្សេងទៀត { "{" }1{ "}" }
follow-up-show-rest = បង្ហាញចំណុចផ្សេងទៀត ដែលនៅដូចដើម ({ "{" }1{ "}" })
follow-up-too-early = ថ្ងៃនេះមុនអធិការកិច្ចដែលត្រូវតាមដាន៖ { "{" }1{ "}" }។

## form

form-needs-script = ទម្រង់នេះត្រូវការ JavaScript ដែលនៅទីនេះត្រូវបានបិទ។ បើអ្នកបើកវាក្នុងកម្មវិធីផ្ញើសារ ឬកម្មវិធីមើលឯកសារ សូមរក្សាទុកឯកសារនេះក្នុងឧបករណ៍ រួចបើកវាដោយ Chrome, Firefox, Edge ឬ Safari។ បើអ្នកបានបិទ JavaScript ដោយខ្លួនឯង សូមបើកវាវិញក្នុងការកំណត់របស់កម្មវិធីរុករក។ បើមិនបានទេ សូមប្រើទម្រង់ក្រដាស៖ <code>careaudit form --paper</code>។
form-skip = រំលងទៅសំណួរ
form-notices = សេចក្តីជូនដំណឹង
form-date = កាលបរិច្ឆេទចុះពិនិត្យ
form-by = ក្រុម (មិនមែនឈ្មោះបុគ្គល)
form-who = អ្នកបំពេញ (អក្សរកាត់ ឬតួនាទី ដើម្បីសម្គាល់ឯកសារចម្លងពីរ មិនមែនជាផ្នែកនៃកំណត់ត្រាទេ)
form-visit-note = កំណត់សម្គាល់អំពីការចុះពិនិត្យ
form-inside-visit = កំណត់សម្គាល់ផ្ទៃក្នុង អំពីការចុះពិនិត្យ
form-facility-id = id របស់គ្រឹះស្ថាន
form-standards-asked = សួរតាម
form-measures = រាប់ និងវាស់
form-bring = រក្សាទុក នាំចេញ បើក
form-kept = អ្វីដែលលែងត្រូវនឹងទម្រង់
form-date-missing = សូមបញ្ជាក់ថ្ងៃចុះពិនិត្យ បើគ្មានទេ មិនអាចយកចូលបានឡើយ។
form-date-in-future = ថ្ងៃនេះមិនទាន់មកដល់ទេ៖ តាមឧបករណ៍នេះ ថ្ងៃនេះគឺ { "{" }1{ "}" }។
form-facility-missing = សូមបញ្ជាក់ថាគ្រឹះស្ថានណា បើគ្មានទេ មិនអាចយកចូលបានឡើយ។
form-next = ផ្នែកបន្ទាប់
form-previous = ផ្នែកមុន
form-answered = បានឆ្លើយ
form-privacy = កុំសរសេរឈ្មោះ ឬរឿងរ៉ាវរបស់អ្នកស្នាក់នៅក្នុងទម្រង់នេះឡើយ។ សូមសរសេរតែអ្វីដែលបានឃើញ កុំសរសេរថាអ្នកណាជាអ្នកនិយាយ។
form-rating = ការវាយតម្លៃ
form-clear = លុបចម្លើយ
form-reason-needed = សូមសរសេរមូលហេតុ បើគ្មានទេ សំណួរនេះនៅមិនទាន់មានចម្លើយ។
form-more = កំណត់សម្គាល់ អ្នកដែលបានស្តាប់ ភស្តុតាង
form-heard = បានស្តាប់អ្នកណា
form-must-hear = ត្រូវស្តាប់
form-evidence = ឈ្មោះឯកសារភស្តុតាង មួយបន្ទាត់មួយ
form-help = សេចក្តីណែនាំ ប្រភព វិធីផ្ទៀងផ្ទាត់
form-verify = ផ្ទៀងផ្ទាត់ដោយ
form-thresholds = កម្រិតកំណត់
form-decides-too = ឆ្លើយផងដែរសម្រាប់
form-last = លើកមុន
form-actions = សកម្មភាពមិនទាន់បញ្ចប់
form-of-all = ក្នុងចំណោមទាំងអស់
form-at-least = យ៉ាងតិច
form-verdict = លទ្ធផល
form-recorded = កត់ត្រា មិនវាយតម្លៃ
form-does-not-apply = មិនតម្រូវចំពោះទីនេះ
form-voices-missing = មិនទាន់មានចម្លើយ រហូតដល់បានស្តាប់
form-sample-too-small = មិនទាន់មានចម្លើយ៖ បានមើលតិចពេក
form-sample-wrong = ផ្នែកមិនអាចលើសចំនួនសរុបទេ។ ចំណុចនេះមិនត្រូវបានគិត រហូតដល់បានកែ។
form-refused = ចម្លើយនេះមិនត្រូវបានគិត រហូតដល់បានកែ។
form-sense-below = { "{" }1{ "}" } មែនទេ? តិចជាង { "{" }2{ "}" }៖ { "{" }3{ "}" }។
form-sense-above = { "{" }1{ "}" } មែនទេ? លើសពី { "{" }2{ "}" }៖ { "{" }3{ "}" }។
form-sense-not-whole = { "{" }1{ "}" } មែនទេ? មិនមែនជាចំនួនគត់៖ { "{" }3{ "}" }។
form-sense-above-other = { "{" }1{ "}" } មែនទេ? លើសពី { "{" }2{ "}" } នៃ “{ "{" }4{ "}" }”៖ { "{" }3{ "}" }។
form-sense-keep = សូមរាប់ម្តងទៀត បើពិតដូច្នេះមែន សូមទុកវា។
form-numbers-decide = អ្វីដែលលេខទាំងនេះសម្រេច
form-services-decide = អ្វីដែលសេវាទាំងនេះសម្រេច
form-provided = ផ្តល់នៅទីនេះសម្រាប់
form-referred = បញ្ជូនបន្តសម្រាប់
form-not-offered = មិនផ្តល់
form-to = បញ្ជូនទៅណា
form-cost-to-resident = អ្នកស្នាក់នៅត្រូវបង់ (US$)
form-cost-per-person-year = ចំណាយសម្រាប់មនុស្សម្នាក់ក្នុងមួយឆ្នាំ (US$)
form-services-unsaid = ពេលឆ្លើយសេវាមួយហើយ សេវាដែលមិនទាន់ឆ្លើយ រាប់ថាមិនផ្តល់។
form-saved = បានរក្សាទុកក្នុងឧបករណ៍នេះ
form-saving = កំពុងរក្សាទុក…
form-not-saved = មិនមានអ្វីត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ៖ កម្មវិធីរុករកបដិសេធ។ សូមនាំចេញមុនពេលបិទទំព័រនេះ។
form-not-exported = មិនទាន់បាននាំចេញ
form-exported = បាននាំចេញ
form-export = នាំចេញឯកសារចម្លងមួយ
form-saved-sealed = បានរក្សាទុកក្នុងឧបករណ៍នេះ ដោយមានការការពារ
form-not-chosen = មិនទាន់រក្សាទុកអ្វីទេ៖ សូមជ្រើសរើសរបៀប នៅផ្នែកខាងលើនៃទំព័រនេះ។
form-waits = មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស នៅផ្នែកខាងលើនៃទំព័រនេះ។
form-choose = តើត្រូវរក្សាទុកចម្លើយក្នុងឧបករណ៍នេះដោយរបៀបណា?
form-choose-help = មុនពេលអ្នកជ្រើសរើស មិនមានអ្វីត្រូវបានរក្សាទុកទេ។ អ្វីដែលធ្លាប់រក្សាទុកដោយគ្មានឃ្លាសម្ងាត់ អាចបន្សល់ដានដែលលុបមិនអស់។ ក្នុងបង្អួចឯកជន អ្វីៗបាត់ទាំងអស់ពេលបិទវា។
form-keep-plain = រក្សាទុកដោយគ្មានការការពារ
form-export-help = បង្កើតឯកសារដែល careaudit import យកចូល ហើយដែលទម្រង់នេះបើកបានលើឧបករណ៍ណាក៏បាន។
form-export-failed = មិនអាចបង្កើតឯកសារចម្លងបានទេ៖
form-export-ask = តើឯកសារចម្លងនោះមានហើយឬនៅ?
form-export-look = កម្មវិធីរុករកបានទទួលឯកសារនេះ។ កម្មវិធីខ្លះបដិសេធដោយមិនប្រាប់៖ សូមរកមើលក្នុងឯកសារដែលបានទាញយក មុនពេលឆ្លើយថាមាន។
form-export-yes = មាន ខ្ញុំបានឃើញវាហើយ
form-export-no = នៅទេ
form-export-otherwise = បើមិនមានទេ៖
form-share = ចែករំលែកឯកសារ
form-shared = បានបញ្ជូនហើយ។ សូមមើលថាវាទៅដល់ឬនៅ។
form-not-shared = មិនបានចែករំលែកទេ។
form-copy-text = ចម្លងជាអក្សរ
form-export-text = ឯកសារចម្លងនេះជាអក្សរ
form-copied = បានចម្លងហើយ។ សូមបិទភ្ជាប់ក្នុងសារ ឬឯកសារអក្សរ ឯកសារបែបនេះបើកបាននៅទីនេះ និងក្នុង careaudit import។
form-copy-by-hand = កម្មវិធីរុករកមិនចម្លងទេ។ សូមជ្រើសអក្សរខាងក្រោមទាំងអស់ រួចចម្លង។
form-opened-sealed = បានបើកឯកសារចម្លងហើយ ហើយវានៅតែត្រូវបានការពារដោយឃ្លាសម្ងាត់។
form-too-large = ឯកសារនេះធំពេក មិនអាចជាអ្វីដែលទម្រង់បាននាំចេញទេ។
form-seal-unknown = ឯកសារនេះត្រូវបានការពារតាមរបៀបដែលទម្រង់នេះមិនស្គាល់ ឬវាខូច។
form-visits = ការចុះពិនិត្យផ្សេងទៀតក្នុងឧបករណ៍នេះ
form-no-visits = គ្មានសម្រាប់គ្រឹះស្ថាន និងប្រភេទនេះទេ។
form-visit-sealed = ការចុះពិនិត្យដែលត្រូវបានការពារ
form-no-date = គ្មានកាលបរិច្ឆេទ
form-new-visit = ចាប់ផ្តើមការចុះពិនិត្យថ្មី
form-new-visit-loses = ចម្លើយដែលអ្នកឃើញមិនត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។ តើបោះបង់វា? សូមនាំចេញជាមុនសិន បើត្រូវការ។
form-offer = ឧបករណ៍នេះរក្សាទុកការចុះពិនិត្យមុនៗនៅគ្រឹះស្ថាននេះ។ សូមបន្តមួយក្នុងចំណោមនោះ ឬចាប់ផ្តើមថ្មី មិនបាត់អ្វីទេ។
form-others-readable = ការចុះពិនិត្យផ្សេងទៀតមានក្នុងឧបករណ៍នេះដោយគ្មានការការពារ អ្នកណាដែលមានឧបករណ៍នេះអាចអានបាន៖
form-others-protect = ការពារទាំងនេះដោយឃ្លាសម្ងាត់
form-others-protect-same = ការពារទាំងនេះដោយឃ្លាសម្ងាត់នៃការចុះពិនិត្យនេះ
form-others-protected = ទាំងនេះត្រូវបានការពារដោយឃ្លាសម្ងាត់ហើយ។
form-others-wipe = លុបទាំងនេះចេញពីឧបករណ៍នេះ
form-others-wipe-ask = តើចង់លុបការចុះពិនិត្យទាំងនេះចេញពីឧបករណ៍នេះឬទេ? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។ ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។
form-others-leave = ទុកវាដដែល
form-begin-new = ចាប់ផ្តើមថ្មី
form-past-visit = នេះជាការចុះពិនិត្យថ្ងៃ { "{" }1{ "}" } ដែលបាននាំចេញរួចហើយ។
form-draft-spoilt = អ្វីដែលឧបករណ៍រក្សាទុកនៅទីនោះ មិនអាចអានជាការចុះពិនិត្យបានទេ។ វានៅដដែល។ តើរក្សាទុកជាឯកសារសម្រាប់អ្នកដែលអាចកែវា?
form-save-raw = រក្សាទុកជាឯកសារ
form-gone-elsewhere = ការចុះពិនិត្យនេះត្រូវបានដកចេញពីឧបករណ៍នេះ៖ លុបក្នុងបង្អួចផ្សេង ឬដោយកម្មវិធីរុករក។ មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស។
form-keep-here = រក្សាទុកអ្វីដែលបង្ហាញនៅទីនេះ
form-keep-mine = រក្សាទុករបស់ខ្ញុំនៅក្បែរនោះ ជាការចុះពិនិត្យដាច់ដោយឡែក
form-wipe-all = លុបការចុះពិនិត្យទាំងអស់នៃគ្រឹះស្ថាននេះចេញពីឧបករណ៍នេះ
form-wipe-all-ask = លុបការចុះពិនិត្យទាំងអស់នៃគ្រឹះស្ថាននេះចេញពីឧបករណ៍នេះ រួមទាំងពីទម្រង់ជំនាន់ផ្សេង? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។ ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។
form-wipe-refused = កម្មវិធីរុករកមិនបានលុបទាំងអស់ទេ។ សូមលុបទិន្នន័យនៃទំព័រនេះ ក្នុងការកំណត់របស់កម្មវិធីរុករក។
form-traces = ប៉ុន្តែវាធ្លាប់នៅក្នុងឧបករណ៍នេះដោយគ្មានការការពារ៖ មុនពេលកម្មវិធីរុករកសម្អាតឯកសាររបស់វា អ្នកមានឧបករណ៍ពិសេសអាចនៅរកឃើញខ្លះ។ បើរឿងនេះសំខាន់ សូមលុបទិន្នន័យទំព័រទាំងអស់ក្នុងការកំណត់របស់កម្មវិធីរុករក។ ឯកសារដែលបាននាំចេញនៅកន្លែងដដែល។
form-reseal = ប្តូរឃ្លាសម្ងាត់
form-unseal-ask = ដកការការពារចេញ? បន្ទាប់មក ចម្លើយត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះ និងនាំចេញ ដោយអ្នកណាក៏អាចអានបាន។
form-seal-partly = ចាប់ពីពេលនេះត្រូវបានការពារ។ ប៉ុន្តែកម្មវិធីរុករកមិនបានជំនួសអ្វីទាំងអស់ដែលវារក្សាទុកដោយគ្មានការការពារទេ៖ សូមលុបទិន្នន័យនៃទំព័រនេះក្នុងការកំណត់របស់វា ក្រោយពេលនាំចេញ។
form-open-copy = បើកឯកសារចម្លង
form-open-help = ឯកសារដែលទម្រង់នេះ ឬទម្រង់ចាស់ បាននាំចេញ។
form-opened = បានបើកឯកសារចម្លងហើយ។
form-spoilt = ឯកសារនេះមិនមែនជាអ្វីដែលទម្រង់បាននាំចេញទេ ឬវាខូច។
form-newer-copy = ឯកសារនេះបង្កើតដោយទម្រង់ថ្មីជាងនេះ សូមបើកវានៅទីនោះ។
form-other-facility = ឯកសារចម្លងនេះជារបស់គ្រឹះស្ថានផ្សេង៖
form-replace = នៅទីនេះមានចម្លើយរួចហើយ។ ការបើកឯកសារចម្លងនេះនឹងជំនួសចម្លើយទាំងនោះ។ សូមនាំចេញជាមុនសិន បើត្រូវការ។
form-replace-yes = ជំនួសវា
form-cancel = បោះបង់
form-elsewhere = ទម្រង់នេះត្រូវបានកែក្នុងបង្អួចផ្សេង។ មិនរក្សាទុកអ្វីនៅទីនេះទេ រហូតដល់អ្នកជ្រើសរើស។
form-take-theirs = បង្ហាញអ្វីដែលបានបំពេញនៅទីនោះ
form-open-draft = បន្តវា
form-wipe = លុបចេញពីឧបករណ៍នេះ
form-wipe-ask = តើចង់លុបចម្លើយទាំងអស់នៃការចុះពិនិត្យនេះចេញពីឧបករណ៍នេះឬទេ? អ្វីដែលមិនបាននាំចេញ នឹងបាត់ជារៀងរហូត។ ឯកសារចម្លងដែលបាននាំចេញ នៅកន្លែងដដែល។
form-wipe-yes = លុបវា
form-others-stay = ការចុះពិនិត្យផ្សេងទៀតនៃគ្រឹះស្ថាននេះ នៅតែមានក្នុងឧបករណ៍នេះ។
form-wiped = បានលុបចេញពីឧបករណ៍នេះហើយ។
form-seal = ការពារដោយឃ្លាសម្ងាត់
form-seal-help = សេចក្តីព្រាង និងឯកសារនាំចេញនឹងត្រូវអ៊ិនគ្រីប (AES-GCM, PBKDF2)។ វាការពារពេលបាត់ឧបករណ៍ ឬពេលផ្ញើឯកសារ បើឃ្លាសម្ងាត់វែង។ វាមិនការពារពេលទំព័រនេះកំពុងបើក ឬពេលឧបករណ៍មានគេតាមដានទេ។ បើភ្លេចឃ្លាសម្ងាត់ គ្មាននរណាអាចយកមកវិញបានទេ។
form-passphrase = ឃ្លាសម្ងាត់ (យ៉ាងតិច ១២ តួអក្សរ)
form-passphrase-again = ឃ្លាសម្ងាត់ម្តងទៀត
form-passphrase-short = ខ្លីពេក ឬទាំងពីរខុសគ្នា។
form-seal-now = ការពារ
form-sealed = បានការពារដោយឃ្លាសម្ងាត់ហើយ។
form-unseal = ដកការការពារចេញ
form-sealed-draft = នេះត្រូវបានការពារ។ សូមបញ្ចូលឃ្លាសម្ងាត់។
form-wrong-passphrase = ឃ្លាសម្ងាត់មិនត្រឹមត្រូវ ឬឯកសារត្រូវបានកែប្រែ។
form-unlock = បើក
form-no-seal = កម្មវិធីរុករកនេះមិនអាចអ៊ិនគ្រីបក្នុងទំព័រនេះបានទេ។
form-kept-help = ទាំងនេះមាននៅក្នុងសេចក្តីព្រាង តែគ្មានកន្លែងក្នុងទម្រង់នេះទេ។ វាត្រូវបានរក្សាទុក ហើយចេញជាមួយការនាំចេញនីមួយៗ។
form-new-form = ទម្រង់ថ្មី
form-close = បិទ
form-worst = ទាបជាងគេ
form-minimum = អប្បបរមា
form-beyond = លើសពីអប្បបរមា
form-between = មិនទាន់កំណត់បាន៖ ចន្លោះ
form-still-open = នៅមិនទាន់មានចម្លើយ
form-all-answered = បានឆ្លើយអស់ហើយ។
form-aid = ជាជំនួយដល់អធិការកិច្ច មិនមែនជាសេចក្តីសម្រេចតាមច្បាប់ទេ។
form-left-out = ចម្លើយដែលមិនត្រូវបានគិត រហូតដល់បានកែ
form-by-section = តាមផ្នែក

## grouping-key

grouping-key-care = ប្រភេទនៃការថែទាំ
grouping-key-operated-by = អ្នកដំណើរការ
grouping-key-serves = អ្នកដែលពួកគេបម្រើ

## help

help-option-by = ចាត់ក្រុមគ្រឹះស្ថានតាមនេះ (លំនាំដើម care)
help-option-since = មិនយកអ្វីដែលមិនបានចុះពិនិត្យចាប់ពីថ្ងៃនោះ ហើយវាស់ការផ្លាស់ប្តូរពីថ្ងៃនោះ
help-option-until-records = មិនគិតកំណត់ត្រាក្រោយថ្ងៃនោះ ដូចជាមិនមាន
help-option-where = តែគ្រឹះស្ថានដែល care, province, operator, residents ឬ serves ដូច្នេះ អាចប្រើច្រើនដង
help-compare-option-share = អ្នកណាអាចមើលបាន ដូច្នេះមានអ្វីខ្លះ (លំនាំដើម coalition)
help-option-key = បង្កើតឈ្មោះសម្ងាត់ដោយសោនេះ ដដែលរាល់ពេល; យ៉ាងតិច 32 បៃចៃដន្យ
help-option-agreement = ប្រៀបធៀបកំណត់ត្រាពីរ ឬច្រើននៃការចុះពិនិត្យនីមួយៗ ដោយអធិការច្រើននាក់ ជាគូៗ និងរួមគ្នា
help-option-charts = សរសេររូបភាពសម្រាប់ស្លាយទៅក្នុងថតនេះ ជា SVG និង PNG តាមភាសារបស់ --language៖ អ្វីដែលមិនបំពេញ អ្នកណាផ្លាស់ប្តូរ ទល់នឹងអ្នកណា និងតាមខេត្ត
help-option-mends = អ្វីដែលកែលម្អបាន៖ នៃការរកឃើញលើលក្ខណៈវិនិច្ឆ័យនីមួយៗ ការចុះពិនិត្យបន្ទាប់ឃើញថាបានបំពេញប៉ុន្មាន ឆាប់ប៉ុណ្ណា ចំណាយប៉ុន្មាន ដោយសកម្មភាពណា
help-option-publish = សរសេរទំព័រ តារាង និងសៀវភៅការងារ ទៅក្នុងថតថ្មី ហើយចងចាំអ្វីដែលបានប្រាប់; ប្រើជាមួយ --ledger
help-option-ledger = ឯកសារដែលចងចាំរាល់ការផ្សព្វផ្សាយ; វាមានឈ្មោះកន្លែង ដូច្នេះត្រូវរក្សានៅក្រសួង
help-option-publish-dry-run = ជាមួយ --publish៖ ប្រាប់អ្វីដែលនឹងមិនបង្ហាញ ដោយមិនសរសេរអ្វីទេ
help-comparison-format = text, html, json ឬ csv (លំនាំដើម text ឬតាមចុងឈ្មោះឯកសារ)
help-compare-summary = គ្រឹះស្ថានទល់មុខគ្នា ដោយមិនបង្ហាញអត្តសញ្ញាណនរណា
help-compare-details = ប្រៀបធៀបគ្រឹះស្ថានក្នុង PATH (លំនាំដើម Audits) ស្តង់ដារនីមួយៗដាច់ដោយឡែក៖ ផ្នែកជាមួយចន្លោះ លំដាប់ដែលអាចមាន អ្វីដែលមិនបំពេញញឹកញាប់ និងនៅទីណា ការផ្លាស់ប្តូរតាមពេល ការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច និងសេវាណាខ្វះសម្រាប់អ្នកណា។ ទិដ្ឋភាព coalition ជាលំនាំដើម មិនបង្ហាញឈ្មោះ ឬអ្វីពីកន្លែងសម្ងាត់ដាច់ដោយឡែកទេ; public បង្ហាញតែក្រុម; ministry បង្ហាញអ្វីៗទាំងអស់។ ជាមួយ --publish និង --ledger ការប្រៀបធៀបត្រូវបានសរសេរទៅក្នុងថតថ្មី ហើយផ្ទៀងជាមួយអ្វីដែលបានផ្សព្វផ្សាយពីមុន៖ អ្វីដែលអាចបង្ហាញអំពីកន្លែងសម្ងាត់តិចជាងប្រាំ តាមការដកលេខណាមួយ នឹងមិនត្រូវបានប្រាប់ ឬនៅដដែលដូចបានប្រាប់ចុងក្រោយ។
help-option-data-output = សរសេរទៅក្នុង FOLDER ដែលត្រូវថ្មី ឬទទេ ជា CSV ជាមួយ datapackage.json; ឬទៅ FILE មួយ៖{ " " }
help-option-table = ជាមួយ .sav ឬ .dta៖ តារាងណា (លំនាំដើម៖ តារាងចម្លើយ); ទម្រង់ផ្សេងទៀតមានតារាងទាំងអស់
help-option-hxl = ជាមួយ FOLDER៖ ជួរស្លាក HXL ក្រោមក្បាលតារាងនីមួយៗ
help-option-data-visit = ការចុះពិនិត្យម្តងៗ ក្រៅពីស្ថានភាពបច្ចុប្បន្ន (លំនាំដើម) ឬតែការចុះពិនិត្យដែលស្ថានភាពទាំងនោះបញ្ចប់
help-data-format = jsonl បើមិនសរសេរទៅឯកសារទេ
help-data-summary = តារាងស្អាតសម្រាប់ R SPSS Stata Python និងសៀវភៅការងារ
help-data-details = សរសេរអ្វីដែលកំណត់ត្រានៃគ្រឹះស្ថានក្នុង PATH (លំនាំដើម Audits) ប្រាប់ មួយជួរសម្រាប់គ្រឹះស្ថាន ការចុះពិនិត្យ ពិន្ទុ ស្ថានភាព ចម្លើយ ការរកឃើញ សកម្មភាព និងលេខនីមួយៗ ជាមួយសៀវភៅកូដជាភាសាទាំងពីរ។ ចម្លើយទាំងអស់នៃការចុះពិនិត្យទាំងអស់តាមស្តង់ដារទាំងអស់មាននៅទីនោះ រួមទាំងចម្លើយដែលលេខ គំរូ សេវា ឬលក្ខណៈវិនិច្ឆ័យស្មើគ្នាបានសម្រេច និងចម្លើយដែលការតាមដានយកបន្ត ដោយមានសញ្ញាថាយកបន្ត។ លេខជាលេខ; ភាគនៅក្បែរពិន្ទុដែលវាផ្សំឡើង។ FOLDER ទទួលឯកសារ CSV មួយសម្រាប់តារាងនីមួយៗ និង datapackage.json ដែលប្រាប់ប្រភេទ កូនសោ និងអ្វីដែលជួរសំដៅ; .xlsx សន្លឹកមួយសម្រាប់តារាងនីមួយៗ និងម៉ាទ្រីសលក្ខណៈវិនិច្ឆ័យតាមគ្រឹះស្ថាន; .sav និង .dta តារាងមួយជាមួយស្លាកជាភាសានៃ --language; .jsonl វត្ថុមួយក្នុងមួយបន្ទាត់។ ទិដ្ឋភាព coalition ជាលំនាំដើម មានជួរនៃគ្រឹះស្ថានបើកចំហតែប៉ុណ្ណោះ ក្រោមឈ្មោះសម្ងាត់ ហើយគ្មានអ្វីដែលមនុស្សបានសរសេរ ឬរាប់ទេ; ទិដ្ឋភាព public គ្មានជួរនៃគ្រឹះស្ថាន; ទិដ្ឋភាព ministry មានអ្វីៗទាំងអស់ លើកលែងតែអ្វីដែលរក្សាទុកខាងក្នុង និងគ្រោះថ្នាក់។
help-option-soon = ប៉ុន្មានថ្ងៃមុន ដែលចាត់ទុកថាជិតដល់កំណត់ (លំនាំដើម 30)
help-option-where-places = តែគ្រឹះស្ថានដែលដូច្នេះ ដូច compare --where អាចប្រើច្រើនដង
help-option-brief = មួយបន្ទាត់សម្រាប់គ្រឹះស្ថាននីមួយៗ
help-due-format = របៀបសរសេរ; ics ជាប្រតិទិន (លំនាំដើម text)
help-option-ics = ដូច --format ics
help-due-summary = អធិការកិច្ច អធិការកិច្ចលើកទីពីរ និងសកម្មភាពដែលដល់កំណត់
help-due-details = ប្រាប់ថាគ្រឹះស្ថាននីមួយៗស្ថិតនៅត្រង់ណាក្នុងវដ្តអធិការកិច្ចនៃស្តង់ដារនីមួយៗ តាមកំណត់ត្រាតែប៉ុណ្ណោះ និងមូលហេតុ៖ មិនធ្លាប់បានធ្វើអធិការកិច្ច ដល់ ឬហួសកំណត់ ក្នុងរយៈពេលកែលម្អ អធិការកិច្ចលើកទីពីរ របាយការណ៍ ឬទាន់កាលកំណត់; ព្រមទាំងសកម្មភាពកែលម្អដែលហួសកំណត់ ឬជិតដល់កំណត់។ មុនដំបូងបង្ហាញចំនួន បន្ទាប់មកគ្រោះថ្នាក់ដែលមិនអាចរង់ចាំបាន អ្វីដែលហួសកំណត់ អ្វីដែលមិនធ្លាប់បានធ្វើអធិការកិច្ច អ្វីដែលដល់កំណត់ក្នុង --soon ថ្ងៃ និងអ្វីផ្សេងទៀត។ គ្រឹះស្ថានដែលបិទ ត្រូវបានរាប់ប៉ុណ្ណោះ។
help-enter-option-kind = ប្រភេទនៃការចុះពិនិត្យ (លំនាំដើម inspection)
help-enter-option-blank = ក្រដាសជាទម្រង់ទទេ សម្រាប់គ្រឹះស្ថានណាមួយនៃប្រភេទនេះ
help-enter-option-take = បើមានកំណត់ត្រានៃការចុះពិនិត្យនោះរួច ហើយវាខុសគ្នា សូមជ្រើសដូចក្នុង import ដែរ
help-enter-summary = វាយបញ្ចូលអ្វីដែលបានបំពេញលើក្រដាស
help-enter-details = ទទួលបន្ទាត់ពីអេក្រង់ពាក្យបញ្ជា ឬពីកម្មវិធីផ្សេង៖ លេខកូដនៃចំណុចលើទម្រង់ក្រដាស លេខប្រអប់ដែលបានគូស និងកំណត់សម្គាល់។ វាប្រាប់អ្វីដែលវាយល់ ហើយ ? បង្ហាញរបៀបវាយ។ សូមបញ្ជាក់ថ្ងៃចុះពិនិត្យដោយ --on។ បន្ទាត់នីមួយៗត្រូវបានរក្សាទុកភ្លាមៗក្នុងសេចក្តីព្រាងក្បែរកំណត់ត្រា ដូច្នេះគ្មានអ្វីបាត់បង់ពេលដាច់ភ្លើងទេ; ពាក្យបញ្ជាដដែលបន្តពីកន្លែងដែលបានឈប់។ ចប់ សរសេរកំណត់ត្រា ដូច import; ឈប់ គ្រាន់តែឈប់។
help-option-paper = សម្រាប់បោះពុម្ព និងបំពេញដោយដៃ; careaudit enter ទទួលវា
help-option-guidance = ជាមួយ --paper៖ បន្ថែមទំព័រដែលប្រាប់អ្វីដែលត្រូវមើល
help-option-xlsform = សរសេរ XLSForm (.xlsx) សម្រាប់ KoboToolbox ឬ ODK; careaudit import ទទួលទិន្នន័យដែលនាំចេញ
help-option-xlsx = សរសេរឯកសារ Excel សម្រាប់បំពេញក្នុង Excel ឬ LibreOffice; careaudit import ទទួលវាជា .xlsx ឬ CSV ក៏បាន
help-option-visit-kind = ប្រភេទនៃការចុះពិនិត្យ (លំនាំដើម inspection)
help-option-follows = ជាមួយ --kind follow-up៖ អធិការកិច្ចដែលវាបន្តពី ដូច 2026-03-14-inspection (លំនាំដើម៖ ចុងក្រោយបំផុត)
help-form-option-blank = សម្រាប់គ្រឹះស្ថានណាមួយនៃប្រភេទដែល --care, --residents និង --serves ពិពណ៌នា
help-option-care = ជាមួយ --blank៖ ប្រភេទថែទាំ
help-option-operator = ជាមួយ --blank៖ អ្នកដំណើរការ (លំនាំដើម ngo)
help-option-residents = ជាមួយ --blank៖ អ្នកស្នាក់នៅ
help-option-serves = ជាមួយ --blank៖ បម្រើអ្នកណា
help-form-summary = ទម្រង់យកតាមខ្លួន៖ ទំព័រក្រៅបណ្តាញ ក្រដាស KoboToolbox ឬ ODK ឬឯកសារ Excel
help-form-details = បង្កើតទំព័រ HTML មួយដែលសួរ FACILITY តែអ្វីដែលពាក់ព័ន្ធ ម្តងមួយចំណុច តាមលំដាប់ដើរពិនិត្យ ជាភាសាខ្មែរ និងអង់គ្លេស។ វាបើកលើទូរស័ព្ទ ឬកុំព្យូទ័រណាក៏បាន ដោយគ្មានបណ្តាញ ដាក់ពិន្ទុតាមវិធានរបស់កម្មវិធីនេះ រក្សាទុកការផ្លាស់ប្តូរនីមួយៗក្នុងឧបករណ៍ ហើយនាំចេញឯកសារសម្រាប់ careaudit import។ ការវាយតម្លៃលើកមុនបង្ហាញក្បែរសំណួរ។ បើប្រើ --paper --xlsform ឬ --xlsx សំណួរដដែលនោះចេញជាក្រដាស សម្រាប់ KoboToolbox ឬ ODK ឬជាឯកសារ Excel ជំនួសវិញ។
help-option-into = ថតនៃគ្រឹះស្ថាន (លំនាំដើម Audits)
help-option-facility = គ្រឹះស្ថានដែលបានចុះពិនិត្យ បើឯកសារមិនបញ្ជាក់
help-option-date = ថ្ងៃចុះពិនិត្យ បើឯកសារមិនបញ្ជាក់
help-import-option-kind = ប្រភេទនៃការចុះពិនិត្យ បើឯកសារមិនបញ្ជាក់
help-option-register = បង្កើតគ្រឹះស្ថាននៃការចុះពិនិត្យ បើមិនទាន់មាន តាមអ្វីដែលទម្រង់ប្រាប់ និងតាម --care ជាដើម; នៅអេក្រង់ពាក្យបញ្ជា សួរអ្វីដែលនៅខ្វះ
help-option-held = នាំចូលផងដែរ ទិន្នន័យដែលបានសម្គាល់ថាមិនទាន់អនុម័ត កំពុងរង់ចាំ បានបដិសេធ ឬមានបញ្ហា
help-option-dry-run = បង្ហាញអ្វីដែលនឹងកើតឡើង ដោយមិនសរសេរអ្វីទេ
help-import-option-take = បើឯកសារចម្លងពីរខុសគ្នា៖ mine (ដែលមានរួច) theirs (ដែលនាំមក) ឬ PART=mine, PART=theirs អាចប្រើច្រើនដង
help-option-passphrase-file = បន្ទាត់ទីមួយនៃ FILE បើកឯកសារដែលចាក់សោ បើមិនដូច្នេះ កម្មវិធីនឹងសួរ
help-import-summary = ការចុះពិនិត្យដែលបំពេញនៅកន្លែងផ្សេង ជាកំណត់ត្រា
help-import-details = បង្កើតកំណត់ត្រាពី FILE នីមួយៗ៖ ឯកសារដែលទម្រង់បាននាំចេញ (ចាក់សោ ឬមិនចាក់សោ) ទិន្នន័យពី KoboToolbox ឬ ODK (CSV, .xlsx, JSON ឬ .zip) តារាងដែលបានបំពេញ ឬកំណត់ត្រាពីម៉ាស៊ីនផ្សេង។ វាត្រូវបានពិនិត្យដូចកំណត់ត្រាទាំងឡាយ។ ក្រឡាដែលអានមិនបាន ត្រូវបានបង្ហាញជាមួយអ្វីដែលត្រូវសរសេរ។ បើការចុះពិនិត្យនោះមានរួចហើយ អ្វីដែលមានតែក្នុងឯកសារចម្លងមួយត្រូវបានរក្សាទុក ហើយបើឯកសារចម្លងពីរខុសគ្នា កម្មវិធីបង្ហាញទាំងពីរ ហើយមិនសរសេរអ្វីទេ រហូតដល់ --take សម្រេច។ អ្វីដែលគ្មានកន្លែងក្នុងកំណត់ត្រាបច្ចុប្បន្ន ត្រូវបានរក្សាទុកជាមតិយោបល់។
help-letter-option-kind = លិខិតអំពីអ្វី (លំនាំដើម findings)
help-option-notes = ដកស្រង់កំណត់សម្គាល់របស់អធិការផង (លំនាំដើម៖ ទេ) កំណត់សម្គាល់ផ្ទៃក្នុងមិនដកស្រង់ឡើយ
help-letter-summary = លិខិតផ្លូវការពីព័ត៌មានដដែល សម្រាប់ចុះលេខ និងហត្ថលេខា
help-letter-details = សរសេរលិខិតជាភាសាខ្មែរ និងអង់គ្លេស សម្រាប់បោះពុម្ព៖ ការរកឃើញជាមួយប្រភព និងកាលកំណត់ លិខិតរំលឹក ការប្រកាសអធិការកិច្ចលើកទីពីរ របាយការណ៍ជូនរដ្ឋមន្ត្រី ឬគ្រោះថ្នាក់ដែលមិនអាចរង់ចាំបាន៖ ជូនអាជ្ញាធរ ដោយប្រើ --share ministry ឬជូនអ្នកគ្រប់គ្រង។ លិខិតដែលកំណត់ត្រាមិនទាមទារ មិនត្រូវបានសរសេរទេ។ លេខ កាលបរិច្ឆេទ និងហត្ថលេខា ទុកទទេ។ កំណត់សម្គាល់ត្រូវបានដកស្រង់តែពេលប្រើ --notes។
help-pdf-ending = .pdf (ត្រូវការ Chromium ឬ Chrome)
help-option-output = សរសេរទៅក្នុង FILE ជំនួសអ្វីដែលមាន; ឈ្មោះបញ្ចប់ដោយ{ " " }
help-option-to = មធ្យោបាយចំណាយតិចបំផុតទៅដល់ចំណាត់ថ្នាក់នេះ ឬល្អជាង
help-option-budget = អ្វីដែលល្អបំផុតដែលប្រាក់ប៉ុណ្ណេះអាចធ្វើបាន បើប្រើពីរដង បង្ហាញទាំងពីរទន្ទឹមគ្នា
help-option-done = ពិន្ទុ និងចំណាត់ថ្នាក់ បើលក្ខណៈវិនិច្ឆ័យទាំងនេះត្រូវបានកែ
help-option-months = គិតចំណាយក្នុងរយៈពេលប៉ុន្មានខែ (លំនាំដើម 12)
help-option-write = រក្សាទុកផែនការក្នុង plan.yaml ក្បែរកំណត់ត្រា ជាមួយ --budget រក្សាទុកអ្វីដែលបានជ្រើសរើសដែរ; អ្វីដែលមនុស្សបានសរសេរនៅដដែល
help-option-mark = កំណត់ STATUS នៃសកម្មភាពមួយ ឬច្រើន៖ open, in-progress, done ឬ waived; --on ប្រាប់ថ្ងៃ
help-option-proof = ជាមួយ --mark ID done៖ ភស្តុតាង
help-option-spent = ជាមួយ --mark៖ ប្រាក់ដែលបានចំណាយលើវា នៅថ្ងៃនៃ --on
help-option-authority = ជាមួយ --mark ID waived៖ អ្នកដែលអនុញ្ញាត
help-option-reason = ជាមួយ --mark ID waived៖ មូលហេតុ
help-option-until = ជាមួយ --mark ID waived៖ ថ្ងៃចុងក្រោយ
help-plan-format = របៀបសរសេរផែនការ (លំនាំដើម text)
help-plan-summary = ត្រូវកែអ្វី តាមលំដាប់ណា ត្រឹមថ្ងៃណា ចំណាយប៉ុន្មាន
help-plan-details = រៀបចំផែនការកែលម្អរបស់ FACILITY ពីស្ថានភាពបច្ចុប្បន្ន៖ ការរកឃើញនីមួយៗក្លាយជាសកម្មភាព ដោយបញ្ជាក់អ្នកទទួលខុសត្រូវ កាលកំណត់ ចំណាយ និងពិន្ទុ; អ្វីដែលបង្កគ្រោះថ្នាក់ដល់អ្នកស្នាក់នៅមុនគេ បន្ទាប់មកអ្វីដែលចំណាត់ថ្នាក់អាស្រ័យ។ ធ្វើរួចមិនទាន់បិទទេ៖ អធិការកិច្ច ឬការតាមដានក្រោយទើបបញ្ជាក់។
help-report-format = អ្វីដែលបង្ហាញ ពេលគ្មានឈ្មោះឯកសារ (លំនាំដើម text)
help-report-option-share = សម្រាប់អ្នកណា ហើយដូច្នេះអ្វីដែលមិនបង្ហាញ (លំនាំដើម៖ សម្រាប់គ្រឹះស្ថាន និងអធិការ)
help-report-option-progress = អ្វីដែលបានប្រសើរឡើង ក្នុងមួយទំព័រ៖ មុន និងឥឡូវ អ្វីដែលបានធ្វើ និងអ្វីដែលត្រូវធ្វើបន្ទាប់
help-report-option-since = ជាមួយ --progress៖ មុន គឺការចុះពិនិត្យចុងក្រោយត្រឹមថ្ងៃនោះ (លំនាំដើម៖ លើកមុន)
help-report-option-gate = អ្វីដែលបានរកឃើញ សម្រាប់អានឱ្យអ្នកគ្រប់គ្រងស្តាប់៖ ចំណាត់ថ្នាក់ អ្វីដែលត្រូវកែលម្អ អ្នកណាធ្វើ ត្រឹមថ្ងៃណា និងអ្វីដែលនៅចំហ។ គ្មានអ្វីដែលត្រូវទុកខាងក្នុង ហើយគ្មានកំណត់សម្គាល់ដែលហាក់ដូចជាពាក្យរបស់អ្នកស្នាក់នៅ
help-report-summary = លទ្ធផលរបស់គ្រឹះស្ថានមួយ សម្រាប់អាន បោះពុម្ព និងប្រគល់ជូន
help-report-details = រាយការណ៍អំពី FACILITY (id ឬថតរបស់វា)៖ ចំណាត់ថ្នាក់ និងមូលហេតុ អប្បបរមា និងអ្វីដែលលើសពីនោះ ផ្នែកនីមួយៗជាមួយចន្លោះ ការរកឃើញនីមួយៗជាមួយកំណត់សម្គាល់ ភស្តុតាង និងមូលដ្ឋាន អ្វីដែលមិនទាន់មានចម្លើយ អ្វីដែលបានផ្លាស់ប្តូរ និងការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច។ បើគ្មាន --output វាបង្ហាញជាអក្សរ។
help-program = careaudit — ធ្វើសវនកម្មគ្រឹះស្ថានថែទាំតាមស្តង់ដារអប្បបរមារបស់កម្ពុជា
help-usage-line = របៀបប្រើ៖ careaudit COMMAND …
help-pointer = careaudit COMMAND --help បង្ហាញរបៀបប្រើ; careaudit --version បង្ហាញកំណែ។
help-exit-status = លេខបញ្ចប់៖ 0 រួចរាល់; 1 ពេលប្រើ --strict បើមានគ្រឹះស្ថានក្រោមអប្បបរមា ឬមិនទាន់កំណត់បាន; 2 មានបញ្ហាក្នុងឯកសារ ពាក្យបញ្ជា ឬម៉ាស៊ីន តែអ្វីដែលត្រឹមត្រូវនៅតែបង្ហាញ។
help-usage = របៀបប្រើ
help-options-mark = [ជម្រើស]
help-common-options = ជម្រើសរួមនៃពាក្យបញ្ជាភាគច្រើន៖
help-audit-summary = ស្ថានភាពនៃគ្រឹះស្ថាននីមួយៗ និងអ្វីដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ
help-audit-details = អានគ្រឹះស្ថានក្នុង PATH (ថតនៃគ្រឹះស្ថាន គ្រឹះស្ថានមួយ ឬ id របស់វា ឬកំណត់ត្រាមួយ បើមិនបញ្ជាក់ គឺ Audits) ពិនិត្យ និងដាក់ពិន្ទុ រួចបង្ហាញចំណាត់ថ្នាក់ ឬចន្លោះរបស់វា ភាគរយ និងការរកឃើញដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ ដោយបង្ហាញចំណុចធ្ងន់ធ្ងរមុនគេ។ បន្ទាប់មក បង្ហាញចំនួនសរុប និងបញ្ហា។ ក្នុង PATH មួយ មើលថតដែលគ្មានគ្រឹះស្ថានយ៉ាងច្រើន 2,000។
help-check-summary = គ្រប់បញ្ហាក្នុងស្តង់ដារ គ្រឹះស្ថាន កំណត់ត្រា និងផែនការ
help-check-details = ពិនិត្យស្តង់ដារ រង្វាស់ ការកែសម្រួល គ្រឹះស្ថាន កំណត់ត្រា និងផែនការក្នុង PATH (បើមិនបញ្ជាក់ គឺ Audits) ហើយបង្ហាញបញ្ហានីមួយៗជាមួយឯកសារ លេខបន្ទាត់ លេខជួរ បន្ទាត់នោះផ្ទាល់ និងអ្វីដែលត្រូវសរសេរជំនួស។ PATH ក៏អាចជាឯកសារតែមួយ៖ ឯកសារនោះត្រូវពិនិត្យតាមប្រភេទដែលវាសរសេរ។
help-score-format = របៀបសរសេរលេខ (លំនាំដើម text)
help-option-visit = ស្ថានភាពបច្ចុប្បន្ន និងការវាយតម្លៃខ្លួនឯងចុងក្រោយរបស់គ្រឹះស្ថាននីមួយៗ (លំនាំដើម) ឬការចុះពិនិត្យម្តងៗដាច់ដោយឡែក
help-score-option-since = តែសវនកម្មដែលការចុះពិនិត្យចុងក្រោយនៅថ្ងៃនោះ ឬក្រោយមក
help-score-summary = លេខពិន្ទុ សម្រាប់មនុស្ស និងកម្មវិធី
help-score-details = បង្ហាញមួយបន្ទាត់សម្រាប់សវនកម្មនីមួយៗ ឬគ្រប់តួលេខជា JSON ឬ CSV ឬជា JSON ម្តងមួយបន្ទាត់ (jsonl) សម្រាប់សវនកម្មនីមួយៗ ភ្លាមៗពេលដាក់ពិន្ទុរួច។ ពិន្ទុជាចំនួនគត់ ភាគរយបង្គត់តែនៅទីនេះ ដល់ 0.1% (ពាក់កណ្តាលបង្គត់ឡើង)។
help-explain-summary = ពិន្ទុមកពីណា និងហេតុអ្វីបានជាចំណាត់ថ្នាក់ដូច្នេះ
help-explain-details = ពន្យល់ស្ថានភាពរបស់ FACILITY (id ថត ឬទីតាំងឯកសារនៃកំណត់ត្រាមួយ) ម្តងមួយវិធាន៖ លក្ខណៈវិនិច្ឆ័យណាបំពេញ ឬមិនបំពេញលក្ខខណ្ឌនីមួយៗនៃចំណាត់ថ្នាក់ ពិន្ទុមកពីណា និងសំណួរដែលមិនទាន់មានចម្លើយអាចផ្លាស់ប្តូរអ្វី។ បើមាន CRITERION (ឬ id នៃស្តង់ដារ) បង្ហាញតែវាប៉ុណ្ណោះ។
help-option-unknown = អ្វីដែលអត្ថបទផ្លូវការត្រូវបញ្ជាក់បន្ថែម
help-option-basis = ស្តង់ដារនីមួយៗ ស្គាល់ច្បាស់ប៉ុណ្ណា
help-option-overlap = លក្ខណៈវិនិច្ឆ័យណាដែលចម្លើយតែមួយសម្រេចបាន
help-option-holidays = ថ្ងៃឈប់សម្រាកដែលកាលកំណត់គិតតាម
help-option-provinces = ខេត្តដែលគ្រឹះស្ថានត្រូវចាត់ក្រុមតាម ជាមួយរបៀបសរសេរនីមួយៗ និងប្រភព
help-option-trace = លក្ខណៈវិនិច្ឆ័យណាផ្អែកលើព័ត៌មានណា
help-option-beside = ជាមួយ ID៖ អ្វីដែលថ្មី លែងមាន ប្តូរកន្លែង និងប្រែប្រួល ចាប់ពី VERSION ដែលជាកំណែនៃស្តង់ដារនោះ ដូចជា 2024.1
help-option-share-beside = សម្រាប់តែក្រសួង ជាមួយ --beside និង PATH៖ ក៏បង្ហាញចំណាត់ថ្នាក់នៃគ្រឹះស្ថាននីមួយៗតាមកំណែទាំងពីរ ពីកំណត់ត្រាដដែល
help-codebook-format = ជាមួយ ID៖ សៀវភៅលេខកូដ មួយជួរដេកមួយលក្ខណៈវិនិច្ឆ័យ អត្ថបទទាំងពីរភាសា; ជា json ឬ .xlsx មានផ្នែក រង្វាស់ ចំណាត់ថ្នាក់ និងប្រភពផង (លំនាំដើម text)
help-standards-summary = ស្តង់ដារទាមទារអ្វី និងមកពីប្រភពណា
help-standards-details = បង្ហាញបញ្ជីស្តង់ដារ បើមាន ID បង្ហាញចំណាត់ថ្នាក់ លក្ខណៈវិនិច្ឆ័យ និងប្រភព បើមាន CRITERION បង្ហាញតម្រូវការ សំណួរ សេចក្តីណែនាំ មូលដ្ឋាន វិធីផ្ទៀងផ្ទាត់ ឧទាហរណ៍ និងដំណោះស្រាយ។ ជាមួយ --beside បង្ហាញកំណែពីរទល់គ្នា៖ កំណែបច្ចុប្បន្ន និងកំណែមួយក្នុងថតប័ណ្ណសារនៃស្តង់ដារ។
help-checklist-format = អក្សរ ឬទំព័រសម្រាប់បោះពុម្ពជាពីរភាសា (លំនាំដើម text)
help-checklist-summary = អ្វីដែលត្រូវសួរគ្រឹះស្ថានមួយ ម្តងមួយចំណុច តាមលំដាប់ដើរពិនិត្យ
help-checklist-details = បង្ហាញអ្វីដែលត្រូវសួរ FACILITY តាមស្តង់ដារដែលអនុវត្ត (ឬដែលបញ្ជាក់ដោយ --against)៖ អ្វីដែលត្រូវរាប់មុន សេវា បន្ទាប់មកសំណួរនីមួយៗតែម្តង តាមលំដាប់ដើរពិនិត្យ៖ ឯកសារ បុគ្គលិក ខ្លោងទ្វារ ផ្ទះបាយ បន្ទប់ បង្គន់ សុខភាព សំណុំរឿង ការសម្ភាសបុគ្គលិក និងអ្នកស្នាក់នៅ។
help-option-from = បង្ហាញចំណាត់ថ្នាក់នៃកំណត់ត្រានេះជាមតិយោបល់ក្បែរសំណួរ
help-new-option-output = សរសេរទៅក្នុង FILE ដែលបញ្ចប់ដោយ .yaml (លំនាំដើម៖ ក្បែរ facility.yaml) មិនសរសេរជាន់ឯកសារដែលមានទេ
help-new-summary = កំណត់ត្រាដែលមានគ្រប់សំណួរ ត្រៀមសម្រាប់បំពេញ
help-new-details = សរសេរកំណត់ត្រារបស់ FACILITY សម្រាប់ថ្ងៃ --on (លំនាំដើមថ្ងៃនេះ) ដែលមានគ្រប់សំណួរ សួរតែម្តង តាមលំដាប់ដើរពិនិត្យ ដោយគ្មានចម្លើយ។ មិនសរសេរជាន់ឯកសារដែលមានទេ ហើយមិនយកអ្វីពីលើកមុនមកទេ។
help-schema-summary = JSON Schema នៃប្រភេទឯកសារ សម្រាប់កម្មវិធីសរសេរ
help-schema-details = បង្ហាញ JSON Schema នៃ standard, measures, tailoring, holidays, facility, record ឬ plan សម្រាប់កម្មវិធីសរសេរដែលពិនិត្យ YAML។ អ្វីដែលអាស្រ័យលើឯកសារផ្សេង ដូចជា id មានតែ careaudit check ទេដែលអាចប្រាប់បាន។
help-option-help = បង្ហាញជំនួយនេះ
help-option-language = ភាសាអង់គ្លេស ឬខ្មែរ (លំនាំដើម តាមប្រព័ន្ធ)
help-option-against = សួរតាមស្តង់ដារនេះប៉ុណ្ណោះ អាចប្រើច្រើនដង
help-option-share-due = ប្រាប់គ្រោះថ្នាក់ទាំងអស់ រួមទាំងអំពីបុគ្គលិក ដែលគ្រឹះស្ថានមិនត្រូវអានឃើញ ហើយឱ្យ --where province រកឃើញកន្លែងដែលរក្សាទីតាំងជាសម្ងាត់
help-option-share-dangers = ប្រាប់គ្រោះថ្នាក់ទាំងអស់ រួមទាំងអំពីបុគ្គលិក ដែលគ្រឹះស្ថានមិនត្រូវអានឃើញ
help-option-share = សម្រាប់តែក្រសួង៖ រួមទាំងកំណត់សម្គាល់ផ្ទៃក្នុង ដូចជាអ្វីដែលអ្នកស្នាក់នៅនិយាយ
help-option-rescore = ដាក់ពិន្ទុកំណត់ត្រាដែលឆ្លើយតាមកំណែចាស់ តាមកំណែបច្ចុប្បន្នផងដែរ
help-option-as = គ្រឹះស្ថាននៅ PATH ជារបស់ MEMBER ដែលឈ្មោះឈរមុខ id; អាចប្រើច្រើនដង
help-option-page-language = ភាសាអង់គ្លេស ខ្មែរ ឬទំព័រជាពីរភាសា (លំនាំដើម ទំព័រជាពីរភាសា អក្សរតាមប្រព័ន្ធ)
help-option-standards = ថតស្តង់ដារ (លំនាំដើម Standards)
help-option-tailoring = កែសម្រួលស្តង់ដារតាមឯកសារនេះ អាចប្រើច្រើនដង
help-option-on = កាលបរិច្ឆេទថ្ងៃនេះ ដូច 2026-11-23; កាលបរិច្ឆេទក្រោយនោះជាអនាគត
help-option-color = ពណ៌ជានិច្ច មិនប្រើ ឬប្រើតែលើអេក្រង់ពាក្យបញ្ជា (លំនាំដើម auto)
help-option-strict = បញ្ចប់ដោយលេខ 1 បើមានគ្រឹះស្ថានក្រោមអប្បបរមា ឬមិនទាន់កំណត់បាន
help-option-questionnaire = អ្វីដែលអ្នករស់នៅទីនោះឆ្លើយដោយគ្មានឈ្មោះ៖ ទំព័រពីដៃមួយទៅដៃមួយ ឬសន្លឹកជាមួយ --paper; careaudit import នាំមកតែចំនួន
help-no-questionnaire = គ្មានកម្រងសំណួរទេ៖ residents.yaml មិនមានក្នុងថតស្តង់ដារ ឬមានកំហុស
help-standards-option-questionnaire = អ្វីដែលអ្នករស់នៅទីនោះត្រូវបានសួរ និងអ្វីដែលវាពាក់ព័ន្ធ
help-option-registry = អានគ្រឹះស្ថាន កំណត់ត្រា ផែនការ និងស្តង់ដារ ពីបញ្ជីកណ្តាលនេះ ជំនួសថត
help-registry-option-place = ឯកសារបញ្ជីកណ្តាល (លំនាំដើម៖ ដែល CAREAUDIT_REGISTRY ប្រាប់)
help-registry-option-why = ហេតុអ្វីបានជាកែ ដកចេញ ឬលុបខ្លឹមសារ; មូលហេតុនៅក្នុងកំណត់ហេតុ
help-registry-option-account = អ្នកធ្វើ ដូចដែលកំណត់ហេតុប្រាប់ (លំនាំដើម៖ ឈ្មោះរបស់អ្នកលើម៉ាស៊ីននេះ)
help-registry-option-name = ជាមួយ init៖ ឈ្មោះរបស់វាក្នុងចំណុចត្រួតពិនិត្យ គ្មានដកឃ្លា
help-registry-option-against = ជាមួយ verify៖ ចំណុចត្រួតពិនិត្យ ឬបង្កាន់ដៃ ដែលរក្សាទុកកន្លែងផ្សេង; កំណត់ហេតុត្រូវបន្តពីវា
help-registry-option-keys = ឯកសារសោសាធារណៈ មួយបន្ទាត់មួយ (លំនាំដើម៖ .pub ក្បែរបញ្ជីកណ្តាល)
help-registry-option-new = ជាមួយ keys៖ បង្កើតសោថ្មី; អ្វីដែលសោចាស់បានចុះហត្ថលេខានៅតែផ្ទៀងផ្ទាត់បាន
help-registry-summary = កន្លែងតែមួយសម្រាប់មនុស្សច្រើន៖ រក្សាទុកពាក្យដើម និងអាចបញ្ជាក់បាន
help-registry-details = រក្សាទុកអ្វីដែលមនុស្សច្រើននាំមក ក្នុងឯកសារតែមួយ តាមពាក្យដើម ក្នុងកំណត់ហេតុដែលមានតែកើនឡើង។ init ចាប់ផ្តើម ដោយមានសោក្បែរវាសម្រាប់ចុះហត្ថលេខា; bring FOLDER នាំគ្រឹះស្ថាន កំណត់ត្រា ផែនការ និងស្តង់ដារចូល ហើយ give FOLDER ឱ្យមកវិញដូចដើមគ្រប់បៃ; status និង history SUBJECT ប្រាប់ថារក្សាទុកអ្វី និងមកពីណា; correct SUBJECT FILE, withdraw SUBJECT និង blot ENTRY ប្តូរអ្វីដែលមានសុពលភាព ដោយ --why ហើយកំណត់ហេតុរក្សាទុករឿងនោះ; receipt ENTRY បង្កើតបង្កាន់ដៃ; keys បង្ហាញសោសាធារណៈ; verify ផ្ទៀងផ្ទាត់ទាំងអស់; backup FILE ចម្លងវា ទោះអ្នកដទៃកំពុងសរសេរ; rebuild បង្កើតឡើងវិញនូវអ្វីដែលបានពីកំណត់ហេតុ។ ច្បាប់ចម្លងនៃការចុះពិនិត្យមួយជំនួសមួយទៀតដោយខ្លួនឯង តែពេលវាមានទាំងអស់របស់មួយនោះ។
help-receipt-summary = អ្វីដែលបង្កាន់ដៃរបស់បញ្ជីកណ្តាលបញ្ជាក់ ពិនិត្យដោយគ្មានបណ្តាញ
help-receipt-option-document = ថែមទៀត៖ តើឯកសារនេះជាឯកសារដែលបានទទួលឬទេ
help-receipt-option-against = ចំណុចត្រួតពិនិត្យដែលអ្នកទុកចិត្ត ជំនួសសោ៖ ត្រូវតែនៃកំណត់ហេតុតែមួយ និងទំហំតែមួយ
help-receipt-details = ផ្ទៀងផ្ទាត់បង្កាន់ដៃជាមួយសោសាធារណៈនៃបញ្ជីកណ្តាល ឬចំណុចត្រួតពិនិត្យ ហើយប្រាប់ដោយពាក្យងាយៗថាវាបញ្ជាក់អ្វី និងមិនបញ្ជាក់អ្វី។ សូមយកសោពីក្រសួង កុំយកពីអ្នកដែលបង្ហាញបង្កាន់ដៃ។

## import

import-passphrase-file-unreadable = មិនអាចអានឯកសារឃ្លាសម្ងាត់បានទេ
import-passphrase-prompt = ឃ្លាសម្ងាត់សម្រាប់ { $path }៖{ " " }
import-new = កំណត់ត្រាថ្មី
import-already-home = មាននៅទីនេះរួចហើយ គ្មានអ្វីថ្មីទេ
import-laid-together = បញ្ចូលគ្នាជាមួយឯកសារចម្លងដែលមានរួច
import-answers = ចម្លើយ { $count }
import-measures = រង្វាស់ { $count }
import-services = សេវា { $count }
import-newer = ស្ថានភាពថ្មីជាងនៃឯកសារចម្លងដដែល
import-mine-stays = បានសម្រេច៖ របស់ខ្ញុំនៅដដែល
import-decided = បានសម្រេច
import-waits = ឯកសារចម្លងទាំងពីរខុសគ្នា មនុស្សត្រូវសម្រេច
import-mine = របស់ខ្ញុំ
import-theirs = របស់គេ
import-decide-by = សម្រេចដោយ --take mine, --take theirs ឬសម្រាប់មួយៗ
import-written = បានសរសេរ
import-written-in-part = បានសរសេរ លើកលែងតែអ្វីដែលរង់ចាំមនុស្សសម្រេច ឬត្រូវបានបដិសេធ
import-would-be-written-in-part = នឹងត្រូវសរសេរ លើកលែងតែអ្វីដែលរង់ចាំមនុស្សសម្រេច ឬត្រូវបានបដិសេធ
import-would-be-written = នឹងត្រូវសរសេរ
import-kept-as = អ្វីដែលមានពីមុន រួមទាំងមតិយោបល់ ត្រូវបានរក្សាទុកជា
import-brought-something-new = នាំមកនូវអ្វីថ្មី
import-differ-wait-person = ខុសគ្នា ហើយរង់ចាំមនុស្សសម្រេច
import-brought-nothing-new = គ្មានអ្វីថ្មី
import-further-copies = និងឯកសារចម្លង { $all } ទៀតនៃការចុះពិនិត្យនេះ ដែលមិនបានបង្ហាញ៖ { $told }
import-nothing = គ្មានអ្វី
import-unknown-writer = មិនបានបញ្ជាក់ដោយអ្នកណា

## import-problem

import-problem-not-json = ឯកសារនាំចេញនេះខូច ឬដាច់មិនពេញ៖ { $words }
import-problem-not-json-hint = សូមនាំចេញពីទម្រង់ម្តងទៀត ឬចម្លងពីឧបករណ៍ម្តងទៀត
import-problem-table-cut-off = ឯកសារចប់ក្នុងក្រឡាដែលចាប់ផ្តើមនៅបន្ទាត់ { $line } ដូច្នេះវាត្រូវបានកាត់
import-problem-table-cut-off-hint = សូមនាំចេញ ឬចម្លងម្តងទៀត
import-problem-table-not-text = ឯកសារនេះមិនមែនជាអក្សរ UTF-8 ឬ UTF-16 ទេ ដូច្នេះមិនមែនជាតារាងទេ
import-problem-table-not-text-hint = សូមរក្សាទុកម្តងទៀតជា CSV UTF-8 ឬជា .xlsx
import-problem-workbook-spoilt = ឯកសារ Excel នេះខូច ឬត្រូវបានកាត់ ឬមិនមែនជាឯកសារ Excel ទេ
import-problem-workbook-spoilt-hint = សូមបើកវាក្នុង Excel ឬ LibreOffice ហើយរក្សាទុកម្តងទៀតជា .xlsx ឬ CSV
import-problem-workbook-locked = ឯកសារ Excel នេះចាក់សោដោយពាក្យសម្ងាត់ ឬជាទម្រង់ចាស់ .xls
import-problem-workbook-locked-hint = សូមរក្សាទុកជា .xlsx ដោយគ្មានពាក្យសម្ងាត់
import-problem-not-an-export = careaudit មិនអាចនាំឯកសារនេះចូលបានទេ
import-problem-not-an-export-hint = សូមប្រើឯកសារដែលទម្រង់បាននាំចេញ ទិន្នន័យពី KoboToolbox ឬ ODK ឯកសារ Excel របស់ careaudit ឬកំណត់ត្រា
import-problem-newer-export = ឯកសារនាំចេញនេះបង្កើតដោយ careaudit ថ្មីជាង (ទម្រង់ { $format })
import-problem-newer-export-hint = សូមនាំចូលដោយកម្មវិធីថ្មីនោះ
import-problem-passed-over = គ្មានអ្វីក្នុង “{ $name }” ដែលស្គាល់ទេ ដូច្នេះវាត្រូវបានរំលង
import-problem-passed-over-hint = បើមានការចុះពិនិត្យក្នុងនោះ សូមរក្សាទុកវាជាឯកសារដាច់ដោយឡែក ដោយមានក្បាលតារាងនៃទម្រង់
import-problem-page-of-server = ចម្លើយនេះពីម៉ាស៊ីនមេមានទិន្នន័យ { $came } ក្នុងចំណោម { $all } ទិន្នន័យផ្សេងទៀតស្ថិតនៅទំព័រផ្សេង
import-problem-page-of-several = ចម្លើយនេះពីម៉ាស៊ីនមេជាទំព័រមួយក្នុងចំណោមច្រើន ទិន្នន័យផ្សេងទៀតមិននៅក្នុងនេះទេ
import-problem-one-page-of-several-hint = សូមនាំចូលគ្រប់ទំព័រក្នុងពេលតែមួយ ឬនាំចេញជាឯកសារតែមួយ
import-problem-submission-held = ទិន្នន័យ{ $row } ត្រូវបានសម្គាល់ថា “{ $state }”
import-problem-submission-held-hint = វាត្រូវបាននាំចូលតែជាមួយ --held ឬនៅពេលបានអនុម័តនៅទីនោះ
import-problem-import-facility-unknown = គ្មានគ្រឹះស្ថាន “{ $id }” នៅទីនេះទេ
import-problem-did-you-mean-facility = តើចង់សរសេរ “{ $value }” (--facility { $value }) មែនទេ?{ " " }
import-problem-new-place = កន្លែងថ្មី៖ careaudit facility { $id } { $options } រួច import ម្តងទៀត; ឬ import --register ធ្វើទាំងពីរ
import-problem-visit-lacks-date = ការចុះពិនិត្យនេះខ្វះកាលបរិច្ឆេទ (date)
import-problem-visit-lacks-kind = ការចុះពិនិត្យនេះខ្វះប្រភេទ (kind)
import-problem-visit-incomplete-hint = សូមបំពេញនៅផ្នែកខាងលើនៃទម្រង់ ហើយនាំចេញម្តងទៀត ឬប្រើ { $option }
import-problem-import-facility-not-said = ឯកសារនេះមិនបញ្ជាក់ថាបានចុះពិនិត្យគ្រឹះស្ថានណាទេ
import-problem-import-facility-not-said-hint = សូមបញ្ជាក់ដោយ --facility ID
import-problem-set-aside = “{ $name }” គ្មានកន្លែងក្នុងកំណត់ត្រាបច្ចុប្បន្នទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងនោះ៖ { $value }
import-problem-set-aside-hint = សូមសរសេរវានៅកន្លែងត្រឹមត្រូវ ឬទុកវាដដែល
import-problem-record-at-home-unusable = កំណត់ត្រាដែលមានរួចហើយ { $path } មានកំហុស ដូច្នេះមិនបានបញ្ចូលអ្វីទេ
import-problem-record-at-home-unusable-hint = សូមកែវាជាមុនសិន៖ careaudit check
import-problem-too-many-copies = ចាប់ពីទីនេះ ឯកសារចម្លង { $count } នៃការចុះពិនិត្យនេះមិនបាននាំចូលទេ៖ ឯកសារមុនៗខុសគ្នាច្រើនពេក
import-problem-too-many-copies-hint = សូមទុកតែឯកសារចម្លងដែលត្រឹមត្រូវក្នុងឯកសារដាច់ដោយឡែក រួចនាំឯកសារនោះចូល
import-problem-like-another-visit = ភាគច្រើននៃនេះមានក្នុង { $name } រួចហើយ៖ តើជាការចុះពិនិត្យដដែល តែកាលបរិច្ឆេទផ្សេងមែនទេ?
import-problem-like-another-visit-hint = បើមែន សូមដកមួយចេញ
import-problem-word-unknown = “{ $value }” { $place } មិនមែនជាពាក្យដែលអាចជ្រើសបានទេ
import-problem-write-one-of = សូមសរសេរមួយក្នុងចំណោម { $known }
import-problem-value-rounded = “{ $value }” { $place } ត្រូវបានរក្សាទុកជា { $kept }៖ កំណត់ត្រាមានខ្ទង់ទសភាគប្រាំមួយ
import-problem-told-twice = “{ $value }” { $place } ត្រូវបានប្រាប់ជាលើកទីពីរ មុននេះគឺ “{ $kept }”
import-problem-take-one-away = សូមដកមួយចេញ
import-problem-formula-without-value = រូបមន្ត{ $place } មិនទាន់បានគណនាទេ ដូច្នេះគ្មានអ្វីនៅទីនោះទេ
import-problem-formula-hint = សូមបើកវាក្នុង Excel ឬ LibreOffice ហើយរក្សាទុកម្តងទៀត ឬសរសេរតម្លៃ
import-problem-error-value = រូបមន្ត{ $place } ផ្តល់កំហុស { $value }
import-problem-value-itself-hint = សូមសរសេរតម្លៃផ្ទាល់
import-problem-cells-merged = ក្រឡា { $range } ត្រូវបានបញ្ចូលគ្នា អ្វីដែលសរសេរក្នុងនោះរាប់សម្រាប់តែ { $cell } ប៉ុណ្ណោះ
import-problem-cells-merged-hint = សូមបំបែកវា ហើយសរសេរក្នុងក្រឡានីមួយៗដែលត្រូវឆ្លើយ
import-problem-cell-comment = មតិដែលភ្ជាប់នឹងក្រឡា { $cell } មិនមែនជាចម្លើយទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងកំណត់ត្រា៖ { $text }
import-problem-cell-comment-hint = សូមសរសេរវាក្នុងកំណត់សម្គាល់នៃជួរនោះ បើវាសមនៅទីនោះ
import-problem-row-without-id = “{ $value }” { $place } ស្ថិតក្នុងជួរដែលគ្មានលេខសម្គាល់ ដូច្នេះមិនដឹងថាវាឆ្លើយអ្វីទេ
import-problem-row-hint = សូមសរសេរវាក្នុងជួរនៃសំណួររបស់វា
import-problem-written-elsewhere-more = { " " }ហើយក្រឡា { $more } ទៀតនៃសន្លឹកនេះក៏ដូច្នេះដែរ
import-problem-written-elsewhere = “{ $value }” { $place } សរសេរកន្លែងដែលមិនបានសួរអ្វីទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងកំណត់ត្រា{ $others }
import-problem-written-elsewhere-hint = សូមសរសេរវាក្នុងចម្លើយ ឬកំណត់សម្គាល់នៃសំណួររបស់វា បើវាសមនៅទីនោះ
import-problem-too-many-columns = ឯកសារនេះមានលើសពី { $most } ជួរឈរ
import-problem-too-many-columns-hint = គ្មានទម្រង់ណាមានច្រើនដូច្នេះទេ សូមនាំចេញម្តងទៀត
import-problem-too-many-cells = ឯកសារនេះមានក្រឡាដែលមានអក្សរលើសពី { $most }
import-problem-too-many-cells-hint = សូមដកអ្វីដែលមិនមែនជាផ្នែកនៃទម្រង់ ឬនាំចេញជាឯកសារច្រើន
import-problem-too-much-text = អ្វីដែលមានក្នុងឯកសារនេះ លើសពី { $most } MB
import-problem-too-many-submissions = ឯកសារនេះមានទិន្នន័យលើសពី { $most }
import-problem-too-many-submissions-hint = សូមនាំចេញជាឯកសារច្រើន
import-problem-too-many-values = ឯកសារនេះមានតម្លៃលើសពី { $most }
import-problem-too-many-values-hint = សូមនាំចេញជាឯកសារច្រើន
import-problem-passphrase-needed = ឯកសារនាំចេញនេះបានចាក់សោដោយឃ្លាសម្ងាត់
import-problem-passphrase-needed-hint = សូមដំណើរការនៅក្នុង terminal ឬប្រើ --passphrase-file FILE
import-problem-passphrase-wrong = ឃ្លាសម្ងាត់មិនអាចបើកឯកសារនេះបានទេ ឬឯកសារត្រូវបានកែប្រែ
import-problem-passphrase-wrong-hint = សូមសាកម្តងទៀត អក្សរធំតូច និងដកឃ្លាត្រូវតែដូចគ្នា គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ
import-problem-seal-unreadable = ឯកសារនេះចាក់សោតាមវិធីដែល careaudit មិនអាចបើកបាន
import-problem-seal-unreadable-hint = សូមនាំចេញពីទម្រង់ម្តងទៀត
import-problem-unreadable = “{ $value }”{ $behind } មិនមែនជា{ $expected }ទេ
import-problem-below-zero = តិចជាងសូន្យ
import-problem-too-large-number = ជាចំនួនធំពេក
import-problem-too-many-digits = មានខ្ទង់ក្រោយសញ្ញាចុច “.” ច្រើនពេក យ៉ាងច្រើនប្រាំមួយខ្ទង់
import-problem-write-like = សូមសរសេរដូច { $example }
import-problem-too-large = យ៉ាងច្រើនប្រាំបួនខ្ទង់មុនសញ្ញាចុច “.”
import-problem-at = ត្រង់ “{ $field }”
import-problem-in-cell = ក្នុងក្រឡា { $cell }
import-problem-in-cell-of-sheet = ក្នុងក្រឡា { $cell } នៃ “{ $sheet }”
import-problem-in-submission = ក្នុងទិន្នន័យ{ $row }
import-problem-submission-number = ទី { $row }
import-problem-in-row = ក្នុងជួរ { $row }
import-problem-invisible-remark = សញ្ញាមើលមិនឃើញ { $codePoint } ស្ថិតនៅមុខ “{ $rest }”
import-problem-counts-unreadable = ចម្លើយរបស់អ្នកស្នាក់នៅត្រង់ “{ $name }” មិនមែនជាចំនួនទេ ដូច្នេះមិនបានរក្សាទុកអ្វីពីវាទេ
import-problem-counts-unreadable-hint = សូមនាំចូលឯកសារដូចដែលទំព័រកម្រងសំណួរបានសរសេរ

## inspector

inspector-needs-records = --agreement ត្រូវការទីតាំងកំណត់ត្រាពីរ ឬច្រើននៃការចុះពិនិត្យនីមួយៗ ដែលនីមួយៗនៅក្បែរ facility.yaml ដែលប្រើបាន; កំណត់ត្រាពីរនៃថ្ងៃ និងប្រភេទតែមួយមានឈ្មោះដូចគ្នា ដូច្នេះសូមទុកកំណត់ត្រាទីពីរក្នុងថតចម្លងនៃគ្រឹះស្ថាន
inspector-alone = { $record }៖ គ្មានកំណត់ត្រាផ្សេងនៃការចុះពិនិត្យនេះត្រូវបានដាក់ឈ្មោះទេ; សូមដាក់ពីរ ឬច្រើននៃការចុះពិនិត្យនីមួយៗ
inspector-several = កំណត់ត្រានៃការចុះពិនិត្យតែមួយ ដោយអធិការច្រើននាក់៖ { $visits } កំណត់ត្រា { $records }
inspector-visits =
    { $count ->
       *[other] ការចុះពិនិត្យ { $count }
    }
inspector-visit = ការចុះពិនិត្យទី { $number }
inspector-records = កំណត់ត្រាទី { $first } និងទី { $second }
inspector-pooled = គូទាំង { $pairs } រួមគ្នា
inspector-kappa-note = kappa ថ្លឹងទម្ងន់៖ ការស្របគ្នាលើសពីចៃដន្យ ពី −1 ដល់ 1 ជាមួយចន្លោះជឿជាក់ 95% ដែលធំបើចម្លើយតិច។ វានិយាយតែពីការចុះពិនិត្យទាំងនេះ៖ នៅកន្លែងផ្សេង ឬរវាងអ្នកផ្សេង អធិការអាចស្របគ្នាតិចជាងនេះ ហើយចំណាត់ថ្នាក់ក៏ប្រែប្រួល។
inspector-pooled-note = គូទាំងអស់រួមគ្នា៖ ការស្របគ្នារបស់គូនីមួយៗ និងអ្វីដែលចៃដន្យនឹងផ្តល់ តាមចំនួនចម្លើយ (H. de Vries និងអ្នកដទៃ Field Methods 20, 2008)។ អ្វីដែលគូនៃការចុះពិនិត្យតែមួយនិយាយពីលក្ខណៈវិនិច្ឆ័យតែមួយទាក់ទងគ្នា ហើយត្រូវបានគិតដូច្នោះ; ការចុះពិនិត្យត្រូវបានយកដូចដែលមាន។
inspector-other-facility = ទាំងនេះជាកំណត់ត្រានៃគ្រឹះស្ថានពីរ; មានតែកំណត់ត្រានៃការចុះពិនិត្យតែមួយប៉ុណ្ណោះដែលអាចប្រៀបធៀបបាន
inspector-other-standard = គ្មានកំណត់ត្រាពីរនៃការចុះពិនិត្យមួយឆ្លើយស្តង់ដារតែមួយក្នុងកំណែតែមួយទេ; ស្តង់ដារពីរមិនអាចប្រៀបធៀបគ្នាបានទេ
inspector-not-public = អ្វីដែលអធិការពីរនាក់បានវាយតម្លៃនៅគ្រឹះស្ថានមួយ មិនអាចបង្ហាញជាសាធារណៈទេ ហើយនៅកន្លែងសម្ងាត់ គឺសម្រាប់តែក្រសួងប៉ុណ្ណោះ (--share ministry)
inspector-apart = កំណត់ត្រាទាំងពីរឃ្លាតគ្នាលើសពីប្រាំពីរថ្ងៃ៖ អ្វីដែលខុសគ្នាអាចបានផ្លាស់ប្តូរក្នុងចន្លោះនោះ។
inspector-no-notes = កំណត់សម្គាល់ និង id របស់គ្រឹះស្ថានមានតែក្នុងទិដ្ឋភាពក្រសួង (--share ministry)។

## inspector-table
inspector-table-title = ការស្របគ្នា
inspector-table-visit-definition = ការចុះពិនិត្យណាមួយក្នុងចំណោមដែលបានដាក់ឈ្មោះ; គូនៃការចុះពិនិត្យតែមួយមានលេខតែមួយ
inspector-table-records-definition = កំណត់ត្រាពីរណានៃការចុះពិនិត្យ តាមលំដាប់ដែលបានដាក់ឈ្មោះ
inspector-table-compared-definition = លក្ខណៈវិនិច្ឆ័យដែលទាំងពីរបានវាយតម្លៃ
inspector-table-same-definition = ក្នុងចំណោមនោះ ភាគរយដែលវាយតម្លៃដូចគ្នា
inspector-table-kappa-definition = ការស្របគ្នាលើសពីចៃដន្យ ពី −1 ដល់ 1; ទម្ងន់លីនេអ៊ែរ
inspector-table-interval-definition = ចន្លោះជឿជាក់ 95% របស់វា
inspector-table-differ-definition = ក្នុងចំណោមចម្លើយដែលបានប្រៀបធៀប ឬឆ្លើយដោយម្នាក់

## language

language-khmer = ភាសាខ្មែរ
language-own-name = ខ្មែរ
language-english = ភាសាអង់គ្លេស

## letter

letter-kingdom = ព្រះរាជាណាចក្រកម្ពុជា
letter-motto = ជាតិ សាសនា ព្រះមហាក្សត្រ
letter-ministry = ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា
letter-office = អង្គភាព៖{ " " }
letter-number = លេខ៖{ " " }
letter-manager = លោក/លោកស្រី អ្នកគ្រប់គ្រង{ " " }
letter-minister = ឯកឧត្តម/លោកជំទាវ រដ្ឋមន្ត្រីក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា
letter-subject = កម្មវត្ថុ៖{ " " }
letter-reference = យោង៖{ " " }
letter-place = ធ្វើនៅ ………………………… ថ្ងៃទី ……… ខែ ……………… ឆ្នាំ{ " " }
letter-signature = ហត្ថលេខា ឈ្មោះ និងត្រា
letter-received = បានទទួលជំនួសគ្រឹះស្ថាន៖ ឈ្មោះ តួនាទី កាលបរិច្ឆេទ ហត្ថលេខា ឬស្នាមមេដៃ
letter-finding = ការរកឃើញ
letter-source = ប្រភព
letter-action = សកម្មភាពកែលម្អ និងកាលកំណត់
letter-proof = អ្វីដែលនឹងត្រូវពិនិត្យ
letter-left-to-others = ចំណុចនេះរាប់ថាកែរួច លុះត្រាតែការចុះពិនិត្យឃើញថាត្រូវបានអនុញ្ញាត។
letter-none = មិនទាន់មានសកម្មភាពកែលម្អ សូមព្រមព្រៀងគ្នា
letter-from-records = បន្ទាត់នីមួយៗនៃលិខិតនេះដកស្រង់ពីកំណត់ត្រាអធិការកិច្ច។ បើប្រភពមិនមែនជាអត្ថបទផ្លូវការ សូមផ្ទៀងផ្ទាត់ជាមួយអត្ថបទនោះ មុនចុះហត្ថលេខា។
letter-to = សូមគោរពជូន{ " " }
letter-to-others = ជូន{ " " }
letter-regards = សូម ឯកឧត្តម/លោកជំទាវ មេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់ពីយើងខ្ញុំ។
letter-regards-to-others = សូម លោក/លោកស្រី ទទួលនូវការរាប់អានពីយើងខ្ញុំ។
letter-findings = ការរកឃើញនៃអធិការកិច្ច និងអ្វីដែលត្រូវកែលម្អ
letter-reminder = លិខិតរំលឹកអំពីសកម្មភាពកែលម្អ
letter-second-inspection = អធិការកិច្ចលើកទីពីរ
letter-report = របាយការណ៍អំពីគ្រឹះស្ថានដែលនៅតែក្រោមស្តង់ដារអប្បបរមា
letter-unknown-day = ថ្ងៃទី ………………
letter-found = ការចុះពិនិត្យនៅ{ $days }
letter-findings-opening = { $found } បានរកឃើញអ្វីដែលរាយខាងក្រោម។ សូមកែលម្អត្រឹមថ្ងៃដែលបានកំណត់។ បើថ្ងៃនោះបានកន្លងផុតហើយ សូមអនុវត្តជាបន្ទាន់។ សូមរក្សាទុកភស្តុតាងដែលបានបញ្ជាក់ ព្រោះនឹងត្រូវពិនិត្យនៅពេលចុះលើកក្រោយ។
letter-reminder-opening = { $found } បានរកឃើញអ្វីដែលរាយខាងក្រោម។ មិនទាន់មានការចុះពិនិត្យណាបញ្ជាក់ថាបានកែរួច ហើយក៏មិនទាន់កត់ថាធ្វើរួចដែរ។ សូមអនុវត្តសកម្មភាពដែលមិនទាន់បានបញ្ចប់។
letter-second-inspection-opening = { $found } បានរកឃើញអ្វីដែលរាយខាងក្រោម។ អធិការកិច្ចលើកទីពីរនឹងធ្វើនៅថ្ងៃទី ……………… ហើយនឹងពិនិត្យចំណុចទាំងនោះ។
letter-report-opening = គ្រឹះស្ថាននេះនៅតែក្រោមស្តង់ដារអប្បបរមា ក្រោយអធិការកិច្ចលើកទីពីរ។ { $found } បានរកឃើញអ្វីដែលរាយខាងក្រោម។
letter-refusal = កំណត់ត្រាមិនទាមទារលិខិត “{ $what }” ទេ៖ { $state }
letter-minimum-met = ការចុះពិនិត្យចុងក្រោយឃើញថាបំពេញអប្បបរមា៖{ " " }
letter-nothing-short = គ្មានចម្លើយណាក្រោមអប្បបរមាទេ តែខ្លះមិនទាន់មានចម្លើយ៖{ " " }
letter-nothing-open = អ្វីដែលបានរកឃើញទាំងអស់ ត្រូវបានកត់ថាធ្វើរួច ឬលើកលែង ហើយរង់ចាំការចុះពិនិត្យ
letter-no-second-inspection = ស្តង់ដារនេះមិនបានកំណត់អធិការកិច្ចលើកទីពីរទេ
letter-undetermined = ៖ សំណួរមិនទាន់មានចម្លើយធ្វើឱ្យមិនទាន់កំណត់លទ្ធផលបាន ហើយរយៈពេលកែលម្អមិនទាន់ចាប់ផ្តើមទេ។
letter-no-period = ៖ គ្មានរយៈពេលកែលម្អកំពុងដំណើរការទេ។
letter-below-since = ៖ ក្រោមស្តង់ដារអប្បបរមាតាំងពីការចុះពិនិត្យនៅ{ $day }។
letter-period-ended = { " " }រយៈពេលកែលម្អផ្លូវការបានផុតកំណត់នៅ{ $periodEnd } គឺ { $days } ថ្ងៃកន្លងមកហើយ។
letter-period-ends = { " " }រយៈពេលកែលម្អផ្លូវការផុតកំណត់នៅ
letter-below-again = { " " }ការចុះពិនិត្យនៅ{ $day } រកឃើញថានៅតែក្រោមស្តង់ដារ។

## level

level-critical = ធ្ងន់ធ្ងរ
level-required = ចាំបាច់
level-recommended = គួរមាន
level-recorded = កត់ត្រាប៉ុណ្ណោះ

## location

location-open = បើកចំហ
location-confidential = សម្ងាត់

## mending
## What is mended, how soon, at what cost, by which action.

mending-title = អ្វីដែលបានកែលម្អ
mending-public-statement = ទិដ្ឋភាពសាធារណៈ៖ តែកន្លែងដែលមានទីតាំងបើកចំហ យ៉ាងតិចប្រាំ; គ្មានគ្រឹះស្ថានណាមួយដាច់ដោយឡែកទេ។ បង្ហាញ “យ៉ាងច្រើន 1” និង “យ៉ាងតិចទាំងអស់លើកលែងតែ 1” ជំនួសគ្មាន និងទាំងអស់។
mending-coalition-statement = ទិដ្ឋភាពបណ្តាញអង្គការ៖ តែកន្លែងដែលមានទីតាំងបើកចំហ យ៉ាងតិចប្រាំ; គ្មានអ្វីអំពីកន្លែងសម្ងាត់ទេ។
mending-since = រកឃើញចាប់ពី { $day }
mending-nothing = ក្នុងចំណោមអ្វីដែលបានស្នើ គ្មានការរកឃើញនៃគ្រឹះស្ថានណាទេ
mending-too-few = ការរកឃើញត្រូវបានពិនិត្យឡើងវិញនៅគ្រឹះស្ថានតិចពេក មិនអាចបង្ហាញអ្វីក្នុងទិដ្ឋភាពនេះបានទេ (ត្រូវការប្រាំ ដែលមានទីតាំងបើកចំហ)
mending-only-seen = រាប់តែអ្វីដែលការចុះពិនិត្យបានមើលឡើងវិញ។ អ្វីដែលគ្មាននរណាមើលឡើងវិញ អាចត្រូវបានកែលម្អ ឬមិនទាន់។
mending-follow-ups = ការតាមដានមើលតែអ្វីដែលមិនបានបំពេញ៖ កន្លែងដែលមានការតាមដាន ការរកឃើញត្រូវបានមើលឡើងវិញលឿនជាង និងច្រើនជាង។
mending-regression = អ្វីដែលឃើញអន់នៅពេលចុះពិនិត្យមួយ ច្រើនតែល្អជាងនៅពេលបន្ទាប់ដោយចៃដន្យ៖ អ្វីខ្លះដែលបានបំពេញ នឹងបានបំពេញទោះគ្មានសកម្មភាពក៏ដោយ។
mending-no-proof = សកម្មភាពដែលមានក្នុងផែនការ មិនបញ្ជាក់ថាវាជាមូលហេតុទេ៖ កន្លែងដែលមានផែនការ អាចខុសពីកន្លែងដែលគ្មាន។ ថ្ងៃរាប់រហូតដល់ការចុះពិនិត្យបានឃើញ; វាអាចត្រូវបានកែលម្អមុននោះ។
mending-together = ការរកឃើញនៃគ្រឹះស្ថានមួយជាប់ទាក់ទងគ្នា ដូច្នេះចន្លោះទំនងជាតូចចង្អៀតពេក មិនមែនធំពេកទេ។
mending-costs = ចំណាយជារបស់សកម្មភាពក្នុងផែនការ សម្រាប់ការរកឃើញដែលបានបំពេញ ក្នុងរយៈពេល 12 ខែ; សកម្មភាពដែលសម្រាប់ចំណុចច្រើន ត្រូវរាប់សម្រាប់ចំណុចនីមួយៗ។ បានចំណាយ៖ កន្លែងដែលមានគេកត់ត្រាទុក។
mending-open-alone = ក្នុងទិដ្ឋភាពនេះ រាប់តែកន្លែងដែលមានទីតាំងបើកចំហ ដែលការរកឃើញនៃយ៉ាងតិចប្រាំកន្លែងត្រូវបានមើលឡើងវិញ; ថ្ងៃ និងដុល្លារត្រូវបានបង្គត់ជាចំនួនដប់គត់។
mending-whole = ការរកឃើញ { $findings }; { $seen } ត្រូវបានមើលឡើងវិញ នៅ{ $facilities }។ ការចុះពិនិត្យបន្ទាប់ឃើញថាបានបំពេញ { $met }។
mending-whole-seen = ការរកឃើញ { $seen } ត្រូវបានមើលឡើងវិញ នៅ{ $facilities }។ ការចុះពិនិត្យបន្ទាប់ឃើញថាបានបំពេញ { $met }។
mending-split = បើមានសកម្មភាពក្នុងផែនការ បានបំពេញ { $with }; បើគ្មាន { $without }។
mending-half = ពាក់កណ្តាលនៃអ្វីដែលបានបំពេញ ត្រូវបានឃើញដូច្នេះក្នុងរយៈពេល { $days } ថ្ងៃ។
mending-hardest = បានបំពេញតិចជាងគេ៖{ " " }
mending-criteria = តាមលក្ខណៈវិនិច្ឆ័យ អ្វីដែលបានបំពេញតិចជាងគេមុន
mending-actions = តាមសកម្មភាពក្នុងផែនការ អ្វីដែលសម្រាប់ការរកឃើញច្រើនជាងគេមុន
mending-findings = ការរកឃើញ
mending-seen = បានមើលឡើងវិញ
mending-met = បានបំពេញនៅការចុះពិនិត្យបន្ទាប់
mending-by-follow-up = ក្នុងនោះដោយការតាមដាន
mending-days = ថ្ងៃរហូតដល់ឃើញថាបានបំពេញ
mending-with = មានសកម្មភាព
mending-without = គ្មានសកម្មភាព
mending-planned = គ្រោងចំណាយ ដុល្លារអាមេរិក
mending-paid = បានចំណាយ ដុល្លារអាមេរិក
mending-action = សកម្មភាព
mending-spread-note = ថ្ងៃ និងដុល្លារ៖ មេដ្យាន ក្នុងវង់ក្រចកគឺក្វាទីល។
mending-spread = { $median } ({ $lower } ដល់ { $upper }; ទាំងអស់៖ { $ends })
mending-unseen = បានរកឃើញ ហើយមិនត្រូវបានមើលឡើងវិញនៅកន្លែងណាទេ៖ { $criteria }
mending-no-actions = គ្មានសកម្មភាពក្នុងផែនការណាសម្រាប់ការរកឃើញទាំងនេះទេ

## mending-table
## The names of its columns.

mending-table-of-definition = ការរកឃើញទាំងអស់ ដែលមានសកម្មភាពក្នុងផែនការ ឬដែលគ្មាន; នៃសកម្មភាព គឺអ្វីដែលវាសម្រាប់
mending-table-subject = លក្ខណៈវិនិច្ឆ័យ ឬសកម្មភាព
mending-table-subject-definition = id របស់លក្ខណៈវិនិច្ឆ័យ ឬរបស់ដំណោះស្រាយទីមួយនៃសកម្មភាព; all៖ ស្តង់ដារទាំងមូល
mending-table-kind = នៃអ្វី
mending-table-kind-definition = standard, criterion ឬ action
mending-table-text = ចំណងជើង ឬសកម្មភាព
mending-table-text-definition = ចំណងជើងនៃលក្ខណៈវិនិច្ឆ័យ (បើគ្មាន អ្វីដែលវាសួរ) ឬសកម្មភាពដូចស្តង់ដារសរសេរ
mending-table-findings-definition = ចំនួនការរកឃើញ; មិនមានក្នុងទិដ្ឋភាពសាធារណៈទេ
mending-table-facilities-definition = ចំនួនគ្រឹះស្ថានដែលត្រូវបានមើលឡើងវិញ
mending-table-seen-definition = ចំនួនដែលការចុះពិនិត្យក្រោយបានវាយតម្លៃឡើងវិញ
mending-table-met-definition = ក្នុងនោះ ចំនួនដែលការចុះពិនិត្យបន្ទាប់ឃើញថាបានបំពេញ
mending-table-interval-definition = ចន្លោះពិន្ទុ Wilson នៃចំណែកដែលបានមើលឡើងវិញ
mending-table-by-follow-up-definition = ចំនួនដែលការចុះពិនិត្យនោះជាការតាមដាន; មិនមានក្នុងទិដ្ឋភាពសាធារណៈទេ
mending-table-days-definition = ពីការរកឃើញ ដល់ការចុះពិនិត្យនោះ នៃអ្វីដែលបានបំពេញ
mending-table-planned-low = គ្រោង ទាបបំផុត ដុល្លារអាមេរិក
mending-table-planned-high = គ្រោង ខ្ពស់បំផុត ដុល្លារអាមេរិក
mending-table-cost-definition = នៃសកម្មភាពសម្រាប់ការរកឃើញដែលបានបំពេញ ក្នុងរយៈពេល 12 ខែ
mending-table-count-behind = { " " }– ចំនួន
mending-table-lowest-behind = { " " }– ទាបបំផុត
mending-table-lower-quartile-behind = { " " }– ក្វាទីលទាប
mending-table-median-behind = { " " }– មេដ្យាន
mending-table-upper-quartile-behind = { " " }– ក្វាទីលខ្ពស់
mending-table-highest-behind = { " " }– ខ្ពស់បំផុត

## movement

movement-up = ឡើង
movement-down = ចុះ
movement-same = ដដែល
movement-unsure = មិនប្រាកដ

## need

need-or-better = { " " }ឬល្អជាង
need-is = ៖{ " " }
need-share = { $limit } នៃពិន្ទុ
need-at-least = យ៉ាងតិច { $share }
need-more-than = លើសពី { $share }
need-at-most = មិនលើសពី { $share }
need-fewer-than = តិចជាង { $share }
need-mean = មធ្យមភាគថ្លឹងទម្ងន់នៃ{ $parts } ៖ { $limit }
need-mean-inner = មធ្យមភាគថ្លឹងទម្ងន់ ({ $parts })
need-mean-share = ពិន្ទុនៃ
need-weighted = { $part } (ទម្ងន់ { $weight })
need-any = លក្ខខណ្ឌមួយក្នុងចំណោមនេះត្រូវបានបំពេញ៖ { $needs }
need-any-between = { $first } ឬ៖ { $second }
need-all-between = { $first } ហើយ៖ { $second }
need-in-brackets = ({ $need })
need-count-rated = ក្នុងចំណោម{ $who } { $limit } បាន “{ $word }”{ $orBetter }
need-share-worse = ក្នុងចំណោម{ $who } { $limit } ទាបជាង “{ $word }”
need-none-worse = ក្នុងចំណោម{ $who } គ្មានមួយណាទាបជាង “{ $word }” ទេ
need-few-worse = ក្នុងចំណោម{ $who } មិនលើសពី { $limit } ទាបជាង “{ $word }”
need-least-named-sections = យ៉ាងតិច { $limit } ក្នុងចំណោមផ្នែក { $named }
need-least-sections = យ៉ាងតិច { $limit } ក្នុងចំណោមផ្នែកទាំងអស់
need-share-named-sections = { $limit } នៃផ្នែក { $named }
need-share-sections = { $limit } នៃផ្នែកទាំងអស់
need-the-sections = ផ្នែកទាំងអស់
need-the-named-sections = ផ្នែក { $named }
need-section = ផ្នែក { $named }
need-each-sections = ផ្នែក { $named } ទាំងអស់
need-every-section = ផ្នែកទាំងអស់
need-sections-rated = { $which } បាន “{ $rating }”{ $orBetter }
need-or = { $first } និង{ $last }
need-criterion = លក្ខណៈវិនិច្ឆ័យ{ " " }
need-each-of = { $all }
need-every-criterion = លក្ខណៈវិនិច្ឆ័យ{ $levels }ទាំងអស់
need-and = { $first } និង{ $last }
need-the-criteria = លក្ខណៈវិនិច្ឆ័យ{ $levels }{ " " }
need-counted-criteria = លក្ខណៈវិនិច្ឆ័យ{ $levels }ទាំងអស់
need-all-criteria = លក្ខណៈវិនិច្ឆ័យ{ $levels }ទាំងអស់
need-levels = { $list }
need-whereabouts = { " " }ក្នុងផ្នែក{ " " }
need-does-not-apply = មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ
need-missing = គ្មានចម្លើយ
need-measure-missing = ខ្វះរង្វាស់
need-sample-missing = គ្មានសំណាក
need-sample-empty = មិនបានពិនិត្យអ្វីទេ
need-sample-too-small = សំណាកតិចពេក
need-services-missing = កំណត់ត្រាមិនបានសរសេរអំពីសេវា
need-value-unknown = បានកត់ត្រា តែគ្មានតម្លៃផ្លូវការសម្រាប់វាយតម្លៃ

## next-rating

next-rating-reach = ដើម្បីទៅដល់ “{ $title }”
next-rating-mend = ត្រូវកែ
next-rating-marked-done = អ្វីៗដែលត្រូវធ្វើបានសម្គាល់ថាធ្វើរួចហើយ រង់ចាំការចុះពិនិត្យជាអ្នកសម្រេច
next-rating-more = … { $more } ទៀត
next-rating-a-way = មធ្យោបាយមួយ ដែលប្រហែលមិនមែនចំណាយតិចបំផុតទេ

## operator

operator-state = រដ្ឋ
operator-ngo = អង្គការ
operator-faith = សហគមន៍សាសនា
operator-privately = ឯកជន

## output

output-no-font = ទំព័រនេះគ្មានពុម្ពអក្សរខ្មែរភ្ជាប់ទេ ព្រោះមិនទាន់បានដំឡើង fonts-noto-core; ឧបករណ៍ដែលបើកទំព័រត្រូវមានពុម្ពអក្សរខ្មែរ
output-kept = ផែនការត្រូវបានរក្សាទុកក្នុង { $path }
output-nobody = កម្មវិធីផ្សេង ប្រហែលនៅលើម៉ាស៊ីនផ្សេង
output-process = { $program }(ដំណើរការលេខ { $process })
output-process-of = { $program }(ដំណើរការលេខ { $process } របស់ { $person })
output-in-use = { $who } កំពុងធ្វើការនៅទីនេះ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ សូមព្យាយាមម្តងទៀតពេលវាចប់
output-exists = ឯកសារនេះមានរួចហើយ ហើយត្រូវបានទុកដដែល សូមប្រើឈ្មោះផ្សេងដោយ --output
output-no-folder = គ្មានថតនេះទេ
output-not-permitted = អ្នកគ្មានសិទ្ធិសរសេរនៅទីនេះទេ
output-disk-full = ថាសពេញ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ
output-too-large = ឯកសារនេះធំជាងអ្វីដែលអាចសរសេរនៅទីនេះ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ
output-is-folder = នេះជាថត សូមសរសេរឈ្មោះឯកសារក្នុងថតនេះ
output-name-too-long = ឈ្មោះវែងពេក សូមប្រើឈ្មោះខ្លីជាងនេះ
output-is-link = នេះជាតំណទៅកន្លែងផ្សេង គ្មានអ្វីត្រូវបានសរសេរនៅទីនោះទេ សូមដាក់ឯកសារផ្ទាល់នៅទីនេះ
output-not-a-file = មិនអាចសរសេរឯកសារនៅទីនេះទេ សូមប្រើឈ្មោះផ្សេង
output-changed = មាននរណាម្នាក់បានកែ ឬលុបឯកសារនេះក្នុងពេលនេះ ប្រហែលក្នុងកម្មវិធីសរសេរ ឯកសារត្រូវបានទុកដដែល ហើយគ្មានអ្វីត្រូវបានសរសេរទេ សូមមើលវា រួចធ្វើពាក្យបញ្ជានេះម្តងទៀត
output-other = មិនអាចសរសេរបានទេ (កំហុស { $number })
output-no-browser = PDF ត្រូវការ Chromium ឬ Chrome តែមិនទាន់បានដំឡើងទេ; សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ
output-browser-failed = កម្មវិធីរុករកមិនបានបង្កើត PDF ទេ (លេខ { $status }); សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ
output-took-too-long = កម្មវិធីរុករកចំណាយពេលលើសពីមួយនាទី ហើយត្រូវបានបញ្ឈប់; សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ
output-no-library = សៀវភៅតារាងត្រូវការ libxlsxwriter (Debian: libxlsxwriter4) តែមិនទាន់បានដំឡើងទេ; សូមប្រើឈ្មោះឯកសារ .html ឬ .json
output-no-scratch = មិនអាចរៀបចំសៀវភៅតារាងក្នុងថតបណ្តោះអាសន្នបានទេ ថតនោះអាចពេញ (កំហុស { $number }) គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ
output-too-many-rows = ច្រើនជាងសៀវភៅតារាងអាចផ្ទុក៖ 1,048,576 ជួរ; សូមជ្រើសគ្រឹះស្ថានតិចជាងនេះ
output-out-of-memory = អង្គចងចាំមិនគ្រប់សម្រាប់សៀវភៅតារាង
output-failed = មិនអាចបង្កើតសៀវភៅតារាងបានទេ (កំហុស { $number })

## own-view

own-view-label = ទស្សនៈរបស់គ្រឹះស្ថានផ្ទាល់ តាមការវាយតម្លៃខ្លួនឯង៖ មិនមែនជាស្ថានភាពផ្លូវការទេ ហើយគ្មានលិខិត ឬរយៈពេលកំណត់តាមច្បាប់ណាកើតចេញពីនេះឡើយ។
own-view-from = ទស្សនៈផ្ទាល់ខ្លួន ពីការវាយតម្លៃខ្លួនឯងថ្ងៃទី
own-view-change = ការផ្លាស់ប្តូរនៃទស្សនៈផ្ទាល់ខ្លួន
own-view-only-one = មានការវាយតម្លៃខ្លួនឯងតែម្តងតាមស្តង់ដារនេះ គ្មានអ្វីសម្រាប់ប្រៀបធៀបទេ។
own-view-rated-best = ការវាយតម្លៃខ្លួនឯងចុងក្រោយឱ្យចំណុចនេះល្អបំផុត៖ សូមសម្គាល់ថាធ្វើរួច ព្រមទាំងភស្តុតាង ហើយការចុះពិនិត្យនឹងបញ្ជាក់
own-view-totals = តាមទស្សនៈផ្ទាល់ខ្លួនតែមួយមុខ { $count }

## paper

paper-title = ទម្រង់ចុះពិនិត្យ
paper-form = ទម្រង់លេខ
paper-kind = ប្រភេទនៃការចុះពិនិត្យ
paper-team-hint = ឈ្មោះការិយាល័យ មិនមែនឈ្មោះបុគ្គល
paper-arrived = មកដល់ម៉ោង
paper-left = ចាកចេញម៉ោង
paper-led-by = ដឹកនាំដោយ
paper-led-by-hint = តួនាទី មិនមែនឈ្មោះបុគ្គល
paper-sampled = សំណាកដែលបានពិនិត្យ
paper-sampled-hint = សំណុំរឿង ឬបន្ទប់ណា តាមលេខរបស់គ្រឹះស្ថាន
paper-announced = បានជូនដំណឹងមុន
paper-yes = បាទ/ចាស
paper-no = ទេ
paper-part = ផ្នែក
paper-lines = ចំនួនចំណុច
paper-done = រួច
paper-how-to = របៀបបំពេញ
paper-value = ចំនួន
paper-provided = ផ្តល់ជូន
paper-referred-to = ទៅអ្នកណា
paper-photo = រូបថត
paper-heard = បានស្តាប់
paper-closing = មុនពេលចាកចេញ
paper-remarks = យោបល់របស់គ្រឹះស្ថាន៖
paper-visit-note = កំណត់សម្គាល់អំពីការចុះពិនិត្យទាំងមូល៖
paper-inside-visit = កំណត់សម្គាល់ផ្ទៃក្នុង អំពីការចុះពិនិត្យទាំងមូល៖
paper-inside-column = អ្វីដែលអ្នកស្នាក់នៅនិយាយ សូមសរសេរតែក្នុងជួរឈរ “inside” ប៉ុណ្ណោះ៖ គ្រឹះស្ថានមិនអានជួរឈរនេះឡើយ។
paper-inside-sheet = សន្លឹកផ្ទៃក្នុង
paper-inside-sheet-hint = អ្វីដែលអ្នកស្នាក់នៅនិយាយ តាមលេខកូដនៃចំណុច; V! សម្រាប់ការចុះពិនិត្យទាំងមូល។ សន្លឹកនេះនៅជាមួយក្រុម៖ មិនត្រូវបង្ហាញគ្រឹះស្ថាន ចម្លងឱ្យ ឬទុកនៅទីនោះឡើយ។ កុំសរសេរឈ្មោះនៅទីនេះដែរ។
paper-signatures = ហត្ថលេខា ឬស្នាមមេដៃ
paper-unregistered = កន្លែងដែលមិនទាន់ចុះបញ្ជី
paper-for-team = តំណាងក្រុម
paper-for-facility = តំណាងគ្រឹះស្ថាន
paper-witness = សាក្សី ឬអាជ្ញាធរមូលដ្ឋាន
paper-name-and-date = ឈ្មោះ តួនាទី កាលបរិច្ឆេទ
paper-guidance = អ្វីដែលត្រូវមើល និងអ្វីដែលរាប់បញ្ចូល
paper-guidance-hint = ទំព័រទាំងនេះ មិនចាំបាច់បោះពុម្ពរាល់ការចុះពិនិត្យទេ។
paper-how-to-tick = គូសប្រអប់មួយក្នុងចំណុចនីមួយៗ។ ចំណុចដែលទុកទទេ គឺមិនទាន់មានចម្លើយ គ្មានអ្វីត្រូវបានស្មានទេ។
paper-how-to-note = ពេលមិនបានគូសប្រអប់ល្អបំផុត សូមសរសេរអ្វីដែលបានឃើញក្នុងកំណត់សម្គាល់។
paper-how-to-leave-out = – មិនពាក់ព័ន្ធ និង 0 មិនទាន់បានវាយតម្លៃ៖ សូមសរសេរមូលហេតុក្នុងកំណត់សម្គាល់។
paper-inside-notice = អ្វីដែលអ្នកស្នាក់នៅនិយាយ សូមសរសេរតែលើសន្លឹកចុងក្រោយ ដែលនៅជាមួយក្រុម៖ អ្នកគ្រប់គ្រងអានទំព័រផ្សេងទៀត។
paper-critical-mark = របារក្រាស់ និងសញ្ញា ▲ សម្គាល់ចំណុចធ្ងន់ធ្ងរ៖ សូមពិនិត្យមុនគេ ហើយកុំទុកសម្រាប់ថ្ងៃក្រោយ។
paper-how-to-type = ពេលវាយបញ្ចូល៖ លេខកូដនៃចំណុច លេខប្រអប់ បន្ទាប់មកកំណត់សម្គាល់។ អក្សរនៃអ្នកដែលបានស្តាប់ នៅក្បែរប្រអប់របស់វា។
paper-hour-example = ដូច 09:30

## place

place-is-there = គ្រឹះស្ថាននេះមានរួចហើយ ហើយត្រូវបានទុកដដែល សូមកែអ្វីដែលវាសរសេរក្នុងឯកសារនេះ
place-was-formerly = “{ $id }” ជា id ចាស់របស់ “{ $now }”; ការចុះពិនិត្យដែលមាន id នេះ ត្រូវបាននាំទៅ “{ $now }”; សូមជ្រើស id ផ្សេង
place-would-begin = គ្រឹះស្ថាន “{ $id }” នឹងត្រូវបានបង្កើត ហើយការចុះពិនិត្យរបស់វានឹងត្រូវបាននាំទៅទីនោះ
place-opening = គ្រឹះស្ថានថ្មី { $id }។ សូមវាយលេខ ឬពាក្យ; បើច្រើន សូមប្រើសញ្ញាក្បៀស។ គ្មានអ្វីត្រូវបានសរសេរ មុនចម្លើយចុងក្រោយទេ។
place-care = ការថែទាំប្រភេទអ្វី
place-operated-by = អ្នកណាដំណើរការ
place-residents = អ្នកណាស្នាក់នៅ
place-serves = បម្រើអ្នកណា
place-name = ឈ្មោះជាភាសាអង់គ្លេស ឬទុកទទេ
place-name-in-khmer = ឈ្មោះជាភាសាខ្មែរ ឬទុកទទេ
place-province = ខេត្ត ឬទុកទទេ
place-location = ទីតាំង៖ confidential (ឬទុកទទេ) ឬ open; បើ confidential ទំព័របង្ហាញតែ id
place-choose-one = សូមវាយលេខមួយពី 1 ដល់ { $count }
place-choose-some = សូមវាយលេខមួយ ឬច្រើនពី 1 ដល់ { $count } ដោយប្រើសញ្ញាក្បៀស
place-unknown-province = “{ $written }” មិនមានក្នុងបញ្ជីខេត្តទេ
place-provinces-hint = ; careaudit standards --provinces បង្ហាញបញ្ជី

## plan

plan-more-actions = … { $more } ទៀត៖ careaudit plan
plan-title = ផែនការកែលម្អ
plan-from = រៀបចំពី
plan-danger = អ្នកស្នាក់នៅកំពុងមានគ្រោះថ្នាក់ ឬបាត់បង់សិទ្ធិ
plan-rating = ចំណាត់ថ្នាក់អាស្រ័យលើចំណុចទាំងនេះ
plan-rest = បន្ទាប់មក
plan-find-out = ត្រូវស្វែងរក៖ មិនទាន់មានចម្លើយ
plan-actions = សកម្មភាព { $count }
plan-findings = ការរកឃើញ { $count }
plan-who = អ្នកទទួលខុសត្រូវ
plan-due = កាលកំណត់
plan-worth = មានតម្លៃ
plan-counts-when-granted = គ្រាន់តែស្នើសុំអ្នកដទៃ៖ រាប់ថាកែរួច លុះត្រាតែការចុះពិនិត្យឃើញថាត្រូវបានអនុញ្ញាត
plan-left-to-others = អ្នកដទៃជាអ្នកសម្រេចលើចំណុចទាំងនេះ សូមស្នើសុំភ្លាម
plan-nothing-more = គ្មានអ្វីត្រូវចំណាយទៀតទេ
plan-of-minimum = នៃអប្បបរមា
plan-no-share = មិនប៉ះពាល់ពិន្ទុ
plan-chosen = បានជ្រើសរើសក្នុងថវិកាដែលរក្សាទុក
plan-real-prices = តម្លៃជាការប៉ាន់ស្មានរបស់ស្តង់ដារ៖ សូមរក្សាទុកផែនការ (--write) ហើយសរសេរតម្លៃពិតជា cost ក្នុង plan.yaml។
plan-status = ស្ថានភាព
plan-what = សកម្មភាព
plan-first-found = រកឃើញលើកដំបូងនៅ{ " " }
plan-no-due = គ្មានកាលកំណត់
plan-no-price = មិនទាន់ដឹងចំណាយ
plan-no-residents = មិនបានរាប់ចំនួនអ្នកស្នាក់នៅ ដូច្នេះចំណាយគិតតាមអ្នកស្នាក់នៅមិនអាចបូកបានទេ
plan-no-remedy = មិនទាន់មានដំណោះស្រាយសម្រាប់ចំណុចទាំងនេះ សូមសម្រេចលើដំណោះស្រាយ
plan-nothing = គ្មានចំណុចណាក្រោមចំណាត់ថ្នាក់ល្អបំផុតទេ។
plan-alone = សកម្មភាពនេះតែមួយ ធ្វើឱ្យចំណាត់ថ្នាក់ឡើងដល់
plan-after = ក្រោយអនុវត្ត
plan-proved = បានបញ្ជាក់៖ គ្មានសំណុំសកម្មភាពណាចំណាយតិចជាងនេះទេ
plan-proved-best = បានបញ្ជាក់៖ គ្មានវិធីប្រើប្រាក់ណាផ្សេងបានលទ្ធផលច្រើនជាងនេះទេ
plan-left-out = អ្វីដែលនៅសល់ និងចំណាយដែលត្រូវការ
plan-already-there = បានចំណាត់ថ្នាក់នេះរួចហើយ។
plan-unreachable = គ្មានសំណុំសកម្មភាពណាអាចទៅដល់បានទេ។
plan-stopped = រកមិនឃើញក្នុងពេលវេលាដែលមាន។
plan-no-known-remedy = មិនទាន់មានដំណោះស្រាយសម្រាប់
plan-waits-for-open = ចំណុចទាំងនេះមិនទាន់មានចម្លើយ ហើយអាចធ្វើឱ្យធ្លាក់ចុះ
plan-if-granted = បើពួកគេអនុញ្ញាត ប៉ុណ្ណេះគ្រប់គ្រាន់
plan-if-open-best = បើចំណុចដែលមិនទាន់មានចម្លើយទាំងអស់ល្អបំផុត ប៉ុណ្ណេះគ្រប់គ្រាន់
plan-not-kept = មិនទាន់រក្សាទុក៖ --write រក្សាទុកក្នុង plan.yaml
plan-changed = អ្វីដែលបានផ្លាស់ប្តូរតាំងពីរក្សាទុកផែនការ
plan-closed = បានបិទ៖ បញ្ជាក់ដោយការចុះពិនិត្យ { $verified } លែងសួរ { $gone }; --format json ប្រាប់លម្អិត
plan-unchanged = ផែនការដែលរក្សាទុកមិនចាំបាច់ផ្លាស់ប្តូរទេ
plan-waivers = ត្រូវបានលើកលែង ប៉ុន្តែមិនប្តូរពិន្ទុទេ
plan-waiver-ended = ការលើកលែងបានផុតកំណត់ ដូច្នេះត្រូវអនុវត្តវិញ
plan-role-authority = អាជ្ញាធរ
plan-until = រហូតដល់
plan-reopened-by = បើកឡើងវិញដោយ
plan-signatures = ហត្ថលេខា
plan-manager = អ្នកគ្រប់គ្រង
plan-inspector = អធិការ
plan-timeline = កាលវិភាគ
plan-who-does-what = អ្នកណាធ្វើអ្វី
plan-done = ធ្វើរួចនៅ
plan-was-done = បើកឡើងវិញ; ធ្លាប់សម្គាល់ថាធ្វើរួចនៅ
plan-lunar-unknown = មិនទាន់ស្គាល់ថ្ងៃឈប់សម្រាកតាមចន្ទគតិសម្រាប់ឆ្នាំ
plan-tick = ធ្វើរួច
plan-proof-seen = កាលបរិច្ឆេទ ហត្ថលេខា
plan-no-one = មិនបានបញ្ជាក់
plan-no-finding = គ្មានចម្លើយចំពោះចំណុចនេះដែលមិនទាន់បំពេញ ដូច្នេះគ្មានអ្វីត្រូវកែទេ
plan-what-if = បើចំណុចទាំងនេះត្រូវបានកែ
plan-critical-left = ថវិកានេះទុកចោលការរកឃើញធ្ងន់ធ្ងរ { $count } ដដែល៖ អ្នកស្នាក់នៅនៅតែមានគ្រោះថ្នាក់ ឬបាត់បង់សិទ្ធិ។ ការកែចំណុចធ្ងន់ធ្ងរទាំងអស់ចំណាយ{ " " }
plan-kept-budget = បានជ្រើសរើសនៅ { $day } ក្នុងថវិកា { $money } សម្រាប់រយៈពេល { $months } ខែ៖ { $actions } នៅសល់ { $left } ដែលត្រូវធ្វើ
plan-count-done = { " " }· ធ្វើរួច { $done }
plan-count-waived = { " " }· លើកលែង { $waived }
plan-money-title = ប្រាក់៖ គម្រោង ចំណាយ នៅសល់
plan-planned = គម្រោង
plan-spent = បានចំណាយ
plan-left = នៅសល់ត្រូវចំណាយ
plan-together = សរុប
plan-money = គម្រោង { $planned } { $months } · បានចំណាយ { $spent } · នៅសល់ត្រូវចំណាយ { $left }
plan-spent-on = បានចំណាយ { $money } ({ $day })
plan-spent-of = បានចំណាយ { $paid } ក្នុងចំណោម { $planned }
plan-budget = ការប្រើប្រាស់ល្អបំផុតនៃ { $money }
plan-way = មធ្យោបាយដែលចំណាយតិចបំផុតទៅដល់ “{ $title }”
plan-bound = មិនទាន់បានបញ្ជាក់ថាតិចបំផុតក្នុងពេលវេលាដែលមាន; គ្មានសំណុំណាចំណាយតិចជាង { $high } ទេ
plan-months = ក្នុងរយៈពេល { $months } ខែ
plan-overdue = ហួសកំណត់ { $days } ថ្ងៃ
plan-days-left = នៅសល់ { $days } ថ្ងៃ
plan-role-manager = អ្នកគ្រប់គ្រង
plan-role-social-worker = បុគ្គលិកសង្គមកិច្ច
plan-role-board = ក្រុមប្រឹក្សាភិបាល
plan-role-caregiver = អ្នកថែទាំ
plan-role-health-worker = បុគ្គលិកសុខាភិបាល
plan-partly-priced = { $range } និង { $unpriced } ដែលមិនទាន់ដឹងចំណាយ

## plan-change

plan-change-added = ថ្មី
plan-change-verified = បានបញ្ជាក់ដោយ
plan-change-reopened = រកឃើញថាមិនបំពេញម្តងទៀត ហើយបើកឡើងវិញដោយ
plan-change-gone = លែងសួរ រក្សាទុកជាប្រវត្តិ

## plan-choice

plan-choice-title = ប្រៀបធៀបជម្រើសពីរ
plan-choice-kept = រក្សាទុកនៅ { $day }៖ ក្នុងថវិកា { $money } { $span }
plan-choice-asked = សួរឥឡូវនេះ៖ ក្នុងថវិកា { $money } { $span }
plan-choice-replaced = ធ្លាប់រក្សាទុក ថ្ងៃទី { $day }៖ ក្នុងថវិកា { $money } { $span }
plan-choice-comes-in = បន្ថែមចូល
plan-choice-falls-out = ដកចេញ
plan-choice-stays = មានក្នុងជម្រើសទាំងពីរ
plan-choice-still-to-pay = នៅត្រូវចំណាយ
plan-choice-gone = { $count } លែងមានក្នុងផែនការនេះ
plan-choice-earlier = ជម្រើសមុនៗដែលត្រូវបានជំនួស

## plan-problem

plan-problem-plan-key-missing = ស្ថានភាពគឺ { $status } តែខ្វះ “{ $key }”
plan-problem-plan-contradicts = ស្ថានភាពគឺ { $status } តែមាន “{ $key }”៖ ការកែពីរផ្ទុយគ្នា
plan-problem-plan-contradicts-hint = សូមសរសេរស្ថានភាពដែលពិត ឬលុប “{ $key }” ចេញ
plan-problem-day-before-finding = { $day } គឺមុនការរកឃើញនៃ { $found }
plan-problem-day-before-finding-hint = សូមសរសេរថ្ងៃដែលបានធ្វើពិតប្រាកដ
plan-problem-plan-criterion-unknown = គ្មានស្តង់ដារណាមានលក្ខណៈវិនិច្ឆ័យ “{ $id }” ទេ
plan-problem-plan-criterion-unknown-hint = ពេលរៀបចំផែនការឡើងវិញ សកម្មភាពនេះនឹងត្រូវរក្សាទុកក្នុង history
plan-problem-budget-action-unknown = គ្មានសកម្មភាពណាក្នុងផែនការនេះមាន id “{ $id }” ទេ
plan-problem-budget-action-unknown-hint = plan --budget N --write ជ្រើសរើសសាជាថ្មី
plan-problem-done-without-proof = សកម្មភាពនេះសរសេរថាបានធ្វើរួច តែគ្មានភស្តុតាងបញ្ជាក់
plan-problem-plan-asks = ផែនការទាមទារ៖ { $proof } សូមសរសេរ { $line }
plan-problem-waiver-expired = ការលើកលែងនេះបានផុតកំណត់នៅ { $day } ដូច្នេះសកម្មភាពនេះត្រូវអនុវត្តវិញ
plan-problem-waiver-expired-hint = សូមអនុវត្តវា ឬសុំអាជ្ញាធរបន្តការលើកលែង

## privacy

privacy-picture-tells-place = រូបភាពនេះមានទិន្នន័យ EXIF ឬ XMP ដែលប្រាប់ថាថតនៅទីណា
privacy-picture-tells-place-hint = សូមលុបទីតាំងចេញមុនពេលចែករំលែក៖ { $cleaning }
privacy-kept-original-tells-place = នេះជារូបភាពដើមដែលទុកពីមុនពេលសម្អាត ហើយនៅតែប្រាប់ថាថតនៅទីណា
privacy-kept-original-tells-place-hint = សូមលុបវា ឬរក្សាទុកនៅកន្លែងដែលអ្នកដទៃមិនអាចអានបាន
privacy-picture-not-looked-into = កម្មវិធីនេះមិនអាចពិនិត្យថាឯកសារនេះ ({ $format }) ប្រាប់ទីកន្លែងថតឬអត់ទេ
privacy-picture-not-looked-into-hint = សូមពិនិត្យដោយ exiftool FILE ហើយលុបទីតាំងចេញដោយ { $cleaning }
privacy-looks-like-phone = អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាលេខទូរស័ព្ទ
privacy-looks-like-email = អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាអ៊ីមែល
privacy-looks-like-identity-number = អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាលេខអត្តសញ្ញាណប័ណ្ណ
privacy-looks-like-name = អត្ថបទនេះហាក់ដូចជាសរសេរឈ្មោះនរណាម្នាក់
privacy-residents-quoted = អត្ថបទនេះហាក់ដូចជាប្រាប់អ្វីដែលអ្នកស្នាក់នៅនិយាយ; គ្រឹះស្ថានអានវា ហើយអាចសងសឹកលើពួកគេ
privacy-residents-quoted-hint = សូមសរសេរនៅទីនេះតែអ្វីដែលបានឃើញ ហើយសរសេរអ្វីដែលគេនិយាយក្នុងកំណត់សម្គាល់ផ្ទៃក្នុង (inside) ដែលគ្រឹះស្ថានមិនអានឡើយ
privacy-hint = សូមសរសេរអ្វីដែលបានឃើញ កុំបញ្ជាក់ថាជាអ្នកណា។ សូមលុបវាចេញ រួមទាំងក្នុងច្បាប់ចម្លងដែលបានចែករំលែក

## problem

problem-made-by-tailoring = ដោយសារការកែសម្រួលនេះ នៅបន្ទាត់ { $line } នៃ { $standard }៖{ " " }
problem-write-without-quotation-marks = សូមសរសេរ { $nearest } ដោយគ្មានសញ្ញាសម្រង់
problem-did-you-mean = តើចង់សរសេរ “{ $nearest }” មែនទេ?
problem-mapping = ក្រុមពាក្យគន្លឹះ និងតម្លៃ
problem-list = បញ្ជី
problem-text = អត្ថបទ
problem-localised-text = អត្ថបទមួយ ឬអត្ថបទមួយសម្រាប់ភាសានីមួយៗ
problem-text-or-mapping = អត្ថបទ ឬក្រុមពាក្យគន្លឹះ និងតម្លៃ
problem-number = ចំនួន
problem-mapping-hint = សូមសរសេរ “{ $key }:” រួចនៅបន្ទាត់ក្រោម ដកឃ្លាចូល ហើយសរសេរ “key: value”
problem-list-hint = សូមសរសេរ “{ $key }: [one, two]”
problem-text-hint = សូមសរសេរ “{ $key }: …” លើបន្ទាត់តែមួយ ហើយដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាមាន “: ”
problem-localised-text-hint = សូមសរសេរ “{ $key }: { "{" }en: …, km: …{ "}" }”
problem-number-hint = សូមសរសេរ “{ $key }: 42”
problem-date = កាលបរិច្ឆេទ
problem-time = ម៉ោង
problem-day-of-year = ខែ និងថ្ងៃ
problem-whole-number = ចំនួនគត់
problem-positive-whole-number = ចំនួនគត់ចាប់ពី 1
problem-fraction = ប្រភាគចន្លោះ 0 និង 1
problem-percent = ភាគរយ
problem-test = លក្ខខណ្ឌ
problem-percent-test = ភាគរយដែលមិនលើស 100%
problem-span = រយៈពេល
problem-yes-or-no = true ឬ false
problem-cost-range = ចន្លោះចំណាយ
problem-share = ភាគរយ ឬប្រភាគមិនលើស 1 នៃចំនួនគត់មិនលើសមួយលាន
problem-count-or-share = ចំនួនគត់ ភាគរយ ឬប្រភាគ
problem-count-or-all = ចំនួនគត់ ភាគរយ ប្រភាគ ឬ “all”
problem-equals-reference = ការយោងទៅលក្ខណៈវិនិច្ឆ័យមួយ
problem-version = លេខបោះពុម្ព និងលេខកំណែ
problem-province-code = លេខកូដពីរខ្ទង់
problem-standard = ស្តង់ដារ
problem-section-rating = ចំណាត់ថ្នាក់តាមផ្នែក
problem-standard-hint = “careaudit standards” បង្ហាញបញ្ជីស្តង់ដារ
problem-criterion = “careaudit standards ID” បង្ហាញបញ្ជីលក្ខណៈវិនិច្ឆ័យនៃស្តង់ដារមួយ
problem-section = សូមសរសេរឈ្មោះផ្នែកមួយរបស់ស្តង់ដារនេះ
problem-source = សូមបន្ថែមវាក្រោម sources
problem-measure = Standards/measures.yaml មានឈ្មោះរង្វាស់ទាំងអស់; រង្វាស់ថ្មីត្រូវបន្ថែមនៅទីនោះ
problem-rating = សូមសរសេរចំណាត់ថ្នាក់មួយរបស់ស្តង់ដារនេះ
problem-section-rating-hint = សូមសរសេរមួយក្នុងចំណោម section-ratings
problem-facility = សូមសរសេរឈ្មោះថតមួយក្នុង Audits
# Of the questionnaire for those who live there.
problem-question = សំណួរ
problem-question-hint = Standards/residents.yaml មានឈ្មោះទាំងអស់

## problem-title

problem-title-made-by-tailoring = ដោយសារការកែសម្រួល៖{ " " }
problem-title-not-readable = អានមិនបាន
problem-title-encoding = មិនមែន UTF-8
problem-title-control-character = តួអក្សរដែលឯកសារអក្សរមិនអាចមាន
problem-title-syntax = មិនត្រឹមត្រូវតាមទម្រង់ YAML
problem-title-too-deep = ដាក់ត្រួតគ្នាជ្រៅពេក
problem-title-too-many-directives = បន្ទាត់ចាប់ផ្តើមដោយ “%” ច្រើនពេក
problem-title-alias = ប្រើ alias
problem-title-tag = ប្រើ tag
problem-title-several-documents = ឯកសារច្រើនក្នុងមួយ
problem-title-nothing-to-audit = គ្មានគ្រឹះស្ថាន
problem-title-misplaced-file = ឈ្មោះឯកសារមិនដូចកំណត់ត្រា
problem-title-wrong-ending = ឈ្មោះឯកសារមិនបញ្ចប់ដោយ .yaml
problem-title-not-read = ឯកសារដូចកំណត់ត្រា ដែលមិនបានអាន
problem-title-below-facility = ឯកសារក្នុងថតរងនៃគ្រឹះស្ថាន
problem-title-unknown-document = ឯកសារមិនស្គាល់ប្រភេទ
problem-title-loop = ថតដែលនាំត្រឡប់
problem-title-too-many-folders = ថតច្រើនពេកដែលគ្មានគ្រឹះស្ថាន
problem-title-facility-file-missing = គ្មាន facility.yaml
problem-title-facility-twice = គ្រឹះស្ថានមានពីរដង
problem-title-named-file-missing = ឯកសារដែលបានសរសេរឈ្មោះ តែគ្មាន
problem-title-facility-unusable = facility.yaml មានកំហុស
problem-title-name-mismatch = ឈ្មោះខុសពីឈ្មោះឯកសារ
problem-title-wrong-shape = សរសេរខុសទម្រង់
problem-title-missing-key = ខ្វះពាក្យគន្លឹះ
problem-title-unknown-key = ពាក្យគន្លឹះមិនស្គាល់
problem-title-empty-list = បញ្ជីទទេ
problem-title-comma-cuts-text = អត្ថបទដាច់ត្រឹមសញ្ញាក្បៀស
problem-title-comment-cuts-text = អត្ថបទដាច់ត្រឹម “#”
problem-title-not-a-character = សញ្ញាដែលមិនមែនជាតួអក្សរ
problem-title-unknown-word = ពាក្យមិនស្គាល់
problem-title-several-words = ពាក្យច្រើនដែលត្រូវជាបញ្ជី
problem-title-unreadable-value = អានតម្លៃមិនបាន
problem-title-negative-number = ចំនួនតិចជាងសូន្យ
problem-title-number-too-large = ចំនួនធំពេក
problem-title-number-too-fine = ខ្ទង់ក្រោយសញ្ញាចុចច្រើនពេក
problem-title-date-in-future = ថ្ងៃអនាគត
problem-title-missing-translation = ខ្វះអត្ថបទជាភាសាមួយ
problem-title-bad-identifier = មិនត្រូវតាមរបៀបសរសេរ id
problem-title-duplicate-identifier = id ប្រើពីរដង
problem-title-follows-only-for-follow-ups = follows តែមិនមែនជាការតាមដាន
problem-title-record-without-answers = កំណត់ត្រាគ្មានចម្លើយ
problem-title-pinned-not-answered = ស្តង់ដារគ្មានចម្លើយ
problem-title-scale-not-right = មាត្រដ្ឋានមិនត្រឹមត្រូវ
problem-title-reserved-rating = ពាក្យដែលមិនអាចជាចំណាត់ថ្នាក់
problem-title-nothing-scored = គ្មានអ្វីត្រូវដាក់ពិន្ទុ
problem-title-last-has-needs = ចំណាត់ថ្នាក់ចុងក្រោយមានលក្ខខណ្ឌ
problem-title-rating-impossible = ចំណាត់ថ្នាក់ដែលមិនអាចទៅដល់
problem-title-selection-empty = លក្ខខណ្ឌមិនជ្រើសអ្វីសោះ
problem-title-section-ratings-missing = ខ្វះចំណាត់ថ្នាក់តាមផ្នែក
problem-title-too-many = ចំណាត់ថ្នាក់ច្រើនពេក
problem-title-outside-section = ឈ្មោះលក្ខណៈវិនិច្ឆ័យមិនតាមផ្នែក
problem-title-unknown-thresholds-scored = ដាក់ពិន្ទុតាមតម្លៃមិនស្គាល់
problem-title-thresholds-not-right = កម្រិតកំណត់មិនត្រឹមត្រូវ
problem-title-key-without-use = ពាក្យគន្លឹះគ្មានប្រយោជន៍
problem-title-equals-itself = លក្ខណៈវិនិច្ឆ័យដូចគ្នានឹងខ្លួនវា
problem-title-equal-criteria-differ = លក្ខណៈវិនិច្ឆ័យដូចគ្នាដែលខុសគ្នា
problem-title-sense-wrong = កម្រិតសមហេតុផលមិនត្រឹមត្រូវ
problem-title-quotient-of-quotient = ផលចែកនៃផលចែក
problem-title-cost-low-above-high = ចំណាយបញ្ច្រាស
problem-title-example-contradicts = ឧទាហរណ៍ទទួលចំណាត់ថ្នាក់ផ្សេង
problem-title-title-missing = លក្ខណៈវិនិច្ឆ័យគ្មានចំណងជើង
problem-title-title-not-right = ចំណងជើងវែងពេក ឬដូចគ្នាពីរ
problem-title-standard-tailored-twice = ស្តង់ដារកែសម្រួលពីរដង
problem-title-unusable = ការកែសម្រួលដែលមិនត្រូវនឹងកំណែ
problem-title-key-missing = ស្ថានភាពខ្វះព័ត៌មាន
problem-title-contradicts = ការកែពីរផ្ទុយគ្នា
problem-title-day-before-finding = ថ្ងៃមុនការរកឃើញ
problem-title-criterion-unknown = លក្ខណៈវិនិច្ឆ័យក្នុងផែនការលែងមាន
problem-title-budget-action-unknown = គ្មានសកម្មភាពក្នុងថវិកា
problem-title-done-without-proof = បានធ្វើរួច តែគ្មានភស្តុតាង
problem-title-waiver-expired = ការលើកលែងផុតកំណត់
problem-title-tells-place = រូបភាពប្រាប់ទីកន្លែង
problem-title-kept-original-tells-place = រូបភាពដើមដែលទុកនៅប្រាប់ទីកន្លែង
problem-title-not-looked-into = រូបភាពដែលពិនិត្យខាងក្នុងមិនបាន
problem-title-spoilt-cut-off = ខូច ឬដាច់មិនពេញ
problem-title-not-opened = មិនបានបើក
problem-title-nothing-bring-home = មិនអាចនាំចូល
problem-title-newer-format = បង្កើតដោយកម្មវិធីថ្មីជាង
problem-title-facility-not-known = មិនស្គាល់គ្រឹះស្ថាន
problem-title-visit-incomplete = មិនបានប្រាប់ថ្ងៃ ឬប្រភេទនៃការចុះពិនិត្យ
problem-title-set-aside = រក្សាទុកជាមតិយោបល់
problem-title-record-at-home-unusable = កំណត់ត្រាដែលមានមានកំហុស
problem-title-too-many-copies = ឯកសារចម្លងច្រើនពេកនៃការចុះពិនិត្យតែមួយ
problem-title-like-another-visit = ដូចការចុះពិនិត្យផ្សេង
problem-title-beyond-limit = ឯកសារមានច្រើនពេក
problem-title-rounded = ចំនួនរក្សាទុកជាទសភាគប្រាំមួយខ្ទង់
problem-title-told-twice = ប្រាប់ពីរដង
problem-title-formula-without-value = រូបមន្តគ្មានតម្លៃ
problem-title-error-value = រូបមន្តមានកំហុស
problem-title-cells-merged = ក្រឡាបញ្ចូលគ្នា
problem-title-cell-comment = មតិយោបល់ភ្ជាប់ក្រឡា
problem-title-row-without-id = ជួរដេកគ្មាន id
problem-title-written-elsewhere = សរសេរកន្លែងដែលមិនបានសួរ
problem-title-passed-over = បានរំលង
problem-title-one-page-of-several = ទំព័រមួយក្នុងចំណោមច្រើន
problem-title-held = សម្គាល់ថាមិនទាន់ប្រើ
problem-title-further-problems = បញ្ហាផ្សេងទៀតនៃឯកសារ
problem-title-duplicate-key = ពាក្យគន្លឹះមានពីរដង
problem-title-invisible-sign = សញ្ញាមើលមិនឃើញ
problem-title-unknown-identifier = { $noun }មិនស្គាល់
problem-title-standard-unusable = ស្តង់ដារមានកំហុស
problem-title-standard-does-not-apply = ស្តង់ដារដែលមិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ
problem-title-revision-missing = គ្មានកំណែក្នុងបណ្ណសារ
problem-title-criterion-dropped = ចម្លើយចំពោះលក្ខណៈវិនិច្ឆ័យដែលបានដកចេញ
problem-title-criterion-does-not-apply = ចម្លើយដែលមិនតម្រូវចំពោះគ្រឹះស្ថាននេះ
problem-title-unknown-rating = ចំណាត់ថ្នាក់មិនស្គាល់
problem-title-not-applicable-refused = មិនអាចសរសេរ not-applicable
problem-title-reason-missing = ខ្វះមូលហេតុ
problem-title-rated-otherwise = ដាក់ចំណាត់ថ្នាក់ដោយដៃ
problem-title-sample-on-rating = សំណាកដែលមិនតម្រូវ
problem-title-sample-inconsistent = សំណាកមិនស៊ីគ្នា
problem-title-sample-incomplete = សំណាកមិនពេញលេញ
problem-title-sample-empty = មិនបានពិនិត្យសំណាក
problem-title-sample-too-small = សំណាកតិចពេក
problem-title-equals-contradicts = ចម្លើយពីរផ្ទុយគ្នា
problem-title-measure-is-quotient = សរសេរផលចែកដោយដៃ
problem-title-beyond-sense = ចំនួនមិនសមហេតុផល
problem-title-service-for-others = សេវាសម្រាប់ក្រុមដែលមិនស្នាក់នៅទីនោះ
problem-title-followed-record-missing = គ្មានអធិការកិច្ចដែលត្រូវតាមដាន
problem-title-followed-record-unusable = អធិការកិច្ចដែលតាមដានមានកំហុស
problem-title-answer-not-in-revision = ចម្លើយដែលកំណែមិនអាចមាន
problem-title-closed-without-visit = បញ្ជាក់ដោយគ្មានការចុះពិនិត្យ
problem-title-due-after-period = ថ្ងៃក្រោយកាលកំណត់របស់ស្តង់ដារ
problem-title-visit-after-closing = ការចុះពិនិត្យគ្រឹះស្ថានដែលបានបិទ
problem-title-unknown-province = ខេត្តមិនមានក្នុងបញ្ជី
problem-title-perhaps-one-place = ប្រហែលជាកន្លែងតែមួយមាន id ពីរ
problem-title-former-id-claimed-twice = id ចាស់មានម្ចាស់ពីរ
problem-title-former-id-still-there = id ចាស់នៅប្រើ
problem-title-phone = ដូចជាលេខទូរស័ព្ទ
problem-title-email = ដូចជាអាសយដ្ឋានអ៊ីមែល
problem-title-identity-number = ដូចជាលេខអត្តសញ្ញាណប័ណ្ណ
problem-title-name = ដូចជាឈ្មោះ
problem-title-residents-quoted = ប្រាប់អ្វីដែលអ្នកស្នាក់នៅនិយាយ
problem-title-file-too-large = ឯកសារធំពេក
problem-title-empty-file = ឯកសារទទេ
problem-title-list-too-long = បញ្ជីវែងពេក
problem-title-need-not-hear-residents = លក្ខណៈវិនិច្ឆ័យដែលមិនតម្រូវឱ្យស្តាប់អ្នកស្នាក់នៅ
problem-title-too-few-answered = មនុស្សតិចពេក មិនអាចប្រាប់បាន
problem-title-counts-exceed = ចំនួនដែលមិនអាចមាន
problem-title-counts-unreadable = ចម្លើយអ្នកស្នាក់នៅដែលមិនមែនជាចំនួន
problem-title-answered-by-others = ចម្លើយរបស់ក្រុមដែលមិនស្នាក់នៅទីនោះ
problem-title-question-for-others = ចម្លើយចំពោះសំណួរសម្រាប់អ្នកផ្សេង
problem-title-more-asked-than-live-here = ចំនួនអ្នកត្រូវបានសួរ ច្រើនជាងអ្នកស្នាក់នៅ
problem-title-questionnaire-missing = គ្មានកម្រងសំណួរ
problem-title-questionnaire-revision = កម្រងសំណួរថ្មីជាង

## progress

progress-title = អ្វីដែលបានប្រសើរឡើង
progress-own-title = អ្វីដែលបានប្រសើរឡើង តាមទស្សនៈផ្ទាល់ខ្លួន
progress-as-before = ដូចមុន
progress-first = មានការចុះពិនិត្យតែម្តងនៅឡើយ៖ នេះជាចំណុចចាប់ផ្តើម។
progress-first-own = មានការវាយតម្លៃខ្លួនឯងតែម្តងនៅឡើយ៖ នេះជាចំណុចចាប់ផ្តើម។
progress-only-itself = មានតែការវាយតម្លៃខ្លួនឯង ហើយមិនបង្ហាញនៅទីនេះទេ
progress-better = ប្រសើរឡើង
progress-worse = អន់ជាងមុន
progress-answered = មានចម្លើយឥឡូវ ដែលមុននេះមិនទាន់មាន៖ { $count }
progress-reopened = មិនទាន់មានចម្លើយឥឡូវ ដែលមុននេះមាន៖ { $count }
progress-none-better = គ្មានចម្លើយណាប្រសើរឡើងទេ។
progress-actions = ធ្វើរួច និងបានបញ្ជាក់
progress-no-actions = តាំងពីពេលនោះមក គ្មានសកម្មភាពណាក្នុងផែនការសម្គាល់ថាធ្វើរួច ឬបានបញ្ជាក់ទេ។
progress-earlier = មាន { $count } ទៀត ដែលធ្វើរួច ឬបានបញ្ជាក់មុនពេលនោះ។
progress-waits = ធ្វើរួច រង់ចាំការចុះពិនិត្យបញ្ជាក់
progress-next = អ្វីដែលត្រូវធ្វើបន្ទាប់
progress-no-next = គ្មានអ្វីនៅសល់ត្រូវធ្វើក្នុងផែនការទេ។
progress-next-not-known = មិនដឹងថាត្រូវធ្វើអ្វីបន្ទាប់៖ គ្មានកំណត់ត្រានៃការចុះពិនិត្យអាចប្រើបាន ឬកំណត់ត្រាខ្លះមិនបានយកមកគិត។
progress-more = … { $more } ទៀត ក្នុងរបាយការណ៍ពេញ
progress-range = កន្លែងណាមានសំណួរមិនទាន់មានចម្លើយ លទ្ធផលជាចន្លោះ៖ តួលេខពិតស្ថិតនៅចន្លោះនោះ។
progress-no-table = ទំព័រអំពីអ្វីដែលបានប្រសើរឡើង មិនមែនជាតារាងទេ៖ .html, .pdf, .json ឬ .txt

## publication
## What is said when a comparison is published.

publication-written = បានសរសេរទៅក្នុង { $folder }។ បញ្ជីកត់ត្រាបានចងចាំវាហើយ; សូមរក្សាបញ្ជីកត់ត្រានៅក្រសួង។
publication-dry-run = មិនបានសរសេរអ្វីទេ។ អ្វីដែលនឹងចេញទៅ៖
publication-kept = { $group }៖ ដូចបានផ្សព្វផ្សាយនៅថ្ងៃ { $day }; តាំងពីពេលនោះ កន្លែងដែលមានការផ្លាស់ប្តូរមានតិចជាងប្រាំ
publication-withheld = { $group }៖ មិនបង្ហាញ; បើបូករួមនឹងអ្វីដែលបានផ្សព្វផ្សាយមុន វានឹងបង្ហាញអំពីកន្លែងតិចជាងប្រាំ
publication-anew = { $group }៖ បង្ហាញថ្មី
publication-anew-but = { $group }៖ បង្ហាញថ្មី លើកលែងតែចំនួន { $counts } ដែលបើបូករួមនឹងអ្វីមុន នឹងប្រាប់លើសកម្រិត
publication-none-confidential = គ្មានអ្វីត្រូវបានប្រាប់អំពីកន្លែងសម្ងាត់ទេ។
publication-grouping = តាម{ $grouping }៖ { $groups } ក្រុម ចំនួនរាប់លក្ខណៈវិនិច្ឆ័យ { $counts }
publication-not-ministry = ទិដ្ឋភាពក្រសួងមិនត្រូវផ្សព្វផ្សាយទេ៖ ជ្រើស --share coalition ឬ --share public
publication-name-taken = “{ $name }” បានផ្សព្វផ្សាយនៅថ្ងៃ { $day } រួចហើយ៖ សូមដាក់ឈ្មោះថតផ្សេង
publication-other-members = “{ $id }” ត្រូវបានផ្សាយជា “{ $known }” ពីមុន៖ សូមដាក់ឈ្មោះសមាជិកដូចពេលនោះ បើមិនដូច្នេះ គ្មានអ្វីអាចផ្ទៀងផ្ទាត់នឹងអ្វីដែលបានចេញទេ
publication-folder-taken = មានថតនេះរួចហើយ៖ ការផ្សព្វផ្សាយត្រូវសរសេរទៅក្នុងថតថ្មី
publication-ledger-unreadable = មិនអាចអានបញ្ជីកត់ត្រាការផ្សព្វផ្សាយបានទេ
publication-ledger-spoilt = នេះមិនមែនជាបញ្ជីកត់ត្រាការផ្សព្វផ្សាយទេ៖ ចាប់ពីបន្ទាត់ { $place } វាមិនមែនជា JSON។ សូមយកបញ្ជីដែលបានសរសេរចុងក្រោយមកវិញ; បើគ្មានវា មិនអាចផ្ទៀងជាមួយអ្វីដែលបានចេញមុនបានទេ
publication-ledger-foreign = នេះមិនមែនជាបញ្ជីកត់ត្រាការផ្សព្វផ្សាយទេ ឬវាត្រូវបានកែ ({ $place })។ សូមយកបញ្ជីដែលបានសរសេរចុងក្រោយមកវិញ; បើគ្មានវា មិនអាចផ្ទៀងជាមួយអ្វីដែលបានចេញមុនបានទេ

## province

province-capital = រាជធានី

## rating-word

rating-word-met = បំពេញតាមស្តង់ដារ
rating-word-partly = បំពេញបានមួយផ្នែក
rating-word-unmet = មិនបានបំពេញ

## readout
## What the form says to the manager at the gate.

readout-title = សម្រាប់អ្នកគ្រប់គ្រង
readout-how = សម្រាប់អានឱ្យស្តាប់ បោះពុម្ព ឬចែករំលែក។
readout-findings = អ្វីដែលត្រូវកែលម្អ
readout-nothing = ក្នុងចំណោមអ្វីដែលបានពិនិត្យមកដល់ពេលនេះ គ្មានចំណុចណាក្រោមស្តង់ដារអប្បបរមាទេ។
readout-mend = របៀបកែលម្អ៖
readout-by = ត្រឹម { "{" }1{ "}" }
readout-since = ត្រឹម { "{" }1{ "}" } ដែលហួសកំណត់ហើយ
readout-to-export = នាំចេញ
readout-within = ក្នុងរយៈពេល { "{" }1{ "}" } ក្រោយការចុះពិនិត្យ
readout-no-remedy = មិនទាន់មានរបៀបកែលម្អដែលបានកំណត់ទេ; សូមព្រមព្រៀងគ្នា
readout-open = នៅចំហ៖ មិនទាន់ពិនិត្យ ឬមិនទាន់សម្រេច
readout-mended = បានពិនិត្យឡើងវិញ ហើយឥឡូវត្រឹមត្រូវ
readout-print = បោះពុម្ព
readout-share = ចែករំលែក
readout-copied = បានចម្លងហើយ។ សូមបិទភ្ជាប់វាក្នុងសារ។
readout-not-shared = មិនបានចែករំលែកទេ។ សូមចម្លងជាអត្ថបទជំនួសវិញ។

## registry
## What is said of a place where many keep their audits, and of its proofs.

registry-not-named = មិនបានប្រាប់បញ្ជីកណ្តាលណាទេ៖ សូមសរសេរ --registry PLACE ឬកំណត់ CAREAUDIT_REGISTRY
registry-no-library = បញ្ជីកណ្តាលត្រូវការ SQLite (Debian៖ libsqlite3-0) ដែលមិនទាន់បានដំឡើង
registry-no-signer = បញ្ជីកណ្តាលចុះហត្ថលេខាដោយ libhogweed របស់ nettle (Debian៖ libhogweed6) ដែលមិនទាន់បានដំឡើង
registry-missing = គ្មានបញ្ជីកណ្តាលនៅទីនេះទេ; careaudit registry init ចាប់ផ្តើមមួយ
registry-in-use = កម្មវិធីផ្សេងកំពុងសរសេរនៅទីនេះឥតឈប់; គ្មានអ្វីប្តូរទេ; សូមព្យាយាមម្តងទៀតពេលគេរួច
registry-spoilt = ឯកសារនេះខូចហើយ; សូមយកច្បាប់បម្រុងចុងក្រោយ ហើយផ្ទៀងផ្ទាត់វាជាមួយចំណុចត្រួតពិនិត្យថ្មីបំផុតដែលអ្នកបានរក្សាទុក
registry-database-other = មូលដ្ឋានទិន្នន័យមិនបានធ្វើទេ (SQLite { $number }); គ្មានអ្វីប្តូរទេ
registry-not-a-registry = នេះមិនមែនជាបញ្ជីកណ្តាលទេ
registry-newer = careaudit កំណែថ្មីជាងបានសរសេរបញ្ជីកណ្តាលនេះ; គ្មានអ្វីត្រូវបានអាន ឬប្តូរទេ; សូមប្រើកំណែនោះ
registry-exists = មានអ្វីនៅទីនោះរួចហើយ ហើយត្រូវបានទុកដូចដើម; សូមប្រាប់កន្លែងផ្សេង
registry-key-missing = សោសម្រាប់ចុះហត្ថលេខាមិននៅទីនេះទេ; គ្មានវា គ្មានអ្វីត្រូវបានសរសេរទេ; សូមដាក់វាមកវិញពីកន្លែងដែលអ្នករក្សាច្បាប់ចម្លង
registry-key-differs = នេះមិនមែនជាសោដែលបញ្ជីកណ្តាលនេះចុះហត្ថលេខាទេ; គ្មានអ្វីត្រូវបានសរសេរទេ
registry-unknown-subject = មិនធ្លាប់រក្សាទុកអ្វីនៃ “{ $subject }” នៅទីនេះទេ
registry-subject-hint = សូមសរសេរផ្លូវរបស់វា ដូចជា Audits/kc-005/plan.yaml ឬ kc-005/plan
registry-unknown-entry = គ្មានធាតុលេខ { $number } ទេ; careaudit registry status ប្រាប់ថាមានប៉ុន្មាន
registry-bad-entry = ធាតុមួយហៅតាមលេខរបស់វា ដូចដែល careaudit registry history បង្ហាញ
registry-bad-name = បញ្ជីកណ្តាលត្រូវមានឈ្មោះគ្មានដកឃ្លា និងសញ្ញាបូក
registry-not-read = មិនអាចអានវាបានទេ
registry-nothing-kept = គ្មានអ្វីរបស់វាមានសុពលភាព ឬរក្សាទុកទៀតទេ
registry-nothing-to-bring = នៅទីនេះគ្មានគ្រឹះស្ថាន ឬស្តង់ដារទេ; សូមប្រាប់ថតដែលមាន
registry-nothing-new = នេះត្រូវបានរក្សាទុករួចហើយ ដូចគ្នាគ្រប់បៃ; គ្មានអ្វីប្តូរទេ
registry-copy-spoilt = ច្បាប់ចម្លងមិនត្រូវនឹងចំណុចត្រួតពិនិត្យទេ ហើយត្រូវបានលុប; careaudit registry verify ប្រាប់ថាខុសអ្វី
registry-not-a-receipt = នេះមិនមែនជាបង្កាន់ដៃរបស់បញ្ជីកណ្តាលទេ
registry-not-a-checkpoint = នេះមិនមែនជាចំណុចត្រួតពិនិត្យ ឬបង្កាន់ដៃទេ
registry-no-keys = នៅទីនេះគ្មានសោសាធារណៈទេ
registry-bad-subject = នេះមិនមែនជាផ្លូវក្នុង Audits ឬ Standards ទេ ហើយគ្មានអ្វីត្រូវបានសរសេរទេ
registry-began = បញ្ជីកណ្តាល { $name } ចាប់ផ្តើមក្នុង { $place }។
registry-began-key = { $path } ចុះហត្ថលេខាជំនួសវា៖ គ្មានអ្នកណាផ្សេងអាចមានវាទេ ហើយគ្មានវា មិនអាចសរសេរអ្វីបានទេ។ សូមរក្សាច្បាប់ចម្លងវានៅកន្លែងផ្សេង កុំដាក់ក្បែរច្បាប់បម្រុង។
registry-began-public = { $path } សម្រាប់អ្នករាល់គ្នាដែលត្រូវពិនិត្យបង្កាន់ដៃ។
registry-brought-new = ថ្មី៖ { $count }
registry-brought-latest = សភាពក្រោយនៃអ្វីដែលបានរក្សាទុក៖ { $count }
registry-brought-known = មានរួចហើយ៖ { $count }
registry-brought-waiting = រង់ចាំមនុស្សសម្រេច៖ { $count }
registry-brought-unread = មិនអាចអានបាន៖ { $count }
registry-waits = { $subject }៖ ខុសពីអ្វីដែលបានរក្សាទុក ហើយមិនត្រូវបានយកទេ; សូមមើលទាំងពីរ រួច៖ careaudit registry correct { $subject } FILE --why TEXT
registry-not-readable = { $subject }៖ មិនអាចអានបាន ហើយមិនត្រូវបានយកទេ
registry-file-too-large = { $subject }៖ ធំជាង 64 MB ហើយមិនត្រូវបានយកទេ
registry-gave = ឯកសារ { $count } ត្រូវបានសរសេរទៅ { $folder } ដូចពេលមកដល់គ្រប់បៃ។
registry-entries = ធាតុ
registry-stands = អ្វីដែលមានសុពលភាព
registry-last-arrived = ចុងក្រោយមកដល់
registry-keys = សោ
registry-key-one = កំពុងចុះហត្ថលេខា
registry-key-earlier = បានចុះហត្ថលេខាពីមុន
registry-newest-checkpoint = ចំណុចត្រួតពិនិត្យថ្មីបំផុត; សូមរក្សាវានៅកន្លែងផ្សេង ដើម្បីកុំឱ្យអ្វីក្រោយវាត្រូវបានកាត់ចោល៖
registry-kind-facility = ព័ត៌មានគ្រឹះស្ថាន
registry-kind-record = កំណត់ត្រាចុះពិនិត្យ
registry-kind-plan = ផែនការដែលរក្សាទុក
registry-kind-standard = បញ្ជីត្រួតពិនិត្យ បច្ចុប្បន្ន និងក្នុងបណ្ណសារ
registry-kind-tailoring = ការកែសម្រួលស្តង់ដារ
registry-kind-measures = បញ្ជីរង្វាស់
registry-kind-holidays = បញ្ជីថ្ងៃឈប់សម្រាក
registry-kind-provinces = បញ្ជីខេត្ត
registry-kind-questionnaire = អ្វីដែលសួរអ្នកស្នាក់នៅ
registry-kind-file = ឯកសារផ្សេងទៀត
registry-kind-key = សោរបស់បញ្ជីកណ្តាល
registry-way-begin = បានចាប់ផ្តើម
registry-way-bring = ត្រូវបាននាំមក
registry-way-write = ត្រូវបានសរសេរដោយពាក្យបញ្ជា
registry-way-correct = ត្រូវបានកែ
registry-way-withdraw = ត្រូវបានដកចេញ
registry-way-blot = ធាតុលេខ { $about } ត្រូវបានលុបខ្លឹមសារ
registry-version = ធាតុលេខ { $number } · { $arrived } · { $way } · { $account }
registry-why = មូលហេតុ៖ { $why }
registry-size = { $size } បៃ · SHA-256 { $digest }
registry-is-latest = មួយនេះមានសុពលភាពឥឡូវ
registry-is-gone = ខ្លឹមសាររបស់វាត្រូវបានលុប
registry-moved = ប្តូរ៖ { $parts }
registry-moved-lines = បន្ទាត់បន្ថែម៖ { $added } ដកចេញ៖ { $gone }
registry-corrected = ធាតុលេខ { $number } មានសុពលភាពឥឡូវ; អ្វីពីមុននៅក្នុងកំណត់ហេតុ។
registry-withdrawn = ធាតុលេខ { $number }៖ វាលែងមានសុពលភាព ហើយនៅក្នុងកំណត់ហេតុ។
registry-blotted = ធាតុលេខ { $number }៖ ខ្លឹមសារលែងមានក្នុងឯកសារនេះ; លេខ digest និងមូលហេតុនៅដដែល ហើយភស្តុតាងទាំងអស់នៅត្រឹមត្រូវ។ ច្បាប់ចម្លង និងច្បាប់បម្រុងពីមុននៅតែមានវា។
registry-sound = ទាំងអស់ត្រឹមត្រូវ៖ ធាតុ { $entries } គ្មានចន្លោះ ចំណុចត្រួតពិនិត្យ { $checkpoints } ដែលមានហត្ថលេខា លុបខ្លឹមសារ { $blotted }។
registry-sound-against = កំណត់ហេតុបន្តពីចំណុចត្រួតពិនិត្យដែលរក្សាទុកកន្លែងផ្សេង។
registry-unsound = មានអ្វីត្រូវបានប្តូរ ឬខូច៖
registry-found-database = ទំព័រនៃមូលដ្ឋានទិន្នន័យខូច
registry-found-unreadable = មានអ្វីក្នុងកំណត់ហេតុដែលមិនមែនជាធាតុ
registry-found-gap = ខ្វះធាតុមួយមុនធាតុលេខ { $number } ឬលេខរបស់វាខុស
registry-found-bytes = ខ្លឹមសារនៃធាតុលេខ { $number } មិនមែនជាអ្វីដែលបានមកទេ
registry-found-gone = ខ្លឹមសារនៃធាតុលេខ { $number } បាត់ ហើយគ្មានអ្នកណាបានលុបវាទេ
registry-found-time = ធាតុលេខ { $number } ហាក់មកដល់មុនធាតុដែលនៅមុនវា
registry-found-state = អ្វីដែលបង្ហាញថាចុងក្រោយ មិនដូចកំណត់ហេតុទេ; careaudit registry rebuild កែវា
registry-found-head = អ្វីដែលរក្សាទុកអំពីចុងកំណត់ហេតុ មិនមែនជាចុងរបស់វាទេ; careaudit registry rebuild កែវា
registry-found-not-signed = ចំណុចត្រួតពិនិត្យនៃធាតុ { $size } មិនមានហត្ថលេខាដោយសោនៃបញ្ជីកណ្តាលនេះទេ
registry-found-root = ធាតុ { $size } ដំបូង មិនមែនជាធាតុដែលបានចុះហត្ថលេខាទេ
registry-found-end = ធាតុចុងក្រោយគ្មានអ្នកណាចុះហត្ថលេខាទេ
registry-found-missing = មានធាតុ { $size } ពេលចុះហត្ថលេខាលើចំណុចត្រួតពិនិត្យ ហើយឥឡូវមានតិចជាង
registry-backed-up = { $path } ជាច្បាប់ចម្លងរបស់វានៅពេលតែមួយ ហើយត្រូវបានផ្ទៀងផ្ទាត់ជាមួយ digest និងចំណុចត្រួតពិនិត្យទាំងអស់។ សោមិននៅក្នុងវាទេ។
registry-rebuilt = អ្វីដែលបានពីកំណត់ហេតុ ត្រូវបានបង្កើតឡើងវិញ។
registry-rotated = ចាប់ពីពេលនេះ { $key } ចុះហត្ថលេខា។ អ្វីដែលបានចុះហត្ថលេខាពីមុននៅតែផ្ទៀងផ្ទាត់បាន; សូមឱ្យបញ្ជីសោថ្មីដល់អ្នកដែលពិនិត្យ។
registry-receipt-proves = បង្កាន់ដៃនេះត្រឹមត្រូវ។ វាបញ្ជាក់៖
registry-receipt-received = { $subject } { $way } នៅ { $arrived } (UTC) ជាធាតុលេខ { $number } នៃ { $origin }; គណនី៖ { $account }។
registry-receipt-bytes = វាមាន { $size } បៃ ដែល SHA-256 គឺ { $digest }។
registry-receipt-stays = វាស្ថិតក្នុងកំណត់ហេតុនៃធាតុ { $entries }។ អ្នករក្សាកំណត់ហេតុមិនអាចដកវាចេញ ប្តូរវា ឬដាក់ថ្ងៃថយក្រោយ ដោយមិនបង្ហាញឱ្យឃើញតាមបង្កាន់ដៃនេះបានទេ។
registry-receipt-not = វាមិនបញ្ជាក់ថាអ្វីដែលបានទទួលជាការពិត ថាវានៅតែជាចុងក្រោយ ឬថាអ្នកណានៅពីក្រោយគណនីនោះទេ។
registry-receipt-is-document = { $path } ជាឯកសារដដែលដែលបានទទួល។
registry-receipt-other-document = { $path } ជាឯកសារផ្សេងពីឯកសារដែលបានទទួល។
registry-receipt-fails = បង្កាន់ដៃនេះមិនត្រឹមត្រូវទេ៖ វាត្រូវបានប្តូរ ឬមិនមានហត្ថលេខាដោយសោទាំងនេះ ឬមិនត្រូវនឹងចំណុចត្រួតពិនិត្យនេះ។ វាមិនបញ្ជាក់អ្វីទេ។
registry-receipt-needs-keys = សូមប្រាប់សោសាធារណៈដោយ --keys FILE ឬចំណុចត្រួតពិនិត្យដែលអ្នកទុកចិត្តដោយ --against FILE

## report

report-only-english = (ភាសាអង់គ្លេស) { $text }
report-title = របាយការណ៍អំពីគ្រឹះស្ថាន
report-a-confidential-facility = គ្រឹះស្ថានសម្ងាត់មួយ
report-view = អ្នកដែលអាចអានរបាយការណ៍នេះ
report-reported-on = របាយការណ៍ថ្ងៃទី
report-at-a-glance = សង្ខេប
report-minimum = អប្បបរមា
report-beyond = លើសពីអប្បបរមា
report-change = ធៀបនឹងលើកមុន
report-own-rating = វាយតម្លៃខ្លួនឯង
report-first-visit = លើកទីមួយ
report-not-inspected = មិនទាន់មានអធិការកិច្ច មានតែការវាយតម្លៃខ្លួនឯង
report-how-to-read = អប្បបរមា និងអ្វីដែលលើសពីនោះ ត្រូវរាប់ដាច់ដោយឡែកពីគ្នា។ ពណ៌ដិត៖ ប្រាកដ។ ឆ្នូត៖ សំណួរដែលមិនទាន់មានចម្លើយអាចផ្តល់ឱ្យបាន។ ទទេ៖ បានបាត់បង់។ កន្លែងណាមានសំណួរមិនទាន់មានចម្លើយ លទ្ធផលជាចន្លោះ។
report-only-aid = ជាជំនួយដល់អធិការកិច្ច មិនមែនជាសេចក្តីសម្រេចតាមច្បាប់ទេ។
report-each = ។ លក្ខណៈវិនិច្ឆ័យនីមួយៗប្រាប់អំពីមូលដ្ឋានរបស់វា។
report-none-compared = គ្មានលក្ខណៈវិនិច្ឆ័យណាត្រូវបានផ្ទៀងផ្ទាត់ជាមួយអត្ថបទផ្លូវការជាភាសាខ្មែរទេ
report-some-compared = ក្នុងចំណោមលក្ខណៈវិនិច្ឆ័យ { $count } មាន { $compared } ដែលបញ្ជាក់ថាបានផ្ទៀងផ្ទាត់ជាមួយអត្ថបទផ្លូវការជាភាសាខ្មែរ
report-kept-inside-help = អ្វីដែលអ្នកស្នាក់នៅនិយាយ សម្រាប់តែក្រសួង៖ កុំប្រគល់ទំព័រនេះឱ្យគ្រឹះស្ថានឡើយ។
report-needs-for = លក្ខខណ្ឌសម្រាប់ចំណាត់ថ្នាក់៖
report-holds-down = ធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ
report-best-rating = នេះជាចំណាត់ថ្នាក់ល្អបំផុតនៃស្តង់ដារនេះ។
report-whole = សរុប
report-shortcomings = ការរកឃើញដែលមិនទាន់បំពេញតាមស្តង់ដារ
report-no-shortcomings = អ្វីៗទាំងអស់ដែលបានវាយតម្លៃ សុទ្ធតែបំពេញតាមស្តង់ដារ។
report-open = អ្វីដែលមិនទាន់មានចម្លើយ
report-nothing-open = អ្វីៗដែលពាក់ព័ន្ធមានចម្លើយទាំងអស់។
report-others = ការរកឃើញផ្សេងទៀតទាំងអស់
report-others-help = បំពេញតាមស្តង់ដារ កត់ត្រាដោយមិនដាក់ពិន្ទុ ឬមិនពាក់ព័ន្ធ។
report-what-was-seen = អ្វីដែលបានឃើញ
report-rests-on = ផ្អែកលើ
report-why-open = មូលហេតុ
report-can-change = អាចផ្លាស់ប្តូរអ្វី
report-record = កំណត់ត្រា
report-answered-by = ឆ្លើយតែម្តងរួមជាមួយ
report-change-title = ការផ្លាស់ប្តូរធៀបនឹងលើកមុនៗ
report-only-visit = មានការចុះពិនិត្យតែម្តងតាមស្តង់ដារនេះ គ្មានអ្វីសម្រាប់ប្រៀបធៀបទេ។
report-standing-today = ស្ថានភាពថ្ងៃនេះ
report-moved = ចម្លើយដែលបានផ្លាស់ប្តូរ
report-nothing-moved = គ្មានចម្លើយណាផ្លាស់ប្តូរទេ។
report-other-revision = លើកទាំងពីរត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេងគ្នានៃស្តង់ដារ លក្ខណៈវិនិច្ឆ័យត្រូវបានផ្គូផ្គងតាម id។
report-not-asked = មិនបានសួរ
report-self-rates-better = វាយតម្លៃខ្លួនឯងល្អជាងអធិការកិច្ច
report-self-rates-worse = វាយតម្លៃខ្លួនឯងអន់ជាងអធិការកិច្ច
report-only-one-side = មានចម្លើយតែម្ខាង
report-same-on-all = ទាំងពីរនិយាយដូចគ្នា កន្លែងណាដែលទាំងពីរឆ្លើយ។
report-itself = ការវាយតម្លៃខ្លួនឯង
report-inspected = អធិការកិច្ច
report-plan-title = ផែនការសង្ខេប
report-action = សកម្មភាព
report-responsible = អ្នកទទួលខុសត្រូវ
report-due = កាលបរិច្ឆេទកំណត់
report-cost = ចំណាយ
report-cost-low = ចំណាយចាប់ពី ដុល្លារ
report-cost-high = ចំណាយរហូតដល់ ដុល្លារ
report-state = ស្ថានភាព
report-provenance-title = ដាក់ពិន្ទុតាមអ្វី
report-edition = ការបោះពុម្ព
report-revision = កំណែនៃបញ្ជីត្រួតពិនិត្យ
report-digest = លេខសម្គាល់ឯកសារ (SHA-256)
report-tailoring = ការកែសម្រួល
report-none = គ្មាន
report-translation = ការបកប្រែ
report-basis-counts = មូលដ្ឋាននៃលក្ខណៈវិនិច្ឆ័យ
report-records = កំណត់ត្រា
report-program = កម្មវិធី
report-not-audited = មិនទាន់បានធ្វើសវនកម្ម
report-left-out = មិនបានយកមកគិត ព្រោះកំណត់ត្រាទាំងនេះមានកំហុស
report-no-record = មិនទាន់មានកំណត់ត្រានៃការចុះពិនិត្យទេ។
report-problems = careaudit check បង្ហាញ{ $errors } និង{ $warnings } ក្នុងឯកសារទាំងនេះ។
report-percentage-points = { $text } ចំណុច

## report-table

report-table-sheet = សន្លឹក
report-table-sheet-definition = សន្លឹក
report-table-column = ជួរឈរ
report-table-column-definition = ចំណងជើងនៃជួរឈរ
report-table-id = id
report-table-id-definition = ដូចគ្នាក្នុង JSON និង CSV
report-table-definition = និយមន័យ
report-table-definition-definition = អ្វីដែលមាននៅទីនោះ
report-table-name-definition = ទទេ បើមិនអាចបង្ហាញ
report-table-province = ខេត្ត
report-table-care = ប្រភេទការថែទាំ
report-table-care-definition = ដូចក្នុង facility.yaml
report-table-operator = អ្នកដំណើរការ
report-table-residents = អ្នកស្នាក់នៅ
report-table-serves = បម្រើ
report-table-serves-definition = អ្វីដែលពួកគេបានជួបប្រទះ
report-table-location = ទីតាំង
report-table-location-definition = បើកចំហ ឬសម្ងាត់
report-table-example = ប្រឌិត
report-table-example-definition = បាទ/ចាស សម្រាប់ឧទាហរណ៍ប្រឌិត
report-table-team-definition = អ្នកដែលមក; ទទេ បើមិនអាចបង្ហាញ
report-table-rating-lowest = ចំណាត់ថ្នាក់ទាបបំផុត
report-table-rating-lowest-definition = បើចម្លើយនៅសល់អន់បំផុត
report-table-rating-highest = ចំណាត់ថ្នាក់ខ្ពស់បំផុត
report-table-rating-highest-definition = បើចម្លើយនៅសល់ល្អបំផុត
report-table-over-visits = { " " }— អប្បបរមាតាមការចុះពិនិត្យ
report-table-beyond-over-visits = { " " }— លើសពីអប្បបរមា តាមការចុះពិនិត្យនីមួយៗ
report-table-minimum-possible-share-definition = share_highest ដក share_lowest៖ អ្វីដែលសំណួរនៅសល់អាចផ្តល់ឱ្យ
report-table-weight = ទម្ងន់
report-table-weight-definition = ពិន្ទុនៃចំណាត់ថ្នាក់ល្អបំផុត
report-table-result-definition = ចម្លើយជាពាក្យ និងមូលហេតុដែលមិនទាន់មានចម្លើយ
report-table-by = ឆ្លើយដោយ
report-table-by-definition = ការវាយតម្លៃ រង្វាស់ សំណាក សេវា ឬលក្ខណៈវិនិច្ឆ័យដូចគ្នា
report-table-points = ពិន្ទុ
report-table-points-definition = ពិន្ទុដែលទទួលបាន
report-table-possible = អាចទទួលបាន
report-table-possible-definition = ពិន្ទុដែលអាចទទួលបាន
report-table-counted = បានរាប់
report-table-counted-definition = រង្វាស់ ឬសំណាកដែលសម្រេច
report-table-measure = រង្វាស់
report-table-measure-definition = id របស់រង្វាស់
report-table-title-definition = អ្វីដែលបានរាប់
report-table-value-definition = ដូចដែលបានកត់ត្រា
report-table-unit = ឯកតា
report-table-unit-definition = ឯកតានៃតម្លៃ
report-table-service-records = កំណត់ត្រាសេវា
report-table-service = សេវា
report-table-provided = ផ្តល់ជូន
report-table-provided-definition = អ្នកស្នាក់នៅដែលទទួលបាននៅទីនេះ
report-table-referred = បញ្ជូនបន្ត
report-table-referred-definition = អ្នកស្នាក់នៅដែលត្រូវបញ្ជូនបន្ត
report-table-to = ទៅ
report-table-to-definition = ដៃគូ ដូចដែលបានសរសេរ
report-table-cost-to-resident = ចំណាយរបស់អ្នកស្នាក់នៅ, US$
report-table-cost-to-resident-definition = ដុល្លារអាមេរិក
report-table-cost-per-person-year = ចំណាយសម្រាប់ម្នាក់ក្នុងមួយឆ្នាំ, US$
report-table-action-id-definition = id របស់សកម្មភាព
report-table-action-definition = អ្វីដែលត្រូវធ្វើ
report-table-state-definition = ដល់ណា
report-table-planned-low = គម្រោងចាប់ពី
report-table-planned-low-definition = តម្លៃយ៉ាងតិច; ទទេបើមិនដឹង
report-table-planned-high = គម្រោងរហូតដល់
report-table-planned-high-definition = តម្លៃយ៉ាងច្រើន; ទទេបើមិនដឹង
report-table-spent = បានចំណាយ
report-table-spent-definition = អ្វីដែលបានចំណាយលើវាមកទល់ពេលនេះ
report-table-left-low = នៅសល់ចាប់ពី
report-table-left-low-definition = នៅត្រូវចំណាយយ៉ាងតិច; ទទេបើមិនដឹង
report-table-left-high = នៅសល់រហូតដល់
report-table-left-high-definition = នៅត្រូវចំណាយយ៉ាងច្រើន; ទទេបើមិនដឹង
report-table-last-spent = ចំណាយលើកចុងក្រោយ
report-table-last-spent-definition = ថ្ងៃចុងក្រោយដែលបានចំណាយ
report-table-done-by-definition = អ្នកដែលធ្វើ
report-table-due-definition = នៅពេលណា
report-table-cost-low-definition = ដុល្លារអាមេរិកដែលនៅត្រូវចំណាយ យ៉ាងតិច; ទទេបើមិនដឹង
report-table-cost-high-definition = ដុល្លារអាមេរិកដែលនៅត្រូវចំណាយ យ៉ាងច្រើន; ទទេបើមិនដឹង
report-table-note-definition = អ្វីដែលមនុស្សបានសរសេរក្បែរវា

## report-view

report-view-own = សម្រាប់គ្រឹះស្ថាននេះផ្ទាល់ និងអ្នកដែលធ្វើអធិការកិច្ច។ សូមកុំចែកបន្ត៖ សូមប្រើ --share ដើម្បីបានរបាយការណ៍សម្រាប់អ្នកដទៃ។
report-view-ministry = សម្រាប់តែក្រសួងប៉ុណ្ណោះ។ មានព័ត៌មានទាំងអស់៖ ឈ្មោះគ្រឹះស្ថានសម្ងាត់ និងកំណត់សម្គាល់ផ្ទៃក្នុង។
report-view-coalition = សម្រាប់សម្ព័ន្ធអង្គការ។ ចំពោះគ្រឹះស្ថានសម្ងាត់ មិនបង្ហាញឈ្មោះ ខេត្ត កំណត់សម្គាល់ ភស្តុតាង និងចំនួនដែលបានរាប់ទេ។
report-view-everybody = សម្រាប់សាធារណៈ។ មិនបង្ហាញកំណត់សម្គាល់ ភស្តុតាង និងចំនួនដែលបានរាប់ទេ ហើយចំពោះគ្រឹះស្ថានសម្ងាត់ មិនបង្ហាញ id ឈ្មោះ និងខេត្តឡើយ។

## resident-group

resident-group-girls = ក្មេងស្រី
resident-group-boys = ក្មេងប្រុស
resident-group-women = ស្ត្រី
resident-group-men = បុរស

## residents
## The words around the questionnaire for those who live in a place.

residents-i-am = ខ្ញុំជា
residents-not-said = មិនចង់ប្រាប់
residents-tick-one = គូសរូបមុខមួយ សម្រាប់សំណួរនីមួយៗ។
residents-turn-over = មានបន្តនៅខាងក្រោយ
residents-into-the-box = សូមបត់ ហើយដាក់ចូលប្រអប់ដោយខ្លួនឯង។
residents-handing-out = សម្រាប់អ្នកចែកសន្លឹក
residents-how-to = របៀបធ្វើ
residents-cannot = អ្វីដែលវាមិនអាចធ្វើបាន
residents-counting = ការរាប់
residents-question = សំណួរ
residents-handed-out = បានចែក
residents-came-back = បានទទួលវិញ
# People: those whose group is too small, or who rather not say.
residents-others = អ្នកផ្សេងទៀត
residents-none = គ្មានកម្រងសំណួរដែលអាចប្រើបានទេ។
residents-to-children = ចំពោះកុមារ
residents-adults-only = សួរតែមនុស្សពេញវ័យ
residents-bears-on = ពាក់ព័ន្ធនឹង
residents-residents-say = អ្នកស្នាក់នៅនិយាយថា
residents-title = អ្វីដែលអ្នករស់នៅទីនោះនិយាយ
residents-too-few = មានអ្នកឆ្លើយតិចពេក មិនអាចប្រាប់អ្វីបានទេ។
residents-beside = រាប់ដោយគ្មានឈ្មោះ។ វាមិនកំណត់ចំណាត់ថ្នាក់ទេ។ អ្នកភ័យខ្លាចឆ្លើយតែល្អ។
residents-compared = អ្វីដែលអ្នកស្នាក់នៅនិយាយ
residents-compared-note = ក្នុងចំណោមអ្នកឆ្លើយដោយគ្មានឈ្មោះ តើប៉ុន្មានបានឆ្លើយថាល្អ; ភាគរយ ហើយក្នុងរង្វង់ក្រចកជាចន្លោះជឿជាក់ 95% សម្រាប់ចំនួនចម្លើយនេះ។ ចម្លើយរបស់គ្រឹះស្ថានតែមួយទាក់ទងគ្នា ដូច្នេះចន្លោះនោះអាចតូចជាងការពិត។ អ្នកភ័យខ្លាចឆ្លើយតែល្អ៖ ភាគរយល្អមិនបញ្ជាក់អ្វីទេ។
residents-good-answers = ចម្លើយល្អ
residents-interval = ចន្លោះជឿជាក់ 95%
residents-step-print = បោះពុម្ពទាំងសងខាង ហើយកាត់ជាបួនតាមបន្ទាត់។ ចែកសន្លឹកសម្រាប់មនុស្សពេញវ័យ ដល់ស្ត្រី និងបុរស ហើយសន្លឹកសម្រាប់កុមារ ដល់ក្មេងស្រី និងក្មេងប្រុសអាយុប្រហែលដប់ឆ្នាំឡើង។
residents-step-room = គ្មានបុគ្គលិកក្នុងបន្ទប់ ឬនៅមាត់ទ្វារទេ។ ម្នាក់ៗទទួលប៊ិកដូចគ្នា ហើយអង្គុយដាច់ពីគ្នា។ អ្នកមកពីខាងក្រៅអានសំណួរឱ្យអ្នកដែលចង់ស្តាប់ ដោយមិនមើលសន្លឹក។
residents-step-aloud = អានបន្ទាត់ដំបូងនៃសន្លឹកឱ្យឮៗ៖ តាមចិត្ត គ្មានឈ្មោះ ឈប់ពេលណាក៏បាន។ ប្រាប់ថាត្រូវពឹងអ្នកណាពេលមានគ្រោះថ្នាក់ ហើយនៅរង់ចាំអ្នកចង់និយាយជាមួយ។
residents-step-box = ប្រើប្រអប់បិទជិត។ អង្រួនវាមុនពេលបើក ហើយបើកតែពេលទាំងអស់គ្នារួចរាល់។ បើមានតិចជាងប្រាំសន្លឹក កុំមើល សូមបំផ្លាញវា។
residents-step-count = រាប់នៅកន្លែងផ្សេង ក្នុងតារាងខាងក្រោម ឬដោយ careaudit form FACILITY --questionnaire។ រួចបំផ្លាញសន្លឹកនៅថ្ងៃនោះតែម្តង៖ រក្សាទុកតែចំនួន។
residents-step-small-groups = ក្រុមដែលមានតិចជាងប្រាំនាក់ ត្រូវរាប់ក្រោមអ្នកផ្សេងទៀត។ បើអ្នកផ្សេងទៀតនៅតែតិចជាងប្រាំ ក្រុមតូចបន្ទាប់ត្រូវបញ្ចូលជាមួយ។ សំណួរដែលមានអ្នកឆ្លើយតិចជាងប្រាំនាក់ក្នុងក្រុមមួយ មិនត្រូវរាប់សម្រាប់ក្រុមនោះទេ។
residents-answered = { $answered } ក្នុងចំណោម { $asked } នាក់ដែលបានសួរ
residents-so-so = ខ្លះៗ
residents-a-girl = ក្មេងស្រី
residents-a-boy = ក្មេងប្រុស
residents-a-woman = ស្ត្រី
residents-a-man = បុរស
residents-interval-phrase = { $low } ដល់ { $high }
residents-three-counts = បាទ/ចាស { $good } ខ្លះៗ { $middle } ទេ { $bad }
residents-between = { " " }·{ " " }
residents-quoted-question = “{ $question }” { $answers }
residents-needs-script = ទំព័រនេះត្រូវការ JavaScript ដែលនៅទីនេះត្រូវបានបិទ។ សូមរក្សាទុកឯកសារនេះ រួចបើកវាដោយ Chrome, Firefox, Edge ឬ Safari ឬប្រើក្រដាស៖ <code>careaudit form FACILITY --questionnaire --paper</code>។

## resident-screen
## What its screen says, by the names that its script knows.

resident-screen-nothing-kept = គ្មានអ្វីត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។ បើបិទ ឬបើកទំព័រឡើងវិញ ចម្លើយទាំងអស់នឹងបាត់។
resident-screen-once-at-the-end = ចំនួនបង្ហាញតែម្តង ពេលលែងមានអ្នកអាចឆ្លើយ ហើយបង្ហាញតែពេលមានអ្នកឆ្លើយយ៉ាងតិចប្រាំនាក់។
resident-screen-one-device = ប្រើឧបករណ៍តែមួយក្នុងការចុះពិនិត្យម្តង៖ ការរាប់ពីរលើកមិនត្រូវបូកបញ្ចូលគ្នាទេ។ សូមបិទកម្មវិធីដែលថតអេក្រង់។
resident-screen-date = ថ្ងៃចុះពិនិត្យ
resident-screen-say-visit = សូមបញ្ជាក់គ្រឹះស្ថាន និងថ្ងៃជាមុនសិន។
resident-screen-from-hand-to-hand = ចាប់ផ្តើម៖ ពីដៃមួយទៅដៃមួយ
resident-screen-type-in = បញ្ចូលសន្លឹកពីប្រអប់
resident-screen-start = ចាប់ផ្តើម
resident-screen-rather-not = ខ្ញុំមិនចង់ឆ្លើយទេ
resident-screen-back = ត្រឡប់
resident-screen-leave-out = រំលង
resident-screen-stop = ឈប់
resident-screen-ready = អស់សំណួរហើយ។
resident-screen-ready-hint = ដាក់ចូលប្រអប់ ឬបោះចោល។ ពេលដាក់ចូលប្រអប់ហើយ គ្មាននរណាអាចយកចេញវិញបានទេ។
resident-screen-into-box = ដាក់ចូលប្រអប់
resident-screen-throw-away = បោះចោល
resident-screen-thanks = សូមអរគុណ។
resident-screen-hand-on = សូមហុចឧបករណ៍ទៅអ្នកបន្ទាប់។
resident-screen-next-person = ខ្ញុំជាអ្នកបន្ទាប់
resident-screen-nobody-else = សម្រាប់អ្នកចែក៖ លែងមានអ្នកឆ្លើយទៀតហើយ
resident-screen-one-sheet = សន្លឹកមួយពីប្រអប់
resident-screen-one-sheet-hint = អង្រួនប្រអប់ជាមុន។ ចុចលើអ្វីដែលបានគូស។ អ្វីដែលមិនបានគូស ឬគូសពីរ ទុកទទេ។
resident-screen-not-ticked = មិនបានគូស
resident-screen-closing = លែងមានអ្នកឆ្លើយទៀតមែនទេ?
resident-screen-closing-hint = ក្រោយនេះគ្មាននរណាអាចឆ្លើយទៀតទេ៖ អ្នកដែលឃើញចំនួនមុន និងក្រោយសន្លឹកមួយទៀត នឹងដឹងថាសន្លឹកនោះឆ្លើយអ្វី។
resident-screen-asked = បានសួរប៉ុន្មាននាក់ រួមទាំងអ្នកដែលមិនបានឆ្លើយ?
resident-screen-asked-wrong = សូមសរសេរចំនួនគត់ មិនតិចជាងចំនួនសន្លឹក។
resident-screen-open = បិទ ហើយរាប់
resident-screen-too-few = មានអ្នកឆ្លើយតិចពេក។
resident-screen-too-few-hint = បើតិចជាងប្រាំនាក់ គ្មានអ្វីត្រូវបានបង្ហាញ ឬរក្សាទុកទេ។ ចម្លើយទាំងអស់ត្រូវបានលុប។
resident-screen-result = ចំនួន
resident-screen-result-hint = សូមរក្សាទុកឥឡូវនេះ៖ គ្មាននៅកន្លែងផ្សេងទេ។ careaudit import បញ្ចូលវាទៅក្នុងការចុះពិនិត្យ។
resident-screen-export = រក្សាទុកជាឯកសារ
resident-screen-saved = សូមមើលថាមានឯកសារឬអត់៖ កម្មវិធីរុករកខ្លះមិនសរសេរឯកសារទេ។
resident-screen-copied = បានចម្លង។

## resident-table
## The names of the columns of its answers.

resident-table-title = ចម្លើយអ្នកស្នាក់នៅ
resident-table-question-definition = អ្វីដែលពួកគេត្រូវបានសួរ
resident-table-group = ក្រុម
resident-table-group-definition = ចម្លើយរបស់អ្នកណាត្រូវរាប់រួមគ្នា
resident-table-answers-definition = ចំនួនអ្នកឆ្លើយ
resident-table-good-fewest = ល្អ យ៉ាងតិច
resident-table-good-definition = ចំនួនអ្នកឆ្លើយថាល្អ
resident-table-good-most = ល្អ យ៉ាងច្រើន
resident-table-ministry-alone = តែសម្រាប់ទិដ្ឋភាពរបស់ក្រសួង
resident-table-of = របស់អ្នកណា
resident-table-of-definition = ទាំងអស់ ក្រុមគ្រឹះស្ថាន ឬក្រុមអ្នកស្នាក់នៅ
resident-table-facilities-definition = ចំនួនដែលបានសួរ
resident-table-good-fewest-definition = ចំនួនចម្លើយ
resident-table-good-most-definition = ចំនួនចម្លើយ
resident-table-interval-definition = នៃភាគរយចម្លើយល្អ សម្រាប់ចំនួនចម្លើយនេះ

## sense
## What a number can sensibly be, beside where it is filled in.

sense-question = ត្រឹមត្រូវទេ? { $title }៖ { $limits }។ { $reason } បើពិតដូច្នេះ សូមទុកវា។
sense-at-least = ចាប់ពី { $number } ឡើង
sense-at-most = យ៉ាងច្រើន { $number }
sense-not-above = មិនលើស “{ $title }”

## served-group

served-group-sex-trafficking = ការជួញដូរផ្លូវភេទ
served-group-labour-trafficking = ការជួញដូរពលកម្ម
served-group-domestic-violence = អំពើហិង្សាក្នុងគ្រួសារ
served-group-rape = ការរំលោភសេពសន្ថវៈ
served-group-at-risk = ប្រឈមហានិភ័យ
served-group-other = ផ្សេងទៀត

## service

service-shelter = ជម្រកសុវត្ថិភាព
service-psycho-social = ការគាំទ្រផ្លូវចិត្តសង្គម
service-physical-health = ការថែទាំសុខភាពផ្លូវកាយ
service-nutrition = អាហារូបត្ថម្ភ
service-training = ការបណ្តុះបណ្តាលបំណិនជីវិត និងវិជ្ជាជីវៈ
service-economic-security = សន្តិសុខសេដ្ឋកិច្ច
service-education = ការអប់រំ
service-identity-documents = ឯកសារអត្តសញ្ញាណ
service-legal-information = ព័ត៌មានផ្លូវច្បាប់
service-legal-proceedings = ការគាំទ្រក្នុងនីតិវិធីតុលាការ

## service-audience

service-audience-children = ក្មេងស្រី ឬក្មេងប្រុស
service-audience-adults = ស្ត្រី ឬបុរស

## settled

settled-title = ធ្វើរួច ហើយគ្មានការរកឃើញណាថ្ងៃនេះទាមទារទៀត
settled-not-asked = គ្មានការរកឃើញណាថ្ងៃនេះទាមទារចំណុចនេះទេ

## source-extent

source-extent-full = បានអានទាំងស្រុង
source-extent-excerpt = បានអានតែផ្នែកខ្លះ
source-extent-summary = បានអានតែសេចក្តីសង្ខេប

## span

span-days = { $count } ថ្ងៃ
span-weeks = { $count } សប្តាហ៍
span-months = { $count } ខែ
span-years = { $count } ឆ្នាំ

## standard-kind

standard-kind-law = ច្បាប់
standard-kind-policy = គោលនយោបាយ
standard-kind-tool = ឧបករណ៍
standard-kind-good-practice = ការអនុវត្តល្អ

## standard-problem

standard-problem-scale-too-short = មាត្រដ្ឋានត្រូវមានចំណាត់ថ្នាក់ពី 2 ដល់ 100
standard-problem-scale-too-short-hint = ឧទាហរណ៍ { "{" }met: 1, partly: 1/2, unmet: 0{ "}" }
standard-problem-scale-best-not-one = ចំណាត់ថ្នាក់ទីមួយ “{ $word }” ត្រូវទទួលបាន 1
standard-problem-scale-best-not-one-hint = សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ពី 1 ដល់ 0
standard-problem-scale-last-not-zero = ចំណាត់ថ្នាក់ចុងក្រោយ “{ $word }” ត្រូវទទួលបាន 0
standard-problem-scale-not-descending = “{ $word }” ទទួលបានច្រើនជាងចំណាត់ថ្នាក់មុនវា
standard-problem-scale-not-descending-hint = សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត
standard-problem-scale-unit-too-large = ប្រភាគទាំងនេះគ្មានភាគបែងរួមដែលមិនលើសពីមួយលានទេ
standard-problem-scale-unit-too-large-hint = សូមប្រើប្រភាគងាយជាងនេះ ដូចជា 1/2 ឬ 2/3
standard-problem-reserved-rating = “{ $word }” មានន័យពិសេសរួចហើយ មិនអាចប្រើជាចំណាត់ថ្នាក់ទេ
standard-problem-reserved-rating-hint = សូមជ្រើសពាក្យផ្សេង
standard-problem-nothing-scored = ស្តង់ដារនេះគ្មានលក្ខណៈវិនិច្ឆ័យណាត្រូវដាក់ពិន្ទុទេ
standard-problem-nothing-scored-hint = សូមដាក់កម្រិត critical, required ឬ recommended ឱ្យលក្ខណៈវិនិច្ឆ័យយ៉ាងតិចមួយ
standard-problem-ratings-not-total = ចំណាត់ថ្នាក់ចុងក្រោយ “{ $id }” មានលក្ខខណ្ឌ needs ដូច្នេះគ្រឹះស្ថានមួយអាចគ្មានចំណាត់ថ្នាក់
standard-problem-ratings-not-total-hint = សូមលុប needs របស់វា ឬបន្ថែមចំណាត់ថ្នាក់ចុងក្រោយមួយដែលគ្មាន needs
standard-problem-rating-unreachable = មិនអាចផ្តល់ “{ $id }” បានឡើយ៖ ពេលណាបំពេញ needs របស់វា ក៏បំពេញ needs របស់ “{ $before }” ដែរ
standard-problem-rating-unreachable-hint = សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ដោយមួយៗទាមទារតិចជាងមួយមុន
standard-problem-rating-never-reached = needs របស់ “{ $id }” មិនអាចបំពេញបានឡើយ
standard-problem-rating-never-reached-hint = សូមកុំទាមទារលើសពី 100% ឬលើសពីចំនួនផ្នែកដែលបានសរសេរ
standard-problem-selection-empty = គ្មានលក្ខណៈវិនិច្ឆ័យដែលត្រូវដាក់ពិន្ទុត្រូវបានជ្រើសនៅទីនេះទេ ដូច្នេះលក្ខខណ្ឌនេះបំពេញជានិច្ច
standard-problem-selection-empty-hint = សូមជ្រើសតាម level, section ឬ criteria ដែលមានក្នុងស្តង់ដារ
standard-problem-too-many-ratings = បញ្ជីនេះមានចំណាត់ថ្នាក់ ឬលក្ខខណ្ឌលើសពី { $limit }
standard-problem-too-many-ratings-hint = គ្មានចំណាត់ថ្នាក់ណាត្រូវការច្រើនបែបនេះទេ។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?
standard-problem-needs-too-deep = លក្ខខណ្ឌត្រួតគ្នាជ្រៅជាង { $limit } ថ្នាក់
standard-problem-needs-too-deep-hint = សូមសរសេរដោយប្រើ “any” “all” និង “mean” ត្រួតគ្នាតិចជាងនេះ
standard-problem-section-ratings-missing = លក្ខខណ្ឌនេះត្រូវការចំណាត់ថ្នាក់តាមផ្នែក តែស្តង់ដារគ្មានកំណត់ទេ
standard-problem-section-ratings-missing-hint = សូមបន្ថែម section-ratings តាមទម្រង់ដូច ratings តែ needs របស់វាមិនអាចប្រើ sections ទេ
standard-problem-criterion-outside-section = “{ $id }” នៅក្នុងផ្នែក “{ $section }” តែឈ្មោះរបស់វាមិនចាប់ផ្តើមដោយឈ្មោះផ្នែកនោះទេ
standard-problem-criterion-outside-section-hint = សូមដាក់ឈ្មោះវាជា { $section }.<noun>
standard-problem-weight-on-recorded = លក្ខណៈវិនិច្ឆ័យកម្រិត recorded មិនត្រូវដាក់ពិន្ទុទេ ដូច្នេះទម្ងន់របស់វាគ្មានប្រយោជន៍
standard-problem-weight-on-recorded-hint = សូមលុបទម្ងន់ (weight) ឬប្តូរកម្រិត (level)
standard-problem-key-without-use = “{ $key }” គ្មានប្រយោជន៍ក្នុងលក្ខណៈវិនិច្ឆ័យដែលមាន answer: { $answer }
standard-problem-key-without-use-hint = សូមលុបវា ឬប្តូរ answer
standard-problem-unknown-thresholds-scored = បើមិនទាន់ស្គាល់កម្រិតកំណត់ មិនអាចដាក់ពិន្ទុលក្ខណៈវិនិច្ឆ័យបានទេ
standard-problem-unknown-thresholds-scored-hint = សូមសរសេរ level: recorded រហូតដល់ស្គាល់តម្លៃផ្លូវការ
standard-problem-threshold-never-decides = លក្ខខណ្ឌរបស់ “{ $rating }” មិនដែលបានប្រើទេ៖ ចំណាត់ថ្នាក់ល្អជាងយកតម្លៃទាំងអស់របស់វារួចហើយ
standard-problem-threshold-never-decides-hint = ចំណាត់ថ្នាក់អន់ជាងត្រូវមានលក្ខខណ្ឌងាយជាង
standard-problem-thresholds-gap = គ្មានលក្ខខណ្ឌណាសម្រាប់តម្លៃ { $example } ទេ
standard-problem-thresholds-gap-hint = សូមកុំដាក់លក្ខខណ្ឌឱ្យចំណាត់ថ្នាក់ចុងក្រោយ៖ វាយកតម្លៃដែលនៅសល់ទាំងអស់
standard-problem-thresholds-wrong-way = លក្ខខណ្ឌទាំងនេះផ្ទុយគ្នា៖ នៅចន្លោះតម្លៃល្អជាងពីរ មានតម្លៃអន់ជាងមួយ
standard-problem-thresholds-wrong-way-hint = សូមធ្វើឱ្យលក្ខខណ្ឌទាំងអស់មានទិសដៅតែមួយ ឧទាហរណ៍ >= 3 និង >= 2
standard-problem-rating-impossible = គ្មានតម្លៃណាទទួលចំណាត់ថ្នាក់ “{ $rating }” ឡើយ
standard-problem-rating-impossible-hint = សូមពិនិត្យសញ្ញា និងលេខក្នុងលក្ខខណ្ឌ
standard-problem-equals-itself = លក្ខណៈវិនិច្ឆ័យនេះសរសេរថាដូចគ្នានឹងខ្លួនវា
standard-problem-equals-itself-hint = សូមលុបវាចេញពី equals
standard-problem-equals-different-form = “{ $id }” ឆ្លើយតាមរបៀបផ្សេង ឬតាមមាត្រដ្ឋានផ្សេង ដូច្នេះចម្លើយមួយមិនអាចប្រើសម្រាប់ទាំងពីរបានទេ
standard-problem-equals-different-form-hint = សូមលុបវាចេញពី equals៖ សួរពីរដងល្អជាងចាត់ទុកថាដូចគ្នាដោយមិនពិត
standard-problem-equals-different-thresholds = “{ $id }” វាយតម្លៃការរកឃើញដូចគ្នា តែតាមរង្វាស់ សេវា ឬកម្រិតកំណត់ផ្សេង
standard-problem-quotient-of-quotient = “{ $id }” ជាផលចែករួចហើយ
standard-problem-quotient-of-quotient-hint = សូមចែកតែរង្វាស់ដែលបានរាប់
standard-problem-sense-of-quotient = “{ $id }” គណនាចេញ ដូច្នេះគ្មានអ្នកណាសរសេរតម្លៃដែលមិនសមហេតុផលទេ
standard-problem-sense-of-quotient-hint = សូមដាក់ sense: ក្បែររង្វាស់ពីរដែលវាគណនាចេញពី
standard-problem-sense-crossed = at-most តិចជាង at-least៖ គ្មានតម្លៃណាសមហេតុផលទេ
standard-problem-sense-crossed-hint = សូមសរសេរចំនួនតូចជាងជា at-least
standard-problem-cost-range = ចំណាយទីមួយខ្ពស់ជាងចំណាយទីពីរ
standard-problem-cost-range-hint = សូមសរសេរ usd: [low, high] ដោយចំនួនទាបនៅមុន
standard-problem-example-contradicts = ឧទាហរណ៍នៃ “{ $rating }” នេះ នឹងទទួលចំណាត់ថ្នាក់ “{ $decided }” វិញ
standard-problem-example-contradicts-hint = សូមកែឧទាហរណ៍ ឬកម្រិតកំណត់
standard-problem-title-missing = “{ $id }” គ្មានចំណងជើង ប៉ុន្តែលក្ខណៈវិនិច្ឆ័យផ្សេងនៃស្តង់ដារនេះមាន
standard-problem-title-missing-hint = សូមសរសេរ title: ជានាមខ្លីក្នុងភាសានីមួយៗ ដូចជា ទឹកផឹក
standard-problem-title-too-long = ចំណងជើងនេះជា{ $language } មាន { $letters } តួ លើសពី { $limit }
standard-problem-title-too-long-hint = សូមហៅឈ្មោះរឿងនោះជាពាក្យតិច អ្វីដែលស្តង់ដារតម្រូវមានក្នុង text
standard-problem-title-shared = “{ $id }” មានចំណងជើងដូចគ្នាជា{ $language }
standard-problem-title-shared-hint = សូមឱ្យចំណងជើងនីមួយៗនៃស្តង់ដារ ហៅលក្ខណៈវិនិច្ឆ័យតែមួយ
standard-problem-tailored-twice = “{ $id }” ត្រូវបានកែដោយការកែសម្រួលមួយផ្សេងទៀតរួចហើយក្នុងដំណើរការនេះ
standard-problem-tailored-twice-hint = សូមប្រើការកែសម្រួលតែមួយសម្រាប់ស្តង់ដារមួយ
standard-problem-tailoring-unusable = ការកែសម្រួល “{ $id }” មិនត្រូវនឹងកំណែចាស់ “{ $revision }” ក្នុងបណ្ណសារ (archive) ទេ ដូច្នេះបានប្រើកំណែនោះដោយគ្មានការកែសម្រួល

## standards

standards-unknown-values = តម្លៃផ្លូវការចំនួន { $count } មិនទាន់ស្គាល់ ត្រូវកត់ត្រា តែមិនដាក់ពិន្ទុ។ អ្នកដែលមានអត្ថបទផ្លូវការ អាចសរសេរតម្លៃទាំងនោះក្នុងឯកសារកែសម្រួល រួចប្រើ --tailoring FILE។ Standards/tailoring/example-official-values.yaml បង្ហាញទម្រង់ ដោយតម្លៃប្រឌិត។
standards-joined = សំណួរ { $count } ឆ្លើយលក្ខណៈវិនិច្ឆ័យ { $joined }។
standards-saving = អ្វីដែលចំណេញដោយសួរតែម្តង សម្រាប់គ្រឹះស្ថានដែលមានអ្នកស្នាក់នៅគ្រប់ក្រុម និងបម្រើគ្រប់ក្រុម៖

## starter-record

starter-record-how = សរសេរអ្វីដែលរកឃើញនៅក្រោយបន្ទាត់នីមួយៗ បន្ទាត់ទទេ មានន័យថាមិនទាន់មានចម្លើយ។ ទម្រង់វែង៖
starter-record-services = សេវា៖ លុបសញ្ញា # នៅមុខសេវាដែលមាន ពេលមានសេវាមួយត្រូវបានសរសេរ សេវាដែលមិនសរសេរ គឺគ្មាន។
starter-record-last-visit = លើកមុន៖

## syntax-slip

syntax-slip-tab = បន្ទាត់នេះដកឃ្លាចូលដោយ Tab
syntax-slip-foreign-space = នៅទីនេះមានដកឃ្លាប្រភេទផ្សេង ({ $codePoint }) មិនមែនដកឃ្លាធម្មតាទេ
syntax-slip-space-missing = ខ្វះដកឃ្លាមួយក្រោយ “{ $key }:”
syntax-slip-foreign-colon = សញ្ញា “{ $colon }” មិនអាចញែកពាក្យគន្លឹះពីតម្លៃបានទេ មានតែសញ្ញា (:) ឡាតាំងប៉ុណ្ណោះ
syntax-slip-colon-in-text = បន្ទាត់នេះមានសញ្ញា (:) និងដកឃ្លាក្រោយវា ជាលើកទីពីរ
syntax-slip-colon-in-brackets = ក្នុងដង្កៀបនេះ មានសញ្ញា (:) ជាលើកទីពីរ មុនសញ្ញាក្បៀស
syntax-slip-curly-quotes = សញ្ញាសម្រង់កោង ({ $quote }) មិនអាចព័ទ្ធអត្ថបទបានទេ មានតែសញ្ញាសម្រង់ត្រង់ប៉ុណ្ណោះ
syntax-slip-unclosed-quotes = សញ្ញាសម្រង់ដែលបើកនៅទីនេះ មិនត្រូវបានបិទទេ
syntax-slip-unclosed-bracket = ដង្កៀបដែលបើកនៅទីនេះ មិនត្រូវបានបិទទេ
syntax-slip-comment-in-brackets = អ្វីដែលនៅក្រោយ “#” ជាមតិយោបល់ដែលមិនត្រូវបានអានទេ រួមទាំងដង្កៀបបិទផងដែរ
syntax-slip-text-behind-quotes = មានអត្ថបទនៅក្រោយសញ្ញាសម្រង់ដែលបានបិទរួច
syntax-slip-colon-missing = នៅបន្ទាត់នេះ គ្មានសញ្ញា (:) ញែកពាក្យគន្លឹះពីតម្លៃទេ
syntax-slip-indentation = បន្ទាត់នេះមិនចាប់ផ្តើមត្រង់គ្នានឹងបន្ទាត់ជិតខាងទេ
syntax-slip-backslash = ក្នុងសញ្ញាសម្រង់ទ្វេ សញ្ញា (\) ចាប់ផ្តើមសញ្ញាពិសេសមួយ តែនេះមិនមែនទេ
syntax-slip-list-beside-key = បញ្ជីដែលប្រើសហសញ្ញា (-) មិនអាចចាប់ផ្តើមលើបន្ទាត់នៃពាក្យគន្លឹះរបស់វាទេ
syntax-slip-reserved-start = អត្ថបទគ្មានសញ្ញាសម្រង់ មិនអាចចាប់ផ្តើមដោយ “{ $sign }” បានទេ
syntax-slip-tab-hint = សូមប្រើដកឃ្លា (Space) ជំនួសវិញ ចំនួនដូចបន្ទាត់ជិតខាង
syntax-slip-foreign-space-hint = សូមលុបវា រួចចុច Space; ដកឃ្លាបែបនេះច្រើនមកជាមួយអត្ថបទដែលចម្លងពីកន្លែងផ្សេង
syntax-slip-space-missing-hint = សូមសរសេរ “{ $key }: …”
syntax-slip-foreign-colon-hint = សូមសរសេរ “:” ហើយដកឃ្លាមួយក្រោយវា
syntax-slip-colon-in-text-hint = សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ ដូចជា note: "សូមមើល: បន្ទប់ 3"
syntax-slip-colon-in-brackets-hint = សូមដាក់ក្បៀសមុនពាក្យគន្លឹះនីមួយៗ ហើយដាក់អត្ថបទដែលមានសញ្ញា (:) ក្នុងសញ្ញាសម្រង់
syntax-slip-curly-quotes-hint = សូមសរសេរសញ្ញាសម្រង់ត្រង់ (") នៅដើម និងនៅចុង
syntax-slip-unclosed-quotes-hint = សូមបិទសញ្ញាសម្រង់នៅកន្លែងដែលអត្ថបទចប់
syntax-slip-unclosed-bracket-hint = សូមបិទដង្កៀប ហើយដាក់អត្ថបទដែលមានក្បៀស ឬដង្កៀប ក្នុងសញ្ញាសម្រង់
syntax-slip-comment-in-brackets-hint = សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ ដូចជា { "{" }note: "មើលបន្ទប់ #3"{ "}" }
syntax-slip-text-behind-quotes-hint = សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់ប្រភេទផ្សេង ដូចជា note: 'បន្ទប់ "ធំ"'
syntax-slip-colon-missing-hint = សូមសរសេរ “key: value”; អត្ថបទដែលបន្តពីបន្ទាត់ខាងលើ ត្រូវដកឃ្លាចូលឱ្យជ្រៅជាង
syntax-slip-indentation-hint = សូមចាប់ផ្តើមវាត្រង់គ្នានឹងបន្ទាត់ជិតខាង ហើយដាក់អត្ថបទដែលវែងច្រើនបន្ទាត់ក្នុងសញ្ញាសម្រង់
syntax-slip-backslash-hint = សូមសរសេរសញ្ញានោះពីរដង ឬដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ទោល
syntax-slip-list-beside-key-hint = សូមសរសេរ “key: [one, two]” ឬចាប់ផ្តើមបញ្ជីនៅបន្ទាត់បន្ទាប់
syntax-slip-reserved-start-hint = សូមដាក់អត្ថបទក្នុងសញ្ញាសម្រង់

## table

table-standing-definition = បាទ/ចាស សម្រាប់សវនកម្មដែលគិតនៅថ្ងៃនេះ
table-earned = ទទួលបាន
table-earned-definition = ពិន្ទុនៃលក្ខណៈវិនិច្ឆ័យដែលបានវាយតម្លៃ
table-highest-definition = ពិន្ទុ បើសំណួរនៅសល់ល្អបំផុត
table-possible-definition = ពិន្ទុនៃអ្វីៗដែលពាក់ព័ន្ធ
table-rated = បានវាយតម្លៃ
table-rated-definition = ចំនួនលក្ខណៈវិនិច្ឆ័យ
table-share-lowest = ភាគរយទាបបំផុត
table-share-lowest-definition = ទទួលបាន ក្នុងចំណោម អាចទទួលបាន៖ ប្រាកដ
table-share-highest = ភាគរយខ្ពស់បំផុត
table-share-highest-definition = ខ្ពស់បំផុត ក្នុងចំណោម អាចទទួលបាន
table-about = អំពី
table-facilities = គ្រឹះស្ថាន
table-audits = សវនកម្ម
table-criteria = លក្ខណៈវិនិច្ឆ័យ
table-findings = ការរកឃើញ
table-answers = ចម្លើយ
table-measures = រង្វាស់
table-plans = ផែនការ
table-definitions = និយមន័យ
table-charts = គំនូសតាង
table-facility-definition = id របស់គ្រឹះស្ថាន
table-standard-definition = id របស់ស្តង់ដារ
table-version = កំណែ
table-version-definition = ការបោះពុម្ព និងកំណែនៃស្តង់ដារ
table-date-definition = ថ្ងៃចុះពិនិត្យ
table-kind-definition = អធិការកិច្ច ការវាយតម្លៃខ្លួនឯង ឬការតាមដាន
table-record = កំណត់ត្រា
table-record-definition = ឯកសារនៃការចុះពិនិត្យ
table-line = បន្ទាត់
table-line-definition = បន្ទាត់ក្នុងឯកសារនោះ
table-section-definition = id របស់ផ្នែក
table-section-title-definition = ចំណងជើងនៃផ្នែក
table-criterion-definition = id របស់លក្ខណៈវិនិច្ឆ័យ
table-level = កម្រិត
table-level-definition = ធ្ងន់ធ្ងរ និងចាំបាច់ ជាអប្បបរមា; គួរមាន លើសពីអប្បបរមា; កត់ត្រាប៉ុណ្ណោះ មិនដាក់ពិន្ទុ
table-requirement-definition = អ្វីដែលលក្ខណៈវិនិច្ឆ័យទាមទារ
table-criterion-title-definition = ឈ្មោះហៅរបស់លក្ខណៈវិនិច្ឆ័យ ទទេបើគ្មានចំណងជើង
table-answer = ចម្លើយ
table-answer-definition = ចំណាត់ថ្នាក់តាមមាត្រដ្ឋាននៃស្តង់ដារ ឬមិនទាន់មានចម្លើយ មិនពាក់ព័ន្ធ មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ
table-note-definition = កំណត់សម្គាល់របស់អធិការ ដូចដែលបានសរសេរ
table-reason-definition = មូលហេតុដែលមិនពាក់ព័ន្ធ ឬមិនបានវាយតម្លៃ
table-heard = អ្នកដែលបានស្តាប់
table-heard-definition = អ្នកដែលត្រូវបានស្តាប់
table-evidence = ភស្តុតាង
table-evidence-definition = ឈ្មោះឯកសារភស្តុតាង
table-checked-definition = ចំនួនដែលបានពិនិត្យមើលក្នុងសំណាក
table-of = ក្នុងចំណោម
table-of-definition = ចំនួនទាំងអស់
table-conforming-definition = ចំនួនដែលត្រូវតាមស្តង់ដារ
table-basis-definition = មូលដ្ឋាននៃលក្ខណៈវិនិច្ឆ័យ និងប្រភពរបស់វា
table-cut = កាត់៖ វែងជាងក្រឡា
table-too-many-digits = (អក្សរ៖ លើសពី ១៥ ខ្ទង់)

## text-problem

text-problem-write-year = សូមសរសេរឆ្នាំនៅពីមុខ៖ YYYY{ $rest }
text-problem-write-first-or-others = សូមសរសេរ { $first } ឬ { $others } បើចង់មានន័យដូច្នោះ
text-problem-days-of-month = ខែ{ $name } ឆ្នាំ { $year } មានថ្ងៃទី 1 ដល់ { $last }
text-problem-month = គ្មានខែទី { $month } ទេ៖ សូមសរសេរឆ្នាំ ខែពី 01 ដល់ 12 រួចថ្ងៃ
text-problem-example = ឧទាហរណ៍ { $example }
text-problem-write-quoted = សូមសរសេរ "{ $rest }"
text-problem-write-checked-conforming = សូមសរសេរ checked: { $checked }, conforming: { $conforming }

## threshold

threshold-comma = ។{ " " }
threshold-less = តិចជាង { $limit }
threshold-at-most = មិនលើសពី { $limit }
threshold-equal = ស្មើនឹង { $limit }
threshold-at-least = យ៉ាងតិច { $limit }
threshold-greater = លើសពី { $limit }

## tidy
## The names of tidy tables and of their variables.

tidy-facilities-definition = មួយជួរសម្រាប់គ្រឹះស្ថាននីមួយៗ
tidy-visits = ការចុះពិនិត្យ
tidy-visits-definition = មួយជួរសម្រាប់ការចុះពិនិត្យនីមួយៗដែលបានកត់ត្រា
tidy-scores = ពិន្ទុនៃការចុះពិនិត្យ
tidy-scores-definition = មួយជួរសម្រាប់ការចុះពិនិត្យ និងស្តង់ដារនីមួយៗ ដាច់ដោយឡែក; ការតាមដានរួមជាមួយអ្វីដែលវាតាមដាន
tidy-standings = ស្ថានភាពបច្ចុប្បន្ន
tidy-standings-definition = មួយជួរសម្រាប់គ្រឹះស្ថាន និងស្តង់ដារនីមួយៗ៖ ស្ថានភាពថ្ងៃនេះ និងការវាយតម្លៃខ្លួនឯងចុងក្រោយនៅក្បែរ
tidy-answers-definition = មួយជួរសម្រាប់ការចុះពិនិត្យ ស្តង់ដារ និងលក្ខណៈវិនិច្ឆ័យនីមួយៗ៖ លទ្ធផល ទោះបីអ្វីជាអ្នកសម្រេចក៏ដោយ
tidy-standing-answers = ចម្លើយនៃស្ថានភាពបច្ចុប្បន្ន
tidy-standing-answers-definition = ដូចគ្នាសម្រាប់ស្ថានភាពនីមួយៗ រួមការតាមដានទាំងអស់ និងការវាយតម្លៃខ្លួនឯងចុងក្រោយ
tidy-findings-definition = មួយជួរសម្រាប់ចម្លើយដែលមានពិន្ទុ ហើយមិនដល់ចំណាត់ថ្នាក់ល្អបំផុត
tidy-actions = សកម្មភាព
tidy-actions-definition = មួយជួរសម្រាប់សកម្មភាពកែលម្អនីមួយៗ ដែលរក្សាទុកក្នុងផែនការ ឬដែលការរកឃើញទាមទារ
tidy-measures-definition = មួយជួរសម្រាប់លេខនីមួយៗដែលការចុះពិនិត្យបានកត់ត្រា
tidy-standards = ស្តង់ដារដែលប្រើ
tidy-standards-definition = មួយជួរសម្រាប់កំណែនីមួយៗនៃស្តង់ដារដែលប្រើដាក់ពិន្ទុនៅទីនេះ
tidy-criteria-definition = មួយជួរសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗនៃស្តង់ដារទាំងនេះ
tidy-codebook = សៀវភៅកូដ
tidy-codebook-definition = មួយជួរសម្រាប់អថេរនីមួយៗនៃតារាងផ្សេងទៀត
tidy-codes = កូដ
tidy-codes-definition = មួយជួរសម្រាប់ពាក្យនីមួយៗដែលអថេរអាចមាន ជាមួយលេខរបស់វាក្នុងឯកសារ SPSS និង Stata
tidy-pseudonym = ឈ្មោះ ឬលេខដែលតំណាងគ្រឹះស្ថានក្នុងឯកសារនេះ
tidy-name = ឈ្មោះរបស់វា ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-name-km = ឈ្មោះជាភាសាខ្មែរ
tidy-province-code = លេខកូដផ្លូវការនៃខេត្ត
tidy-province = ខេត្ត ជាអក្សរឡាតាំង ឬដូចដែលបានសរសេរ
tidy-province-km = ខេត្តជាភាសាខ្មែរ
tidy-care = ប្រភេទនៃការថែទាំ
tidy-operator = អ្នកដំណើរការ
tidy-lives-girls = មានក្មេងស្រីស្នាក់នៅឬទេ
tidy-lives-boys = មានក្មេងប្រុសស្នាក់នៅឬទេ
tidy-lives-women = មានស្ត្រីស្នាក់នៅឬទេ
tidy-lives-men = មានបុរសស្នាក់នៅឬទេ
tidy-serves = អ្វីដែលអ្នកទទួលសេវាបានឆ្លងកាត់; ពាក្យភ្ជាប់ដោយ +
tidy-location = អាចប្រាប់ទីកន្លែងបានឬទេ
tidy-closed = ថ្ងៃដំបូងដែលបានបិទ
tidy-formerly = id ដែលមានពីមុន
tidy-example = ជាឧទាហរណ៍ប្រឌិតឬទេ
tidy-visit = ការចុះពិនិត្យ៖ ថ្ងៃ និងប្រភេទ ឬលេខរៀងក្នុងគ្រឹះស្ថាន
tidy-number = លេខរៀងនៃការចុះពិនិត្យ ដំបូងគឺ 1
tidy-year = ឆ្នាំនៃការចុះពិនិត្យ
tidy-follows = អធិការកិច្ចដែលវាប្រាប់ថាតាមដាន
tidy-team = ក្រុមដែលបានចុះ
tidy-arrived = ម៉ោងដែលក្រុមមកដល់
tidy-left = ម៉ោងដែលក្រុមចាកចេញ
tidy-led-by = តួនាទីរបស់អ្នកដឹកនាំ
tidy-sampled = សំណុំឯកសារណាដែលបានជ្រើស
tidy-visit-note = កំណត់ចំណាំលើការចុះពិនិត្យទាំងមូល ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-visit-note-km = ដូចគ្នាជាភាសាខ្មែរ បើបានសរសេរជាភាសាទាំងពីរ
tidy-corrections = កំណត់ត្រាបានកែប៉ុន្មានដង
tidy-corrected = ថ្ងៃចុងក្រោយដែលបានកែ
tidy-edition = ការបោះពុម្ពនៃឯកសារផ្លូវការ
tidy-revision = កំណែនៃការសរសេរកូដនេះ
tidy-digest = SHA-256 នៃឯកសាររបស់វា
tidy-standard-title = ចំណងជើង
tidy-standard-title-km = ចំណងជើងជាភាសាខ្មែរ
tidy-tailoring = ការកែសម្រួលដែលបានផ្លាស់ប្តូរវា
tidy-unit = ពិន្ទុជាចំនួនគត់នៃ 1 / unit
tidy-latest = ជាស្ថានភាពថ្ងៃនេះ ឬការវាយតម្លៃខ្លួនឯងចុងក្រោយឬទេ
tidy-source = ផ្អែកលើអ្វី៖ ការចុះពិនិត្យដោយអ្នកដទៃ ឬគ្រឹះស្ថានខ្លួនឯង
tidy-layers = កំណត់ត្រាប៉ុន្មានដាក់ត្រួតគ្នា
tidy-own-answers = កំណត់ត្រាចុងក្រោយឆ្លើយខ្លួនឯងប៉ុន្មាន
tidy-rating = ចំណាត់ថ្នាក់; ទទេនៅពេលសំណួរមិនទាន់មានចម្លើយអាចផ្លាស់ប្តូរវា
tidy-rating-lowest = ចំណាត់ថ្នាក់ បើចម្លើយដែលនៅចំហទាំងអស់អន់បំផុត
tidy-rating-highest = ចំណាត់ថ្នាក់ បើចម្លើយដែលនៅចំហទាំងអស់ល្អបំផុត
tidy-minimum-earned = ពិន្ទុអប្បបរមាដែលប្រាកដ
tidy-minimum-highest = ពិន្ទុអប្បបរមា បើចម្លើយដែលនៅចំហទាំងអស់ល្អបំផុត
tidy-minimum-possible = ពិន្ទុនៃអប្បបរមាទាំងអស់ដែលអនុវត្ត
tidy-minimum-rated = លក្ខណៈវិនិច្ឆ័យអប្បបរមាដែលបានវាយតម្លៃ
tidy-minimum-open = លក្ខណៈវិនិច្ឆ័យអប្បបរមាដែលនៅចំហ
tidy-minimum-share-lowest = ភាគអប្បបរមា ទាបបំផុត៖ minimum_earned / minimum_possible
tidy-minimum-share-highest = ភាគអប្បបរមា ខ្ពស់បំផុត៖ minimum_highest / minimum_possible
tidy-beyond-earned = ពិន្ទុលើសអប្បបរមាដែលប្រាកដ
tidy-beyond-highest = ពិន្ទុលើសអប្បបរមា បើចម្លើយដែលនៅចំហទាំងអស់ល្អបំផុត
tidy-beyond-possible = ពិន្ទុលើសអប្បបរមាទាំងអស់ដែលអនុវត្ត
tidy-beyond-rated = លក្ខណៈវិនិច្ឆ័យលើសអប្បបរមាដែលបានវាយតម្លៃ
tidy-beyond-open = លក្ខណៈវិនិច្ឆ័យលើសអប្បបរមាដែលនៅចំហ
tidy-beyond-share-lowest = ភាគលើសអប្បបរមា ទាបបំផុត៖ beyond_earned / beyond_possible
tidy-beyond-share-highest = ភាគលើសអប្បបរមា ខ្ពស់បំផុត៖ beyond_highest / beyond_possible
tidy-answer = លទ្ធផល៖ ចំណាត់ថ្នាក់លើមាត្រដ្ឋាន open not-applicable ឬ does-not-apply
tidy-credit = ផ្នែកនៃទម្ងន់ដែលចំណាត់ថ្នាក់ទទួលបាន; ទទេបើមិនបានវាយតម្លៃ
tidy-decided-by = ចម្លើយយកមកពីអ្វី
tidy-open-reason = ហេតុអ្វីបានជានៅចំហ
tidy-points-earned = ពិន្ទុទទួលបាន គិតជា 1 / unit នៃស្តង់ដារ
tidy-points-possible = ពិន្ទុដែលអាចទទួលបាន គិតជា 1 / unit នៃស្តង់ដារ
tidy-points-lost = ពិន្ទុដែលខ្វះ គិតជា 1 / unit នៃស្តង់ដារ
tidy-twin = លក្ខណៈវិនិច្ឆ័យ ជាមួយស្តង់ដាររបស់វា ដែលចម្លើយត្រូវបានយក
tidy-carried = ចម្លើយមកពីកំណត់ត្រាមុនកំណត់ត្រារបស់ការចុះពិនិត្យនេះឬទេ
tidy-from-visit = ការចុះពិនិត្យដែលកំណត់ត្រារបស់វាបានសម្រេច
tidy-line = បន្ទាត់ក្នុងកំណត់ត្រានោះ
tidy-measured = អ្វីដែលបានវាស់; លេខខាងលើនៃផលចែក
tidy-measured-by = លេខខាងក្រោមនៃផលចែក
tidy-sample-checked = គំរូ៖ ចំនួនដែលបានពិនិត្យ
tidy-sample-of = គំរូ៖ ចំនួនសរុប
tidy-sample-conforming = គំរូ៖ ចំនួនដែលត្រឹមត្រូវ
tidy-provided = សេវា៖ អ្នកណាទទួលនៅទីនេះ; ពាក្យភ្ជាប់ដោយ +
tidy-referred = សេវា៖ អ្នកណាត្រូវបានបញ្ជូន; ពាក្យភ្ជាប់ដោយ +
tidy-heard = បានស្តាប់អ្នកណា; ពាក្យភ្ជាប់ដោយ +
tidy-answer-note = កំណត់ចំណាំរបស់អធិការ ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-answer-note-km = កំណត់ចំណាំរបស់អធិការជាភាសាខ្មែរ បើបានសរសេរជាភាសាទាំងពីរ
tidy-answer-reason = ហេតុអ្វីមិនអនុវត្ត ឬមិនបានវាយតម្លៃ ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-answer-reason-km = ហេតុអ្វីមិនអនុវត្ត ឬមិនបានវាយតម្លៃ ជាភាសាខ្មែរ បើបានសរសេរជាភាសាទាំងពីរ
tidy-answer-evidence = ឈ្មោះឯកសារភស្តុតាង ភ្ជាប់ដោយសញ្ញា ;
tidy-found = ថ្ងៃនៃការចុះពិនិត្យដែលបានរកឃើញ
tidy-found-year = ឆ្នាំនៃការចុះពិនិត្យដែលបានរកឃើញ
tidy-holds-rating = ធ្វើឱ្យចំណាត់ថ្នាក់មិនអាចល្អជាងឬទេ
tidy-mended-by = សកម្មភាពដែលកែលម្អវា ភ្ជាប់ដោយសញ្ញា ;
tidy-action = សកម្មភាព៖ ដំណោះស្រាយដំបូងដែលវាអនុវត្ត
tidy-action-text = អ្វីដែលត្រូវធ្វើ ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-action-text-km = អ្វីដែលត្រូវធ្វើ ជាភាសាខ្មែរ
tidy-action-criteria = លក្ខណៈវិនិច្ឆ័យដែលវាជួយកែលម្អ ភ្ជាប់ដោយសញ្ញា ;
tidy-urgency = ភាពបន្ទាន់; ទទេបើគ្មានការរកឃើញថ្ងៃនេះទាមទារ
tidy-responsible = តួនាទី ឬបុគ្គលដែលធ្វើ
tidy-due = ថ្ងៃកំណត់
tidy-action-status = ស្ថិតនៅត្រង់ណា តាមផែនការដែលរក្សាទុក; open បើគ្មាន
tidy-planned-low = តម្លៃ យ៉ាងតិច; ទទេបើមិនដឹង
tidy-planned-high = តម្លៃ យ៉ាងច្រើន; ទទេបើមិនដឹង
tidy-spent = អ្វីដែលបានចំណាយរហូតមកដល់ពេលនេះ
tidy-last-spent = ថ្ងៃចុងក្រោយដែលបានចំណាយលើវា
tidy-left-low = នៅត្រូវបង់ យ៉ាងតិច; ទទេបើមិនដឹង
tidy-left-high = នៅត្រូវបង់ យ៉ាងច្រើន; ទទេបើមិនដឹង
tidy-done = ថ្ងៃដែលបានធ្វើរួច
tidy-verified = ថ្ងៃនៃការចុះពិនិត្យដែលបានផ្ទៀងផ្ទាត់
tidy-verified-by = កំណត់ត្រាដែលបានផ្ទៀងផ្ទាត់
tidy-waived-until = ថ្ងៃចុងក្រោយដែលការអនុញ្ញាតលើកលែងនៅមានសុពលភាព
tidy-reopened = ការចុះពិនិត្យបានរកឃើញឡើងវិញប៉ុន្មានដង
tidy-kept = គ្រឹះស្ថានរក្សាវាក្នុងផែនការឬទេ
tidy-history = លក្ខណៈវិនិច្ឆ័យរបស់វាលែងត្រូវបានសួរឬទេ
tidy-action-note = អ្វីដែលបានសរសេរនៅក្បែរវា ជាភាសាអង់គ្លេស ឬដូចដែលបានសរសេរ
tidy-measure = id នៃអ្វីដែលបានរាប់ ឬវាស់
tidy-measure-title = អ្វីដែលបានរាប់ ឬវាស់
tidy-measure-title-km = អ្វីដែលបានរាប់ ឬវាស់ ជាភាសាខ្មែរ
tidy-measure-value = លេខ ដូចដែលបានកត់ត្រា
tidy-measure-unit = ឯកតានៃលេខ
tidy-measure-unit-km = ឯកតានៃលេខ ជាភាសាខ្មែរ
tidy-section-title-en = ចំណងជើងផ្នែករបស់វា
tidy-section-title-km = ចំណងជើងផ្នែកជាភាសាខ្មែរ
tidy-criterion-title = ចំណងជើងរបស់វា៖ នាមខ្លីដែលហៅរឿងនោះ
tidy-requirement = អ្វីដែលវាទាមទារ
tidy-requirement-km = អ្វីដែលវាទាមទារ ជាភាសាខ្មែរ
tidy-answered-from = ចម្លើយរបស់វាយកមកពីអ្វី
tidy-service = សេវាដែលសម្រេចវា
tidy-equals = លក្ខណៈវិនិច្ឆ័យដែលចម្លើយតែមួយសម្រេចជាមួយវា ភ្ជាប់ដោយសញ្ញា ;
tidy-basis-status = មានមូលដ្ឋានប៉ុណ្ណា
tidy-basis-sources = id នៃប្រភពដែលវាផ្អែកលើ ភ្ជាប់ដោយសញ្ញា ;
tidy-table = តារាង
tidy-variable = អថេរ
tidy-type = អ្វីដែលវាមាន៖ string integer number boolean ឬ date
tidy-key-part = ជាផ្នែកនៃអ្វីដែលសម្គាល់ជួរពីជួរផ្សេងឬទេ
tidy-variable-unit = ឯកតានៃអថេរ
tidy-label-en = អ្វីដែលមាននៅក្នុងវា ជាភាសាអង់គ្លេស
tidy-label-km = អ្វីដែលមាននៅក្នុងវា ជាភាសាខ្មែរ
tidy-hxl = ស្លាក HXL (ភាសាផ្លាស់ប្តូរទិន្នន័យមនុស្សធម៌)
tidy-word = ពាក្យដែលអថេរអាចមាន
tidy-code = លេខរបស់វាក្នុងឯកសារ SPSS និង Stata
tidy-word-en = អត្ថន័យនៃពាក្យ ជាភាសាអង់គ្លេស
tidy-word-km = អត្ថន័យនៃពាក្យ ជាភាសាខ្មែរ
tidy-unit-points = ពិន្ទុនៃ 1 / unit
tidy-unit-share = ផ្នែកនៃ 1
tidy-unit-dollars = ដុល្លារអាមេរិក ជាលេខ
tidy-unit-criteria = លក្ខណៈវិនិច្ឆ័យ (ចំនួន)
tidy-source-visits = ស្ថានភាពតាមការចុះពិនិត្យ
tidy-title = ទិន្នន័យសវនកម្ម
tidy-described = គ្រឹះស្ថាន ការចុះពិនិត្យ ស្ថានភាព ចម្លើយ ការរកឃើញ សកម្មភាព និងលេខ ជាតារាងស្អាត៖ មួយជួរសម្រាប់វត្ថុមួយ។ អ្វីដែលទទេ គឺមិនដឹង មិនបានសួរ ឬមិនប្រាប់ក្នុងទិដ្ឋភាពនេះ។
tidy-view-ministry = សម្រាប់ក្រសួងតែប៉ុណ្ណោះ៖ គ្រឹះស្ថានទាំងអស់ ជាមួយឈ្មោះ ថ្ងៃ កំណត់ចំណាំ លេខ និងប្រាក់។ អ្វីដែលរក្សាទុកខាងក្នុង និងគ្រោះថ្នាក់ មិនមាននៅក្នុងនេះទេ។
tidy-view-coalition = សម្រាប់សម្ព័ន្ធអ្នកផ្តល់សេវា៖ តែគ្រឹះស្ថានដែលទីតាំងបើកចំហ ក្រោមឈ្មោះសម្ងាត់ ជាមួយឆ្នាំនៃការចុះពិនិត្យ។ គ្មានអ្វីអំពីកន្លែងសម្ងាត់ ហើយគ្មានអ្វីដែលមនុស្សបានសរសេរ ឬរាប់ទេ; អ្វីដែលក្រុមប្រាប់ careaudit compare ជាអ្នកប្រាប់។
tidy-view-public = សម្រាប់អ្នកទាំងអស់គ្នា៖ អ្វីដែលស្តង់ដារទាមទារ ហើយគ្មានជួរនៃគ្រឹះស្ថានណាមួយទេ; អ្វីដែលក្រុមប្រាប់ careaudit compare ជាអ្នកប្រាប់។
tidy-hxl-row = ជួរក្រោយក្បាលតារាងមានស្លាក HXL ហើយមិនមែនជាទិន្នន័យទេ។
tidy-required = គ្រប់ជួរមានវាឬទេ
tidy-folder-taken = មានអ្វីនៅក្នុងថតនេះរួចហើយ៖ តារាងនៃថ្ងៃ ឬទិដ្ឋភាពផ្សេងនឹងលាយជាមួយតារាងនេះ; សូមដាក់ឈ្មោះថតថ្មី
tidy-written = { $table }៖ { $count }
tidy-not-in-view = ទិដ្ឋភាពនេះគ្មានតារាង { $table }
tidy-no-readstat = ឯកសារសម្រាប់ SPSS និង Stata ត្រូវការ ReadStat ដែលមិនទាន់ដំឡើង៖ apt-get install libreadstat1
tidy-no-memory = អង្គចងចាំមិនគ្រប់សម្រាប់តារាងនេះ
tidy-readstat-failed = ReadStat មិនអាចសរសេរឯកសារបាន; លេខរបស់វាសម្រាប់បញ្ហា៖ { $code }

## translation-status

translation-status-official = ផ្លូវការ
translation-status-reviewed = បានពិនិត្យ
translation-status-draft = សេចក្តីព្រាង

## typing

typing-was = មុននេះ
typing-cleared = មិនទាន់មានចម្លើយវិញ
typing-taken-back = បានដកវិញ
typing-visit-note = កំណត់សម្គាល់អំពីការចុះពិនិត្យ
typing-follows = តាមដានបន្ទាប់ពី
typing-type-again = វាយម្តងទៀតដើម្បីទុក ឬវាយចំនួនត្រឹមត្រូវ
typing-note-only = មានតែកំណត់សម្គាល់ គ្មានការវាយតម្លៃ
typing-needs-voices = នៅមិនទាន់មានចម្លើយ រហូតដល់បានស្តាប់ សូមបន្ថែម
typing-too-few = តិចជាងការតម្រូវ ដូច្នេះនៅមិនទាន់មានចម្លើយ យ៉ាងតិច
typing-all-typed = បានវាយបញ្ចូលគ្រប់ចំណុចហើយ។ “ចប់” (done) សរសេរកំណត់ត្រា។
typing-voices = @ និង { $voices }
typing-number-expected = “{ $word }” មិនមែនជាលេខទេ សូមសរសេរដូច 42 ឬ 3.5៖{ " " }
typing-no-line = “{ $word }” មិនមែនជាលេខកូដក្នុងទម្រង់នេះទេ; ? បង្ហាញរបៀបវាយ
typing-unknown-code = ទម្រង់នេះគ្មានចំណុច “{ $word }” ទេ
typing-wrong-letter = “{ $word }” វាយខុស ឬនៅលើទម្រង់ផ្សេងពី { $number }; នៅទីនេះគឺ { $right }៖{ " " }
typing-unknown-rating = “{ $word }” មិនមែនជាប្រអប់ណាមួយទេ៖{ " " }
typing-not-applicable-refused = ចំណុចនេះមិនអាច “មិនពាក់ព័ន្ធ” បានទេ៖{ " " }
typing-reason-missing = “មិនពាក់ព័ន្ធ” ត្រូវមានមូលហេតុ៖ { $code } - គ្មានផ្ទះបាយ
typing-unknown-voices = “{ $word }” មិនមែនជាបញ្ជីអ្នកដែលបានស្តាប់ទេ៖{ " " }
typing-only-a-number = { $code } ទទួលតែលេខមួយប៉ុណ្ណោះ “{ $rest }” លើស
typing-three-numbers-expected = លេខបី៖ បានពិនិត្យមើល ក្នុងចំណោម ត្រូវតាមស្តង់ដារ ដូច { $code } 10 42 8 ឬ ? បើមិនស្គាល់
typing-sample-inconsistent = ចំនួនត្រូវតាមស្តង់ដារច្រើនជាងចំនួនដែលបានពិនិត្យ ឬចំនួនដែលបានពិនិត្យច្រើនជាងចំនួនសរុប៖ { $code } 10 42 8
typing-unknown-groups = “{ $word }” មិនមែនជាប្រអប់ទេ៖{ " " }
typing-service-expected = វាយ p និងប្រអប់នៃអ្នកដែលបានផ្តល់សេវា r នៃអ្នកដែលបានបញ្ជូនបន្ត ឬ - បើគ្មានសេវា ដូច { $code } p12 r2 >ជំនួយផ្លូវច្បាប់៖{ " " }
typing-time-expected = “{ $text }” មិនមែនជាម៉ោងទេ សូមសរសេរដូច 09:30
typing-text-expected = សូមសរសេរអ្វីមួយនៅក្រោយ “{ $word }”

## typing-help

typing-help-voices = អ្នកដែលបានស្តាប់៖{ " " }
typing-help-boxes-of-services = ប្រអប់សេវា៖{ " " }
typing-help-line-note = K07R 2 កំណត់សម្គាល់
typing-help-line-note-meaning = ប្រអប់ទីពីរនៃចំណុច K07R ជាមួយកំណត់សម្គាល់ អក្សរចុងក្រោយត្រូវបានផ្ទៀងផ្ទាត់
typing-help-note = 2 កំណត់សម្គាល់
typing-help-note-meaning = ដូចគ្នា សម្រាប់ចំណុចដែលកំពុងសួរ
typing-help-reason = K07R - គ្មានផ្ទះបាយ
typing-help-reason-meaning = មិនពាក់ព័ន្ធ ជាមួយមូលហេតុ
typing-help-zero = K07R 0 ចាក់សោ
typing-help-zero-meaning = មិនទាន់បានវាយតម្លៃ ជាមួយមូលហេតុ
typing-help-note-only = K07R . កំណត់សម្គាល់
typing-help-note-only-meaning = មានតែកំណត់សម្គាល់
typing-help-voices-typed = C03N 1 @rs +gate.jpg …
typing-help-voices-meaning = បានស្តាប់អ្នកស្នាក់នៅ និងបុគ្គលិក ភស្តុតាង gate.jpg
typing-help-note-inside = C03N 3 @r … !! …
typing-help-note-inside-meaning = អ្វីដែលនៅក្រោយ !! ជាកំណត់សម្គាល់ផ្ទៃក្នុង៖ អ្វីដែលអ្នកស្នាក់នៅនិយាយ គ្រឹះស្ថានមិនអានឡើយ
typing-help-sample-meaning = បានពិនិត្យ ១០ ក្នុងចំណោម ៤២ ត្រូវតាមស្តង់ដារ ៨; ? បើមិនស្គាល់
typing-help-number-meaning = លេខ អាចប្រើលេខខ្មែរបាន។ ចំនួនមិនសមហេតុផលត្រូវបានសួរ ហើយទុកបើវាយម្តងទៀត
typing-help-services = V02D p12 r2 >អ្នកណា; …
typing-help-services-meaning = ផ្តល់ជូនប្រអប់ 1 និង 2 បញ្ជូនបន្ត 2 ទៅអ្នកណា; p ៖ ទាំងអស់; - ៖ គ្មានសេវា
typing-help-line-meaning = ចំណុច K07R សួរអ្វី និងមានអ្វី
typing-help-clear = K07R លុប
typing-help-clear-meaning = ទុកមិនទាន់មានចម្លើយវិញ (clear)
typing-help-visit = ក្រុម … · កំណត់សម្គាល់ …
typing-help-visit-meaning = ក្រុមដែលមក (by …) កំណត់សម្គាល់អំពីការចុះពិនិត្យ (note …)
typing-help-arrived = មកដល់ 09:30 · ចាកចេញ 15:40
typing-help-arrived-meaning = ម៉ោងដែលក្រុមមកដល់ (arrived) និងចាកចេញ (left)
typing-help-led-by = ដឹកនាំ … · សំណាក …
typing-help-led-by-meaning = តួនាទីអ្នកដឹកនាំ (led-by …) សំណុំរឿងដែលបានពិនិត្យ តាមលេខរបស់គ្រឹះស្ថាន (sampled …)
typing-help-inside = ផ្ទៃក្នុង …
typing-help-inside-meaning = កំណត់សម្គាល់ផ្ទៃក្នុង អំពីការចុះពិនិត្យទាំងមូល (inside …)
typing-help-undo = ដកវិញ
typing-help-undo-meaning = ដកបន្ទាត់ចុងក្រោយវិញ ម្តងហើយម្តងទៀត (undo)
typing-help-left = នៅសល់ · បង្ហាញ
typing-help-left-meaning = អ្វីដែលនៅខ្វះ (left) អ្វីដែលបានវាយ (show)
typing-help-stop = ឈប់
typing-help-stop-meaning = ឈប់ ពាក្យបញ្ជាដដែល បន្តពីទីនេះ (stop)
typing-help-done = ចប់
typing-help-done-meaning = សរសេរកំណត់ត្រា (done)

## typing-residents
## How what residents answered is typed in, as counts.

typing-residents-no-question = កម្រងសំណួរគ្មានសំណួរ “{ $word }” ទេ៖ សូមវាយលេខរបស់វាដូចក្នុងតារាងរាប់ ឬ id
typing-residents-not-asked = { $group } មិនត្រូវបានសួរសំណួរ { $question } ទេ
typing-residents-numbers-expected = សូមវាយចំនួនអ្នកឆ្លើយ ដូចជា { $group } 12; ឬសម្រាប់សំណួរទីបី ចំនួនមុខនីមួយៗ ល្អ មធ្យម អន់៖ { $group } 3 8 2 2; ឬចំនួនអ្នកដែលបានទទួល៖ asked 24
typing-residents-too-few = { $number } នាក់ តិចជាងប្រាំ ដូច្នេះមិនរក្សាទុកអ្វីទេ៖ សូមរាប់ពួកគេក្នុង others ឬទុកសំណួរនេះចោលសម្រាប់ពួកគេ
typing-residents-asked-missing = សូមប្រាប់ចំនួនអ្នកដែលបានទទួលកម្រងសំណួរ៖ asked 24
typing-residents-answered-missing = សូមប្រាប់ចំនួនអ្នកដែលបានឆ្លើយ៖ { $group } 12
typing-residents-more-than-answered = { $group }, { $question }៖ ចំនួនមុខច្រើនជាងចំនួនអ្នកដែលបានឆ្លើយ
typing-residents-more-than-asked = អ្នកឆ្លើយច្រើនជាងអ្នកដែលបានទទួលកម្រងសំណួរ
typing-residents-help = asked 24 · girls 12 · girls 3 8 2 2
typing-residents-help-meaning = ចម្លើយរបស់អ្នកស្នាក់នៅ៖ ចំនួនអ្នកដែលបានទទួល ចំនួនក្មេងស្រីដែលបានឆ្លើយ និងចំនួនដែលពួកគេបានជ្រើសមុខល្អ មធ្យម អន់ ចំពោះសំណួរទីបី; គ្មានអ្វីអំពីអ្នកតិចជាងប្រាំនាក់

## verification

verification-document = ឯកសារ
verification-observation = ការសង្កេត
verification-resident = ការសម្ភាសអ្នកស្នាក់នៅ
verification-staff = ការសម្ភាសបុគ្គលិក

## visit-kind

visit-kind-inspection = អធិការកិច្ច
visit-kind-self-assessment = ការវាយតម្លៃខ្លួនឯង
visit-kind-follow-up = ការតាមដាន

## voice

voice-staff = បុគ្គលិក
voice-family = គ្រួសារ
voice-community = សហគមន៍
voice-authority = អាជ្ញាធរ

## walk-stop

walk-stop-papers = ឯកសារ
walk-stop-staff = បុគ្គលិក
walk-stop-gate = ខ្លោងទ្វារ និងបរិវេណ
walk-stop-kitchen = ផ្ទះបាយ និងចំណីអាហារ
walk-stop-rooms = បន្ទប់
walk-stop-washing = បង្គន់ និងកន្លែងងូតទឹក
walk-stop-health = សុខភាព
walk-stop-files = សំណុំឯកសារ
walk-stop-talks-with-staff = ការសម្ភាសបុគ្គលិក
walk-stop-talks-with-residents = ការសម្ភាសអ្នកស្នាក់នៅ

## writing-problem

writing-problem-this = អ្វីដែលសរសេរនៅទីនេះ
writing-problem-wrong-shape = { $subject } គួរតែជា{ $what }
writing-problem-missing-key = នៅទីនេះខ្វះ “{ $key }”
writing-problem-missing-key-hint = សូមបន្ថែម “{ $key }: …”
writing-problem-unknown-key = “{ $key }” មិនមែនជាពាក្យគន្លឹះដែលត្រូវនៅទីនេះទេ
writing-problem-unknown-key-hint = សូមលុបវា។ បើចង់សរសេរកំណត់ចំណាំ សូមចាប់ផ្តើមដោយ “#”
writing-problem-empty-list = បញ្ជីរបស់ “{ $key }” ទទេ
writing-problem-empty-list-hint = សូមសរសេរយ៉ាងតិចមួយ ឬលុបពាក្យគន្លឹះនេះ
writing-problem-comma-cuts-text = ក្នុងដង្កៀប សញ្ញាក្បៀសបញ្ចប់អត្ថបទ៖ រក្សាបានតែ “{ $kept }” ហើយ “{ $rest }” ត្រូវបានយល់ថាជាពាក្យគន្លឹះ
writing-problem-comma-cuts-text-hint = សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់៖ { $key }: { $quoted }
writing-problem-comment-cuts-text = អ្វីដែលនៅក្រោយ “#” ជាមតិយោបល់៖ រក្សាទុកតែ “{ $kept }” ប៉ុណ្ណោះ
writing-problem-comment-cuts-text-hint = បើវាជាផ្នែកនៃអត្ថបទ សូមសរសេរ { $lead }{ $quoted }
writing-problem-not-a-character = អត្ថបទនេះមាន { $codePoint } ដែលមិនមែនជាតួអក្សរទេ; ទំព័រ និងតារាងបង្ហាញសញ្ញាជំនួសនៅកន្លែងវា
writing-problem-not-a-character-hint = សូមលុបវា
writing-problem-khmer = ខ្មែរ
writing-problem-english = អង់គ្លេស
writing-problem-missing-translation = “{ $key }” គ្មានអត្ថបទជាភាសា{ $name } ដែលស្តង់ដារនេះបញ្ជាក់ថាមាន
writing-problem-missing-translation-hint = សូមសរសេរទាំងពីរភាសា៖ { "{" }en: …, km: …{ "}" }
writing-problem-unknown-word = “{ $word }” មិនមែនជាពាក្យដែលប្រើសម្រាប់ “{ $key }” ទេ
writing-problem-several-words = “{ $text }” ជាពាក្យច្រើន ដែល “{ $key }” ត្រូវការជាបញ្ជី
writing-problem-several-words-hint = សូមសរសេរជាបញ្ជី៖ { $key }: [{ $list }]
writing-problem-unreadable-value = “{ $text }” មិនមែនជា{ $form } ដូចដែល “{ $key }” ត្រូវការទេ
writing-problem-negative-number = “{ $key }” មិនអាចតិចជាងសូន្យទេ តែនៅទីនេះគឺ { $text }
writing-problem-number-too-large = { $text } ជាចំនួនធំពេកសម្រាប់ “{ $key }”
writing-problem-number-too-large-hint = យ៉ាងច្រើនប្រាំបួនខ្ទង់មុនសញ្ញាចុច “.” (ចំពោះទម្ងន់៖ មួយលាន)
writing-problem-number-too-fine = { $text } មានខ្ទង់ក្រោយសញ្ញាចុច “.” ច្រើនពេកសម្រាប់ “{ $key }”
writing-problem-most-six-write = យ៉ាងច្រើនប្រាំមួយខ្ទង់៖ សូមសរសេរ { $value }
writing-problem-most-six = យ៉ាងច្រើនប្រាំមួយខ្ទង់
writing-problem-date-in-future = { $date } ជាថ្ងៃអនាគត៖ ថ្ងៃនេះគឺ { $today }
writing-problem-date-in-future-hint = សូមសរសេរកាលបរិច្ឆេទនៃការចុះពិនិត្យ។ បើចង់កំណត់ថ្ងៃនេះជាថ្ងៃផ្សេង សូមប្រើ --on DATE
writing-problem-bad-identifier = “{ $id }” មិនត្រូវតាមរបៀបសរសេរ id ទេ
writing-problem-bad-identifier-hint = សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា “-”។ លក្ខណៈវិនិច្ឆ័យសរសេរជា <section>.<noun>
writing-problem-duplicate-identifier = id “{ $id }” ត្រូវបានប្រើរួចហើយ លើកដំបូងនៅបន្ទាត់ { $firstLine }
writing-problem-duplicate-identifier-hint = សូមដាក់ id ថ្មីមួយដោយឡែក។ id ដែលប្រើរួច មិនត្រូវប្រើម្តងទៀតទេ
writing-problem-name-mismatch = នៅទីនេះសរសេរថា “{ $written }” តែឈ្មោះឯកសារ ឬឈ្មោះថតគឺ “{ $expected }”
writing-problem-name-mismatch-hint = សូមធ្វើឱ្យទាំងពីរដូចគ្នា
writing-problem-follows-without-follow-up = មានតែការតាមដានទេ ដែលភ្ជាប់នឹងកំណត់ត្រាមួយទៀត
writing-problem-follows-without-follow-up-hint = សូមលុប follows ឬសរសេរ kind: follow-up
writing-problem-nothing-answered = កំណត់ត្រានេះមិនឆ្លើយសំណួរណាមួយនៃស្តង់ដារណាទេ ដូច្នេះគ្មានពិន្ទុចេញពីវាទេ
writing-problem-nothing-answered-hint = សូមសរសេរចម្លើយក្រោម “answers”; careaudit new FACILITY បង្កើតកំណត់ត្រាដែលមានសំណួរទាំងអស់
writing-problem-answers-missing = កំណត់ត្រានេះប្រាប់ពីកំណែដែលប្រើឆ្លើយ តែគ្មានចម្លើយណាមួយទេ
writing-problem-answers-missing-hint = តើឯកសារត្រូវបានកាត់ខ្លីឬ? សូមចម្លងវាម្តងទៀត ឬលុប “against”
writing-problem-pinned-not-answered = “{ $standard }” មាននៅក្រោម “against” តែគ្មាននៅក្រោម “answers” ទេ
writing-problem-pinned-not-answered-hint = តើឯកសារត្រូវបានកាត់ខ្លីឬ? សូមចម្លងវាម្តងទៀត ឬលុបបន្ទាត់នេះ
writing-problem-need-not-hear-residents = “{ $criterion }” មិនតម្រូវឱ្យស្តាប់អ្នកស្នាក់នៅទេ ដូច្នេះចម្លើយរបស់ពួកគេមិនបង្ហាញក្បែរវាទេ
writing-problem-need-not-hear-residents-hint = សូមសរសេរលក្ខណៈវិនិច្ឆ័យដែលមាន hear: [resident]
writing-problem-too-few-answered = “{ $key }” ប្រាប់អំពីមនុស្ស { $count } នាក់។ អំពីមនុស្សតិចជាង { $fewest } នាក់ មិនត្រូវរក្សាទុកអ្វីទេ ព្រោះអាចឱ្យគេដឹងថាអ្នកណានិយាយអ្វី
writing-problem-too-few-answered-hint = សូមរាប់ក្រុមដែលតិចពេកក្រោម others ហើយលុបសំណួរដែលមានអ្នកឆ្លើយតិចពេក។ បើសរុបទាំងអស់តិចពេក កុំរក្សាទុកក្រុមណាមួយ
writing-problem-counts-exceed = “{ $part }” សរុបមាន { $count } ច្រើនជាង “{ $whole }” ដែលមាន { $limit }
writing-problem-counts-exceed-hint = សូមរាប់ម្តងទៀត៖ សំណួរមួយមិនអាចមានចម្លើយលើសចំនួនអ្នកឆ្លើយទេ ហើយអ្នកមិនត្រូវបានសួរមិនអាចឆ្លើយទេ
writing-problem-too-many = “{ $key }” មានលើសពី { $limit }
writing-problem-too-many-hint = សូមទុក { $limit } ដែលសំខាន់ជាងគេ

## xlsform

xlsform-voices = ៖ { $voices }
xlsform-percent-range = ៖ ${ "{" }{ $lowest }{ "}" }% – ${ "{" }{ $highest }{ "}" }%
xlsform-not-future = ថ្ងៃចុះពិនិត្យមិនអាចជាអនាគតទេ។
xlsform-needed = ត្រូវបំពេញ។
xlsform-reason-needed = សូមសរសេរមូលហេតុ។
xlsform-note-needed = សូមសរសេរអ្វីដែលបានឃើញ ព្រោះមិនបានបំពេញទាំងស្រុង។
xlsform-number-range = ចាប់ពី 0 ក្រោមដប់លាន យ៉ាងច្រើនបីខ្ទង់ទសភាគ។
xlsform-whole-number = លេខគត់ ចាប់ពី 1។
xlsform-checked-at-most-all = មិនលើសចំនួនសរុប និងយ៉ាងតិចមួយ។
xlsform-conforming-at-most-checked = មិនលើសចំនួនដែលបានពិនិត្យមើល។
xlsform-services-asked = តើបានសួរអំពីសេវាដែរឬទេ?
xlsform-services-hint = បើបានសួរ សេវាដែលមិនបានគូស រាប់ថាគ្មាន។
xlsform-whole = ក្នុងចំណោមសរុប
xlsform-heard = អ្នកដែលបានស្តាប់លើចំណុចនេះ
xlsform-range-hint = ចម្លើយដែលនៅខ្វះ រាប់ជាសូន្យក្នុងទាបបំផុត និងរាប់ពេញក្នុងខ្ពស់បំផុត។ បង្គត់តែនៅទីនេះ។

## yaml-problem

yaml-problem-wrong-encoding-known = ឯកសារនេះសរសេរជា { $name } មិនមែន UTF-8 ទេ
yaml-problem-wrong-encoding = ត្រង់នេះ ឯកសារមិនមែន UTF-8 ទេ
yaml-problem-wrong-encoding-hint = សូមរក្សាទុកម្តងទៀតដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8
yaml-problem-control-character = នៅទីនេះមានតួអក្សរដែលមិនអាចមានក្នុងឯកសារអក្សរធម្មតា
yaml-problem-control-character-hint = សូមលុបតួអក្សរនោះ រួចរក្សាទុកម្តងទៀតជាអក្សរធម្មតា (plain text) ដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8
yaml-problem-not-yaml = ទីនេះមិនត្រឹមត្រូវតាមទម្រង់ YAML ទេ៖ { $words }
yaml-problem-nested-too-deeply = បញ្ជី និងក្រុមពាក្យគន្លឹះ ដាក់ត្រួតក្នុងគ្នាលើសពី { $limit } ជាន់
yaml-problem-nested-too-deeply-hint = ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបែបនេះទេ។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?
yaml-problem-too-many-directives = មានបន្ទាត់ច្រើនពេកដែលចាប់ផ្តើមដោយ “%”
yaml-problem-too-many-directives-hint = ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបន្ទាត់បែបនេះទេ។ សូមដាក់អត្ថបទដែលចាប់ផ្តើមដោយ “%” ក្នុងសញ្ញាសម្រង់
yaml-problem-alias = មិនអនុញ្ញាតឱ្យប្រើ alias (“*”) ទេ៖ បន្ទាត់នីមួយៗត្រូវសរសេរខ្លឹមសារពេញលេញដោយខ្លួនវា
yaml-problem-alias-hint = សូមសរសេរអត្ថបទឱ្យពេញ ឬដាក់វាក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “*”
yaml-problem-tag = មិនអនុញ្ញាតឱ្យប្រើ tag (“!”) ទេ
yaml-problem-tag-hint = សូមលុបវា ឬដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “!”
yaml-problem-several-documents = ឯកសារទីពីរចាប់ផ្តើមនៅទីនេះ តែក្នុងមួយឯកសារត្រូវមានខ្លឹមសារតែមួយ
yaml-problem-several-documents-hint = សូមលុបបន្ទាត់ “---” ឬដាក់អ្វីដែលនៅបន្ទាប់ក្នុងឯកសារដោយឡែក
yaml-problem-indentation-hint = សូមដកឃ្លាដើមបន្ទាត់ដោយចុច Space កុំប្រើ Tab។ សូមដាក់អត្ថបទដែលចាប់ផ្តើមដោយ @, ` ឬ % ក្នុងសញ្ញាសម្រង់
yaml-problem-colon-hint = សូមដាក់អត្ថបទដែលមាន “: ” ក្នុងសញ្ញាសម្រង់ ហើយសរសេរ “key: value” ដោយដកឃ្លាមួយក្រោយសញ្ញា “:”
yaml-problem-column-hint = សូមពិនិត្យថាបន្ទាត់នេះចាប់ផ្តើមត្រង់គ្នានឹងបន្ទាត់ជិតខាង ហើយសញ្ញាសម្រង់ត្រូវបានបិទ
yaml-problem-bracket-hint = សូមបិទដង្កៀប ហើយដាក់អត្ថបទដែលមាន “,” ឬដង្កៀប ក្នុងសញ្ញាសម្រង់
yaml-problem-quotes-hint = សូមបិទសញ្ញាសម្រង់ដែលនៅបើក
yaml-problem-compare-hint = សូមប្រៀបធៀបបន្ទាត់នេះនឹងបន្ទាត់ដូចគ្នាក្នុងឧទាហរណ៍មួយនៅថត Audits
