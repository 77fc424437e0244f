### All that the program says, in English. Each message is a name and what is said; { $name } is where the program puts something in,
### { $count -> … } chooses by how the language counts. A space at an end stands in quotes: { " " }.
### The files of all languages have the same messages in the same order; the program does not build otherwise.

## list

list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-comma = { ", " }
# Between parts that say something each, not names in a row: Khmer puts a point, and only a space between names.
list-beside = { ", " }
list-semicolon = ;{ " " }

## common
## The words and short phrases of pages and tables.

common-residents-asked = who lives there
common-nothing-written = nothing was written
common-did-you-mean = ; did you mean “{ $value }”?
common-one-of = one of: { $known }
common-examples = example
common-what = What
common-what-definition = what is told
common-value = Value
common-value-definition = what it is
common-name = Name
common-rating-definition = the rating, or between which two it lies
common-certain = certain
common-still-possible = open answers can still bring
common-groups = Groups
common-all = all
common-one-ten-assessment = one of the ten of the assessment
common-minimum-still-possible = The minimum: still possible
common-sign = { $name }: { $status }
common-team = Team
common-rating-heading = Rating
common-lowest = lowest
common-highest = highest
common-result = Result
common-title = Title
common-note-heading = Note
common-standing = Standing
common-colon = :{ " " }
common-possible = possible
common-open = open
common-sections = Sections
common-services = Services
common-facility-heading = Facility
common-standard = Standard
common-date = Date
common-kind-heading = Kind
common-section-heading = Section
common-criterion-heading = Criterion
common-requirement = Requirement
# Before what a standard asks, where it stands below what was found.
common-asked = asked
common-reason-heading = Reason
common-looked-heading = Looked at
common-conforming-heading = Conforming
common-basis-heading = Basis
common-visit = Visit
common-guidance-heading = Guidance
common-level = level
common-answer = answer
common-note = note
common-reason = reason
common-heard = heard
common-evidence = evidence
common-of = of
common-conforming = conforming
common-language = Language
common-bare-colon = :
common-quoted = “{ $value }”
common-full-stop = .
common-facility = facility
common-criterion = criterion
common-change = Change
common-before = before
common-now = now
common-self-assessment-beside-inspection = Self-assessment beside inspection
common-service = service
common-province = province
common-residents = residents
common-today = today
common-totals = Totals
common-never-inspected = never inspected
common-up-date = up to date
common-provided-to = provided to
common-referred = referred
common-visit-heading = The visit
common-result-so-far = Result so far
common-not-assessed = not assessed
common-kept-inside = Kept inside
common-not-offered = not offered
common-voices-not-heard = voices not heard
common-never-write-stories = Never write a resident's name, story or anything by which one could be known.
common-error = error
common-warning = warning
common-hint = hint
common-audit-title = Minimum standards audit
common-example = invented example
common-confidential = location confidential
common-draft-khmer = The Khmer is a draft, not yet reviewed by a native reader.
common-minimum = minimum
common-beyond = beyond it
common-nothing-asked = nothing asked
common-nothing-scored = nothing that is scored applies here, so there is no rating
common-undetermined = not yet determined
common-between = between
common-and = and
common-or = or
common-holds-down = What holds the rating down
common-more = more
common-inside = kept inside
common-inside-hint = What residents said: the facility never reads it.
common-source = source
common-basis = basis
common-not-audited = not audited against
common-left-out = left out, because they have errors
common-no-record = no record yet
common-no-audit = no audit of what was asked for
common-latest-self-assessment = latest self-assessment
common-follow-ups-laid =
    { $count ->
        [one] { $count } follow-up laid over the inspection
       *[other] { $count } follow-ups laid over the inspection
    }
common-scored-by = Scored by
common-tailored-by = tailored by
common-revision = edition and revision
common-facilities =
    { $count ->
        [one] { $count } facility
       *[other] { $count } facilities
    }
common-audits =
    { $count ->
        [one] { $count } audit
       *[other] { $count } audits
    }
common-problems = Problems
common-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
common-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
common-check-shows-each = “careaudit check” shows each
common-no-problems = no problems
common-checked = checked
common-standards =
    { $count ->
        [one] { $count } standard
       *[other] { $count } standards
    }
common-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
common-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
common-answers-open = answers open
common-kind = kind
common-walk = on the walk
common-since = since
common-dropped-by = drops
common-points = points
common-why = Why this rating
common-holds = holds
common-fails = does not hold
common-may-hold = may still hold
common-no-needs = needs nothing more
common-given = given
common-not-reached = not reached
common-broken-by = against it
common-waits-for = waits for
common-points-title = Where the points came from
common-section = section
common-open-title = What the open answers can still change
common-if-best = if best
common-if-last = if last
common-no-change = alone changes no rating
common-worth = worth
common-weight = weight
common-applies = applies to
common-to-all = every facility
common-not-applicable = not applicable
common-may-not-apply = may be not-applicable
common-verify = verify by
common-must-hear = must hear
common-guidance = guidance
common-ask = ask
common-equals = asked once with
common-remedy = remedy
common-by = by
common-within = within
common-per = per
common-proof = proof
common-rating = rating
common-ratings = Ratings
common-sources = Sources
common-cycle = cycle
common-inspect-every = inspect every
common-remedy-within = remedy within
common-then = then
common-issuer = issuer
common-adopted = adopted
common-translation = translation
common-criteria = criteria
common-looked = looked at
common-thresholds = thresholds
common-sense = makes sense
common-unknown-thresholds = the official value is not known: recorded, never rated
common-otherwise = otherwise
common-at-least-looked = look at at least
common-file = where
common-measure = measure
common-third-parties = third parties
common-write-count = write what was counted, from 0
common-write = write { $value }
common-counted = counted

## action-status

# Of an action, not of an answer.
action-status-open = open
action-status-in-progress = in progress
action-status-done = done, not yet verified
action-status-verified = verified
action-status-waived = waived

## answer-kind

# Of one criterion, not of a facility.
answer-kind-rating = rating
answer-kind-sample = sample
answer-kind-equals = equals

## answer-move

answer-move-better = better
answer-move-worse = worse
answer-move-answered = answered now
answer-move-reopened = open now
answer-move-changed = counts differently

## argument

argument-form-is-page = the offline form is a page to fill in; name an .html file, or ask for --paper
argument-short-key = a key needs at least 16 bytes, better 32 random ones: head -c 32 /dev/urandom > KEY
argument-no-key = the key cannot be read; make one with: head -c 32 /dev/urandom > KEY, and keep it secret
argument-no-command = name a command; careaudit --help lists them
argument-unknown-command = there is no command “{ $word }”
argument-help-lists = careaudit --help lists them
argument-unknown-option = “{ $command }” has no option “{ $option }”
argument-command-help-lists = careaudit { $command } --help lists them
argument-repeated-option = “{ $option }” is given twice; give it once
argument-missing-value = “{ $option }” needs a value: { $option } { $name }
argument-unexpected-value = “{ $option }” takes no value, but got “{ $value }”
argument-bad-value = “{ $value }” is not a value for “{ $option }”
argument-bad-date = “{ $text }” is not a date;{ " " }
argument-write-day = write it as 2026-03-14
argument-missing-operand = something is missing: careaudit { $command } { $operands }
argument-unexpected-operand = “{ $word }” is one word too many; careaudit { $command } --help shows what it takes
argument-unknown-facility = there is no facility “{ $id }”
argument-name-folder = name a folder in Audits, or its path
argument-new-place = { " " }(a new place begins with careaudit facility { $id })
argument-unknown-standard = there is no standard “{ $id }”
argument-standards-lists = careaudit standards lists them
argument-unknown-criterion = there is no criterion “{ $id }”
argument-criteria-lists = careaudit standards ID lists them
argument-ending-contradicts = the name “{ $path }” and “{ $option }” ask for two different things; change one of them
argument-one-of = “{ $one }” and “{ $other }” each say what to make; give one of them
argument-bad-clock = the clock of this machine gives no day of the years 1 to 9999; set it, or name today with --on
argument-bad-amount = “{ $text }” is no amount of US dollars for “{ $option }”
argument-write-amount = write it as 300 or 300.50
argument-for-option = for “{ $option }”
argument-bad-whole-number = “{ $text }” is not what “{ $option }” takes; write a whole number from { $lowerBound } to { $upperBound }
argument-together = “{ $one }” and “{ $other }” are two questions; ask one at a time
argument-writes-one-budget = --write keeps what one amount is spent on, and { $count } stand here; name the one that is kept
argument-ends-before-beginning = --until { $until } is before --since { $since }; nothing lies between
argument-needs-folder = { $what } works on the files of a folder; careaudit registry give FOLDER gives what a registry holds, and careaudit registry bring FOLDER takes it back
argument-only-with = “{ $option }” goes with “{ $other }” only
argument-unknown-action = the plan has no action “{ $id }”
argument-actions-lists = careaudit plan FACILITY lists them
argument-ambiguous-action = “{ $name }” is mended by several actions; name one: { $ids }
argument-plan-not-kept = the plan of “{ $id }” is not kept yet; careaudit plan { $id } --write keeps it
argument-verified-by-hand = only a later inspection or follow-up verifies an action; mark it done
argument-spent-on-several = --spent is what was spent on one action, and { $count } are marked here; mark each by itself with what it took
argument-verified-by-visit = { $record } has verified this action; only a later visit that finds it unmet opens it again
argument-bad-facility-id = “{ $id }” cannot be an id: take letters, digits and hyphens, as in { $suggested }
argument-place-incomplete = of “{ $id }” must still be told: { $options }
argument-before-finding = { $day } is before the finding of { $found }; name the day with --on
argument-workbook-options = ; --xlsx FILE makes a workbook to fill in, --xlsform FILE one for KoboToolbox or ODK
argument-unknown-ending = “{ $path }” has an ending that “{ $command }” cannot write; a name ends in: { $list }{ $workbook }

## audit-problem

audit-problem-further-problems = { $count } further problems of this file are not shown
audit-problem-further-problems-hint = mend those above first
audit-problem-typed-anew = write { $value }, typed anew
audit-problem-type-again = delete the word with the spaces around it, and type it again
audit-problem-duplicate-key = “{ $key }” stands here twice; the first is in line { $firstLine }
audit-problem-duplicate-key-hint = keep the one that is right and remove the other
audit-problem-unknown-identifier = there is no { $noun } “{ $id }”
audit-problem-standard-unusable = nothing is scored by “{ $id }”, because that standard has errors
audit-problem-standard-unusable-hint = mend the errors named for Standards/{ $id }.yaml
audit-problem-standard-does-not-apply = “{ $id }” does not apply to this facility; it is scored all the same
audit-problem-standard-does-not-apply-hint = name it under standards in facility.yaml if that is meant
audit-problem-revision-missing = the record was answered by { $standard } { $pinned }, which is not in the archive; it is scored by { $current }
audit-problem-revision-missing-hint = put Standards/archive/{ $standard }-{ $pinned }.yaml back, or answer again by today's revision
audit-problem-criterion-dropped = “{ $id }” was taken out by the tailoring of { $authority }, so this answer does not count
audit-problem-criterion-does-not-apply = “{ $id }” does not apply to this facility, so this answer does not count
audit-problem-criterion-does-not-apply-hint = check care, operator, residents and serves in facility.yaml
audit-problem-answer-not-in-revision = revision { $version } cannot hold the answer “{ $word }” to “{ $criterion }”; by that revision it does not count
audit-problem-answer-not-in-revision-hint = answer it by the questions of that revision, or pin both records to one
audit-problem-unknown-rating = “{ $word }” is not a rating of this standard
audit-problem-not-applicable-refused = “{ $id }” always applies, so it cannot be not-applicable
audit-problem-not-applicable-refused-hint = rate it; if nobody looked, write not-assessed
audit-problem-reason-missing = “{ $id }” is said not to apply, without a reason
audit-problem-reason-missing-hint = write { "{" }rating: not-applicable, reason: …{ "}" }
audit-problem-sample-without-use = “{ $id }” is not rated by a sample
audit-problem-sample-without-use-hint = write a rating; what was looked at belongs in the note
audit-problem-sample-inconsistent = “{ $part }” is more than “{ $whole }”
audit-problem-sample-inconsistent-hint = count again: conforming is at most checked, and checked at most of
audit-problem-sample-incomplete = the sample does not say “{ $missing }”, so the criterion is open
audit-problem-sample-incomplete-hint = write { "{" }checked: 10, of: 42, conforming: 8{ "}" }
audit-problem-sample-empty = nothing was checked, so the criterion is open
audit-problem-sample-too-small = { $checked } were checked and at least { $needed } are needed, so the criterion is open
audit-problem-sample-too-small-hint = check more, or say with of: that there are no more
audit-problem-voices-missing = “{ $criterion }” counts as open: it cannot be rated best before these were heard: { $heard }
audit-problem-voices-missing-hint = hear them, and write heard: [{ $list }]
audit-problem-equals-contradicts = “{ $criterion }” is rated { $rating }, but “{ $other }”, which asks the same, is rated { $otherRating }
audit-problem-equals-contradicts-hint = answer one of them, or both alike
audit-problem-measure-is-quotient = “{ $id }” is worked out from { $numerator } and { $denominator }
audit-problem-measure-is-quotient-hint = write those two instead
audit-problem-beyond-sense-hint = count again and write the right number; if it is so, leave it: it is scored as it stands
audit-problem-service-for-others = “{ $service }” names { $group }, who do not live in this facility
audit-problem-service-for-others-hint = check residents in facility.yaml
audit-problem-followed-missing = there is no earlier inspection “{ $name }” for the follow-up to follow
audit-problem-nothing-to-follow = there is no inspection of an earlier day for the follow-up to follow
audit-problem-follow-up-without-inspection-hint = name the inspection, as in follows: 2026-03-14-inspection, or change kind to inspection
audit-problem-followed-record-unusable = the inspection that this follows, “{ $name }”, has errors, so neither is scored
audit-problem-followed-record-unusable-hint = mend the inspection first
audit-problem-closed-without-visit = “{ $record }” is not an inspection or follow-up of this facility that could have verified this
audit-problem-closed-without-visit-hint = write done; a later visit that rates the criterion best verifies it
audit-problem-due-after-period = { $day } is after { $end }, the last day that the standard leaves for it
audit-problem-due-after-period-hint = name a day up to { $end }
audit-problem-visit-after-closing = the facility is closed since { $closed }, and this visit is of a later day
audit-problem-visit-after-closing-hint = mend the day of the visit, or closed in facility.yaml; where it has opened again, take closed out
audit-problem-hidden-province = the province is not in the list of provinces; a confidential place keeps it to itself, so it is not shown here
audit-problem-unknown-province = “{ $written }” is not in the list of provinces, so it stands in a group of its own
audit-problem-unknown-province-hint = careaudit standards --provinces lists them
audit-problem-former-id-claimed-twice = “{ $id }” is a former id of “{ $other }” too, so what bears it belongs to neither
audit-problem-former-id-claimed-twice-hint = leave it in the facility.yaml of the one that has its visits
audit-problem-former-id-still-there = “{ $id }” is a former id, and there is still a facility of that id, which counts by itself
audit-problem-former-id-still-there-hint = move its records into this folder and remove the other, or take the id out of formerly
audit-problem-former-id-is-own = “{ $id }” is the id that it has now
audit-problem-former-id-is-own-hint = take it out of formerly
audit-problem-same-name = “{ $other }” bears the same name
audit-problem-nearly-same-name = “{ $other }” bears nearly the same name
audit-problem-same-visit = “{ $other }” has a record of the same day with the same answers
audit-problem-same-id = “{ $other }” looks like this id: capital letters, hyphens and signs that look alike make no difference to who reads it, and on Windows and a Mac capital letters make none to the folder
audit-problem-perhaps-one-place = : these are perhaps one place under two ids
audit-problem-perhaps-one-place-hint = where they are one, keep one folder with all records, and name the other id there under formerly
audit-problem-write-checked-conforming = write { "{" }checked: { $checked }, conforming: { $conforming }{ "}" }
audit-problem-sample-hint = write how many were looked at and how many conform, as in { "{" }checked: 10, of: 42, conforming: 8{ "}" }
audit-problem-rated-otherwise = this criterion is rated by the measure “{ $source }”, not by “{ $word }”
audit-problem-rated-otherwise-hint = write the number under measures: { $source }
audit-problem-rated-by-service = this criterion is rated by the service “{ $source }”, not by “{ $word }”
audit-problem-rated-by-service-hint = write under services: who has it, as in { $source }: { "{" }provided: [girls]{ "}" }
audit-problem-rated-by-sample = this criterion is rated by a sample, not by “{ $word }”
audit-problem-from = from { $least }
audit-problem-whole-numbers = whole numbers
audit-problem-not-above = not above { $larger }
audit-problem-below = { $value } for “{ $measure }” is less than { $least }: { $reason }
audit-problem-above = { $value } for “{ $measure }” is more than { $most }: { $reason }
audit-problem-not-whole = { $value } for “{ $measure }” is no whole number: { $reason }
audit-problem-above-other = { $value } for “{ $measure }” is more than the { $whole } for “{ $other }”: { $reason }
audit-problem-before = an invisible { $codePoint } stands before “{ $word }”
audit-problem-within = an invisible { $codePoint } stands within “{ $word }”
audit-problem-behind = an invisible { $codePoint } stands behind “{ $word }”
audit-problem-answered-by-others = { $group } answered here, who do not live in this facility
audit-problem-question-for-others = { $group } are not asked “{ $question }”
audit-problem-question-for-others-hint = Standards/residents.yaml says whom it asks
audit-problem-more-asked-than-live-here = { $asked } were asked, and the measure “residents” says that { $residents } live here
audit-problem-count-both-again = count both again
audit-problem-questionnaire-missing = there is no questionnaire that can be used, so the answers of residents show nowhere
audit-problem-questionnaire-missing-hint = put Standards/residents.yaml back, or mend it
audit-problem-questionnaire-revision = residents answered revision { $revision } of the questionnaire; here is revision { $current }
audit-problem-questionnaire-revision-hint = use the later Standards/residents.yaml

## basis-status

basis-status-text = text
basis-status-secondary = secondary
basis-status-derived = derived
basis-status-recalled = recalled

## care-gap

care-gap-men-and-boys = men and boys
care-gap-disability = disability
care-gap-mental-health = mental health
care-gap-substance-use = drug and alcohol use

## care-kind

care-kind-residential-centre = residential centre
care-kind-shelter = shelter
care-kind-transit = transit centre
care-kind-assessment = assessment centre
care-kind-group-home = group home
care-kind-boarding-school = boarding school
care-kind-faith-based = faith-based care
care-kind-foster = foster care
care-kind-kinship = kinship care
care-kind-independent-living = independent living
care-kind-community = community programme

## chart
## Pictures for slides.

chart-fails = Most often not met ({ $count } facilities): { $requirement }
chart-fails-all = Of the facilities where a criterion is rated, the share that does not meet it. Line: interval of 95%.
chart-fails-some = The { $shown } of { $all } criteria that the largest share of facilities does not meet, of those where it is rated. Line: interval of 95%.
chart-not-all =
    { $count ->
        [one] 1 criterion is not counted in this view; the page of the comparison says why.
       *[other] { $count } criteria are not counted in this view; the page of the comparison says why.
    }
chart-veiled = Pale: counts are told as “at most” and “at least”.
chart-not-drawn =
    { $count ->
        [one] Not drawn: 1 facility of a province without a tile of its own.
       *[other] Not drawn: { $count } facilities of provinces without a tile of their own.
    }
chart-moves-all = Percent of the points of the minimum before (grey) and now (blue); pale: what open answers leave possible.
chart-moves-some = The { $shown } of { $all } facilities that rose or fell most. Percent of the points of the minimum before (grey) and now (blue); pale: what open answers leave possible.
chart-moves-groups = Of the facilities of a group that can be compared with the visit before, the share that surely moved up (blue) and down (grey); pale: counts are told as “at most” and “at least”.
chart-moves-caveat = A follow-up looks only at what failed, and what stood low tends to stand higher at the next visit by chance alone.
chart-beside-groups = Half have at least { $high } of the points of the minimum ({ $best }), half at least { $low } ({ $worst })
chart-beside-groups-subject = Percent of the points of the minimum: the median of each group; line: from the lower to the upper quartile; pale: what open answers leave possible.
chart-beside-facilities = { $count } facilities side by side: from { $low } of the points of the minimum ({ $worst }) to { $high } ({ $best })
chart-beside-all = Percent of the points of the minimum, best possible rank first; pale: what open answers leave possible.
chart-beside-some = The first and the last of { $all } facilities, { $shown } in all. Percent of the points of the minimum; pale: what open answers leave possible.
chart-provinces = From { $worstShare } of the points of the minimum in { $worst } to { $bestShare } in { $best }
chart-one-province = { $province }: { $share } of the points of the minimum
chart-provinces-subject = Percent of the points of the minimum of the facilities of a province together, in brackets how many they are; pale: what open answers leave possible.
chart-view = { $view } view
chart-nothing = there is nothing to draw in this view
chart-no-library = pictures need Pango and Cairo (Debian: libpangocairo-1.0-0), which are not installed
chart-no-memory = there is not enough memory for the pictures
chart-written = { $count } pictures written into { $folder }:

## checklist
## The words of checklists.

checklist-title = Checklist
checklist-measures = Count and measure first
checklist-services = Services: for whom provided, for whom referred
checklist-decides-too = decides too
checklist-requirement = The standard asks:{ " " }
checklist-signature = Date, team, signatures:
checklist-asked = { $asked } things to ask for { $criteria } criteria: each thing is asked once
checklist-asked-instead = { $asked } things to ask instead of { $criteria } criteria ({ $share }%): each thing is asked once

## codebook
codebook-as-written = as the file of the standard says; empty where it says nothing
codebook-answer-definition = by what it is answered: a rating, a measure, a sample or a service
codebook-section-title = Title of the section
codebook-answers = Words of answers
codebook-answers-definition = the words that data hold, the best of the scale first
codebook-thresholds-definition = the tests by which a measure or the conforming share of a sample is rated, the best first; none holds: the last of the scale
codebook-applies-definition = to which facilities it applies; empty: to all that the standard applies to
codebook-quotient = Quotient of
codebook-quotient-definition = the two measures of which it is the quotient
codebook-rank-definition = 1 is the best rating
codebook-url = Address
codebook-extent = Extent

## comparison
## The words of comparisons.

comparison-from = from
comparison-standing-finding = { $facilities } facilities; { $meeting } surely meet the minimum
comparison-median-of-all = ; half of them have at least { $overall } of its points
comparison-median-of-some = ; half of the { $facilities } with a line of their own have at least { $overall } of its points
comparison-failure-finding = Fails most:{ " " }
comparison-trend-finding = Since the visit before, { $up } surely moved up, and { $down } surely down.
comparison-self-assessment-finding = { $facilities } assessed themselves too: { $share } of { $compared } answers agree, { $firstBetter } are kinder than the inspection, { $firstWorse } harsher.
comparison-service-finding = Neither provided nor referred:{ " " }
comparison-since = { " " }· since { $since }
comparison-until = { " " }· until { $until }, later records left out
comparison-until-confidential = { " " }(groups of confidential places some of which were visited later are not told)
comparison-rescored = { " " }· all scored by today's revisions
comparison-location = location open
comparison-range = { $lowest } to { $highest }
comparison-with-interval = { $text } ({ $lowest } to { $highest })
comparison-title = Comparison of facilities
comparison-grouped = Groups by
comparison-group = group
comparison-visited = visited
comparison-rank = rank
comparison-peers = among peers
comparison-peers-short = peers
comparison-median = median
comparison-quartiles = quartiles
comparison-meeting = surely meet the minimum
comparison-sections = Facilities and sections
comparison-group-sections = Groups and sections
comparison-group-cells = Each cell: of the answers to criteria of the minimum, the percentage that is the best rating; a range where counts are only told as “at most” and “at least”, or of some criteria nothing is told: these may be anything. “–”: too few to tell.
comparison-cells = Each cell: percent of the points of the minimum, from the lowest to the highest while answers are open. “?”: no answer yet. “–”: nothing is asked there, or too few to tell.
comparison-ranks-note = A rank is a range too: the best and the worst place that the open answers leave possible. Another inspector may rate otherwise: places that stand close cannot be told apart.
comparison-asked-finding = From { $fewest } to { $most } criteria of the minimum apply to these facilities: their shares rest on different questions.
comparison-failing = Criteria that fail
comparison-not-met-at = not met at{ " " }
comparison-failing-note = How many facilities are rated less than the best, of those where the criterion is rated; the largest share first, with the interval of 95% in which it may lie for so few facilities.
comparison-share-interval = share, interval of 95%
comparison-untold-counted = Not counted here, since { $standard } asks the same of some of these facilities and counts it: { $criteria }
comparison-untold-service = Not counted here, since the table of services tells it: { $criteria }
comparison-untold-older-revision = Not counted here, since another standard may ask the same and this revision is no longer in force: { $criteria }
comparison-untold-too-few = Not counted here, since it is rated at fewer than five facilities of every group: { $criteria }
comparison-untold-published = Not counted here, since with what was published before it would tell of a few places: { $criteria }
comparison-as-published = { " " }(as published on { $day })
comparison-kept-among = Among these, not as they stand today:{ " " }
comparison-medians-as-published = { " " }(medians and quartiles as published on { $day })
comparison-nothing-fails = no criterion fails
comparison-change-note = From the visit before to the standing, in percentage points of the minimum. “Up” and “down” only where no open answer can undo it. A follow-up looks only at what failed, and a place that stood low tends to stand higher at the next visit by chance alone.
comparison-change-since = From where a facility stood on { $day } to its standing, in percentage points of the minimum. “Up” and “down” only where no open answer can undo it. A follow-up looks only at what failed, and a place that stood low tends to stand higher at the next visit by chance alone.
comparison-difference = difference
comparison-criteria-moved = criteria better / worse
comparison-sections-up = sections up
comparison-sections-down = sections down
comparison-provinces = By province
comparison-provinces-note = One tile a province, at about where it lies: percent of the points of the minimum of its facilities together, from the lowest to the highest while answers are open, and how many facilities that are. The table below says the same.
comparison-provinces-none = “–”: no facility.
comparison-provinces-too-few = “–”: none, or too few to tell. Of places whose location is confidential none is counted here.
comparison-provinces-share = points of the minimum, together
comparison-provinces-others = provinces with too few to tell, together
comparison-years = By year of the visit
comparison-cohort = the { $facilities } visited in both { $from } and { $year }: median { $before }, then { $now }
comparison-cohort-heading = the same facilities before and now
comparison-year = year
comparison-facilities = facilities
comparison-compared = answers compared
comparison-agreement = agreement
comparison-kappa = weighted kappa
comparison-undefined = not defined
comparison-kinder = rates itself better
comparison-harsher = rates itself worse
comparison-all-pairs = all together
comparison-too-well = On what facilities rate themselves too well
comparison-kappa-note = Weighted kappa: agreement beyond chance, from −1 to 1, with its interval of 95%. Answers of one facility hang together, so for all together the interval is too narrow rather than too wide.
comparison-provided = provided
comparison-referred = only referred
comparison-missing = neither
comparison-missing-for = neither, for whom
comparison-baseline = assessment 2012
comparison-services-note = How many facilities provide a service to any of their residents, only refer to one, or neither. Beside it the share of the 29 organisations of the assessment of 2012 that provided it (source assessment-2012, 3.2.5); these were organisations of all kinds, not only shelters.
comparison-housed = facilities where they live
comparison-gaps = Often passed by
comparison-gaps-note = What the criteria on these say; men and boys also stand in the table of services.
comparison-costs = Cost for one person and year, US$
comparison-costs-note = Beside it the range that five organisations told the assessment of 2012 (3.2.7).
comparison-too-few-to-tell = too few to tell
comparison-sort-hint = A click on a heading sorts the table.
comparison-definitions = Every figure is defined in Audits/README.md under Comparison and Discretion.
comparison-inspectors = Two records of one visit
comparison-first = first record
comparison-second = second record
comparison-talk-over = To talk over
comparison-nothing-to-talk-over = both records say the same
comparison-first-better = the first rates better
comparison-first-worse = the first rates worse
comparison-one-sided = answered in one record only
comparison-publicly = public
comparison-coalition = coalition
comparison-ministry = ministry
comparison-public-statement = Public view: groups of at least five facilities, no single facility. Smaller groups are put together; what rests on fewer than five is not shown. Those whose location is confidential are counted by themselves, always in the same groups by the care that they give, whole or not at all. “At most 1” and “at least all but 1” are told instead of none and all. Medians and quartiles are rounded to whole percent.
comparison-coalition-statement = Coalition view: facilities with an open location stand under pseudonyms or numbers. Those whose location is confidential have no line; they are counted by themselves, always in the same groups by the care that they give, of at least five, whole or not at all. Groups of fewer than five are put together; notes and evidence are left out. Medians and quartiles are rounded to whole percent.
comparison-ministry-statement = Ministry view: everything, with ids and names, confidential places too. Do not pass it on.
comparison-province = province not told
comparison-others = others
comparison-location-confidential = location confidential:{ " " }
comparison-of = { $fewest } of { $all }
comparison-most = at most { $most } of { $all }
comparison-least = at least { $fewest } of { $all }
comparison-to-of = { $fewest } to { $most } of { $all }
comparison-nothing-to-compare = there is nothing to compare: no inspection of any facility is among what was asked for
comparison-one-facility = { $standard }: only one facility has been inspected against it, so there is nothing beside it
comparison-too-few = { $standard }: too few facilities to show anything in this view (five are needed)
comparison-revisions-mixed = { $standard }: facilities were scored by different revisions ({ $versions }); these are compared apart.
comparison-all-open = { $standard }: no criterion has a rating yet, so everything is possible
comparison-perhaps-one-place = { $one } and { $other } are perhaps one place under two ids, which then counts twice
comparison-closed-left-out = { $count } left out, because they are closed
comparison-some-closed-left-out = some left out, because they are closed
comparison-not-visited-since = { $standard }: { $count } left out, not visited since that day
comparison-some-not-visited-since = { $standard }: some left out, not visited since that day
comparison-change-across-revisions = { $standard }: where the earlier visit was scored by another revision, no change is given

## comparison-table

comparison-table-remark = To be known
comparison-table-name-definition = in the ministry's view alone
comparison-table-rank-best = Rank, best
comparison-table-rank-best-definition = among all rows, by the minimum; open answers leave a range
comparison-table-rank-worst = Rank, worst
comparison-table-rank-worst-definition = as before
comparison-table-peers-best = Among peers, best
comparison-table-peers-best-definition = same kind of care and residents
comparison-table-peers-worst = Among peers, worst
comparison-table-movement-definition = of the minimum since the visit before
comparison-table-lower-quartile = Lower quartile
comparison-table-median = Median
comparison-table-upper-quartile = Upper quartile
comparison-table-failing = Failing
comparison-table-failing-share = share of facilities that fail, of those rated
comparison-table-failing-interval = interval of 95% of that share
comparison-table-failing-share-definition = of the facilities where it is rated; two ends where the view tells “at most” or “at least”
comparison-table-failing-interval-definition = Wilson’s score interval: how far so few facilities may mislead
comparison-table-chart-shows = { " " }(the first { $shown } of { $all })
comparison-table-rated-at = Rated at
comparison-table-rated-at-definition = how many facilities that rests on
comparison-table-open = Open at
comparison-table-open-definition = how many facilities; the ministry's view alone
comparison-table-for = For
comparison-table-for-definition = all, a group of facilities, or residents of facilities that house them
comparison-table-assessment-2012-definition = share of its 29 organisations that provided it
comparison-table-costs-axis = US dollars for one person and year
comparison-table-costs = Costs
comparison-table-service-definition = what it is for
comparison-table-cost-2012-definition = what five organisations told
comparison-table-group-definition = by the key of the comparison
comparison-table-province-definition = where the facilities lie; outside the ministry's view open ones alone, of at least five
comparison-table-year-definition = of the last visit
comparison-table-facilities-definition = how many it rests on
comparison-table-minimum-possible-definition = highest less lowest
comparison-table-lowest-behind = , lowest
comparison-table-lowest-definition = were every open answer the last
comparison-table-highest-behind = , highest
comparison-table-highest-definition = were every open answer the best
comparison-table-least-behind = , at least
comparison-table-least-definition = facilities; none and one are told as at most one outside the ministry's view
comparison-table-most-behind = , at most
# How many.
comparison-table-facilities = facilities

## correction
## How a record was changed after somebody had read it.

correction-before-visit = a correction of { $date } is from before the visit on { $visit }
correction-before-visit-hint = write the day on which the record was changed
correction-before-visit-title = corrected before the visit
correction-out-of-order = the correction of { $date } stands below that of { $last }
correction-out-of-order-hint = write the oldest correction first
correction-out-of-order-title = corrections not in order
correction-on = Corrected on { $date }
# Before a day in words, which in Khmer begins with the word for day.
correction-on-day = Corrected on { $date }
correction-heading = Corrected
correction-on-definition = the day on which the record was changed; empty where it never was
correction-why = Why it was corrected
correction-why-definition = as written; empty where the view does not tell it
correction-digest-definition = SHA-256 of the file, so that this version of it is known again
correction-rests-on = It rests on these records; the digest says in which version:
correction-rests-on-visits = It rests on these visits:
correction-later-version = it has a later correction: where the two differ, the corrected one stands
correction-earlier-version = it lacks a correction that what is there has
correction-other-version = each of the two was corrected in another way
correction-ask-why = if somebody may have read the record before: --why "…" keeps why it was corrected
correction-nothing-to-correct = there is no record of that day and kind to correct
correction-option-why = what is brought corrects records that are there: it stands where they differ, and the record keeps the day and why
correction-option-why-typed = what is typed corrects the record that is there: it stands where they differ, and the record keeps the day and why
correction-why-empty = say why: --why "what was wrong"

## version-change
## What moved between two versions of a report.

version-change-title = Since the version of { $day }
version-change-made-by = issued on { $day } by { $program }
version-change-nothing = Nothing of it says anything else today.
version-change-what = What moved
version-change-before = In that version
version-change-now = Today
version-change-what-definition = the standard, the criterion, the record or the action
version-change-before-definition = as the earlier version told it; a dash where it told nothing
version-change-now-definition = as it is told today; a dash where nothing is
version-change-plan = Plan
version-change-others = Other parts that say something else
version-change-no-digest = in a version that is not told
version-change-not-there = not there
version-change-revision = Revision of the standard
version-change-record = Record that it stands on
version-change-not-told = That version does not tell which records it rests on, so whether they changed is not known.
version-change-rest-facility = what is known of the facility
version-change-rest-not-audited = what is not audited
version-change-rest-left-out = which records are left out
version-change-rest-money = the money of the plan
version-change-rest-services = services
version-change-rest-residents = what residents answered
version-change-rest-kept-inside = what is kept inside
version-change-rest-visits = how the visits were made, and notes on them
version-change-option = says what moved since this version of the report, issued as JSON
version-change-problem-title = no earlier version of this report
version-change-not-a-report = this is no report on a facility that careaudit issued as JSON
version-change-not-a-report-hint = name what “careaudit report FACILITY --output FILE.json” wrote then
version-change-newer-report = this report was issued by a newer program ({ $program })
version-change-newer-report-hint = compare with that one
version-change-spoilt = this report lacks parts that every report has: it was cut off or changed
version-change-spoilt-hint = name the file as it was issued
version-change-older = this report was issued by an older careaudit, which did not say which records it rests on
version-change-older-hint = all else is compared; whether the records changed is not known
version-change-other-facility = this report is on another facility, { $id }
version-change-other-facility-hint = name a version of the report on this facility
version-change-other-view = this report was made for other readers: “{ $view }”
version-change-other-view-hint = compare like with like: --share { $view }
version-change-own-view-hint = compare like with like: leave --share out

## cost-unit

cost-unit-once = once
cost-unit-month = month
# Of what costs money each year.
cost-unit-year = year
cost-unit-resident = resident
cost-unit-resident-month = resident and month
cost-unit-resident-year = resident and year

## cycle-state

cycle-state-inspection-overdue = inspection overdue
cycle-state-inspection-due = inspection due soon
cycle-state-second-inspection-due = second inspection due
cycle-state-step-due = failed again, next step due
cycle-state-remedy-period = in the remedy period
cycle-state-incomplete = result undetermined

## danger
## Dangers that cannot wait, as a record, a form, a letter and all pages name them.

danger-heading = Immediate dangers: they cannot wait
danger-over-heading = Dangers that are over
danger-one = Immediate danger
danger-number = Immediate danger { $number }
danger-table = Dangers
danger-unnamed = what it is was not written
danger-about-place = the place
danger-about-staff = its staff, or those who run it
danger-about-outside = somebody or something outside
danger-about-unsaid = about whom is not said, so the facility is not told
danger-about = about { $whom }
danger-since =
    { $days ->
        [one] since { $day }, 1 day
       *[other] since { $day }, { $days } days
    }
danger-since-day = since { $day }
danger-done-now = done: { $what }
danger-first-seen =
    { $days ->
        [one] first seen by the visit of { $day }, 1 day ago
       *[other] first seen by the visit of { $day }, { $days } days ago
    }
danger-first-seen-today = first seen by the visit of { $day }, today
danger-last-seen = last named by the visit of { $day }
danger-told = told to { $to }
danger-told-on = told to { $to } on { $day }
danger-told-nobody = told to nobody yet: tell those who can end it now
danger-done = done, by the visit of { $day }: { $what }
danger-nothing-done = nothing was done about it yet
danger-said-before = said before: { $what }
danger-closed = over on { $day }
danger-closed-by = over on { $day }, closed by { $by }
danger-closed-in-vain = said to be over on { $day }; it stands all the same
danger-due-note = Dangers about staff are told to the ministry only.
danger-starter = A danger that cannot wait, under a short id of its own. about: place, staff or outside. What is about staff, or says nothing of it, no facility reads.
danger-stands = stands
danger-is-over = over
# Where it is filled in.
danger-ask-hint = What could harm somebody today: tell those who can end it first, then go on. No names or stories of residents.
danger-hidden-hint = The facility reads of it only where it is about the place or comes from outside.
danger-paper-staff = What is about staff, or those who run the place, is written on the last sheet, which the team takes away with it: { $codes }.
danger-field-what = What is the danger?
danger-field-since = Since which day?
danger-field-about = Whom or what is it about?
danger-field-told-to = Told to whom?
danger-field-told-on = Told on which day?
danger-field-done = What was done?
danger-field-id = If an earlier visit named it: its id
danger-field-closed-on = If it is over: since which day?
danger-field-closed-by = Which visit or authority closed it?
danger-field-closed-how = How did it end?
danger-add = Another danger
danger-remove = Take this one out
danger-known = An earlier visit named it, and it stands:
danger-known-stand = Named by earlier visits, and standing. What was done since, to whom it was told, or that it is over is written or typed by its id.
danger-id-taken = This form has a danger with that id already: go on there.
danger-tell-now = Told to nobody yet. Tell those who can end it now.
danger-typing = D1 TEXT; D1 since DAY; D1 about place
danger-typing-meaning = an immediate danger: what, since when, about place, staff or outside
danger-typing-more = D1 told DAY WHOM; D1 done TEXT
danger-typing-more-meaning = told when and to whom, what was done
danger-typing-closed = danger ID closed DAY WHO; HOW
danger-typing-closed-meaning = one that an earlier visit named is over
danger-typing-day = “{ $text }” is not one certain day: write it as 2026-03-14
danger-typing-name = say which danger: danger 1, or danger and its id
danger-typing-about = about place, staff or outside
# The letter.
danger-letter-subject = Immediate danger: please act now
danger-letter-to-manager = The visits found dangers that cannot wait for a plan. Please end them now, or keep everybody safe from them until they are ended, and answer in writing what was done and when.
danger-letter-to-authority = The visits found dangers that cannot wait for a plan. You are asked to decide now what protects those who live there, and to answer in writing what was done and when.
danger-letter-care = This letter tells what the facility does not read. Give it to nobody there, nor to anybody who could pass it on.
danger-letter-known = What is known
danger-letter-now = What must happen now, by whom, by when
danger-letter-refused = no danger stands that such a letter may tell of
# What is wrong with it. None of these repeats a word of a danger.
danger-problem-unnamed = neither this record nor one before it says what the danger is
danger-problem-unnamed-hint = write what, or the id by which the earlier visit named it
danger-problem-told-nobody = this danger stands and was told to nobody
danger-problem-told-nobody-hint = tell those who can end it at once, and write told, with to and on
danger-problem-not-acted =
    { $days ->
        [one] 1 day after this danger was seen, nothing is written of what was done
       *[other] { $days } days after this danger was seen, nothing is written of what was done
    }
danger-problem-not-acted-hint = write done, or closed where it is over
danger-problem-by-itself = what a facility says of itself closes no danger: it stands
danger-problem-by-itself-hint = a visit or an authority closes it, in the record of a visit
danger-problem-seen-later = closed on { $closed }, but the visit of { $seen } still found it: it stands
danger-problem-seen-later-hint = mend the day, or let a later visit close it
danger-problem-too-late = { $key } is { $day }, and the visit was on { $limit }
danger-problem-too-late-hint = a danger that a visit tells of began on its day or before
danger-problem-too-early = { $key } is { $day }, which is before { $limitKey }: { $limit }
danger-problem-too-early-hint = mend one of the two days
danger-title-unnamed = danger of which nothing says what it is
danger-title-told-nobody = danger told to nobody
danger-title-not-acted = danger about which nothing was done
danger-title-by-itself = danger that a facility itself closed
danger-title-seen-later = danger closed before it was last seen
danger-title-too-late = day behind the one it cannot pass
danger-title-too-early = day before the one it follows

## day

day-written = { $day } { $name } { $year }
day-january = January
day-february = February
day-march = March
day-april = April
day-may = May
day-june = June
day-july = July
day-august = August
day-september = September
day-october = October
day-november = November
day-december = December
day-of = { " " }of{ " " }
day-latest = latest { $kind } { $day }

## draft
## The words of a standard that is drafted from the checklist of another tool.

draft-file-head = Drafted of { $file } by careaudit. Nothing in it is decided yet.
draft-file-to-do = What only a person can say is marked “to-do” behind its line; take the mark away when it is said.
draft-measures-head = The measures of { $standard }, each once for all standards: join those that are the same as others.
draft-all-met = All that is scored is met
draft-not-all-met = Not all that is scored is met
draft-summary = { $standard }: criteria { $criteria }, sections { $sections }, measures { $measures }
draft-parts = What became of each part of { $file }
draft-to-do = To do by a person; the lines are marked “# to-do” in the draft
draft-on-lines = line { $lines }
draft-more-lines = { ", " }and { $count } more
draft-written = The draft is in { $path }
draft-measures-written = Its measures are in { $path }
draft-measures-below = Keep this as { $path }, beside the standard:
draft-then-check = Then: careaudit check
draft-fate-criterion = became criteria that are rated
draft-fate-section = became sections
draft-fate-measure = became measures, recorded until their thresholds are known
draft-fate-scale = became the scale
draft-fate-recorded-criterion = became criteria that are only recorded: their choices are no scale
draft-fate-title = became the title
draft-fate-guidance = stand in the guidance
draft-fate-applies = became to whom it applies
draft-fate-level = became levels and weights
draft-fate-source = became sources
draft-fate-text = stand in the texts
draft-fate-remark = kept as comments
draft-fate-left-out = left out
draft-to-do-language = the texts are in another language ({ $language }): write English and Khmer
draft-to-do-khmer = write the texts in Khmer, and say so under translation
draft-to-do-english = write what stands in Khmer alone in English too
draft-to-do-ratings = which ratings there are, and what each needs
draft-to-do-weights = what a critical, a required and a recommended criterion weigh
draft-to-do-level = which level: critical, required, recommended or recorded. Until then it is recorded and never scored; --levels says one for all
draft-to-do-choice = which choices count as met; until then it is recorded
draft-to-do-thresholds = which numbers count as met; until then it is recorded
draft-to-do-meaning = that the best answer of every question is the good one: turn round what asks for a fault
draft-to-do-question = say what is so where it is met; the question moves to ask
draft-to-do-title = a short title that any rating may follow; this one is cut
draft-to-do-verify = how each is verified: all are drafted alike, from this line on
draft-to-do-basis = what each rests on: so far on the checklist alone, as secondary; who compared it with the official text writes text
draft-levels-unused = no criterion is in the group “{ $group }” that --levels names; groups: { $known }

## draft-problem

draft-problem-sheet-missing = there is no sheet “{ $name }”; there are: { $known }
draft-problem-sheet-missing-hint = an XLSForm has the sheets survey and choices; a checklist in a table is read by --from-sheet, with --sheet NAME where there are several
draft-problem-column-missing = no column holds “{ $name }”; the headings are: { $known }
draft-problem-column-missing-hint = name it: --column { $name }=B, or --column { $name }=HEADING
draft-problem-column-unknown = there is no column “{ $name }”
draft-problem-column-unknown-hint = write its letters, as B, or one of the headings: { $known }
draft-problem-not-there = this file has no “{ $name }”
draft-problem-not-there-hint = --from-library reads a library of CISO Assistant with a framework, --from-oscal a catalog of OSCAL
draft-problem-nothing-to-ask = nothing in it can be asked
draft-problem-nothing-to-ask-hint = a question with choices or a number, a requirement or a control is needed
draft-problem-too-many = more than { $limit } stand here, or lie within each other
draft-problem-too-many-hint = divide it into several files
draft-problem-type-unknown = no question has the type “{ $value }” ({ $place }); it is left out
draft-problem-type-unknown-hint = the types of XLSForm: integer, decimal, select_one LIST, …
draft-problem-list-unknown = the choices “{ $value }” are nowhere listed ({ $place })
draft-problem-list-unknown-hint = list them in the sheet choices, under list_name
draft-problem-group-not-closed = the group “{ $value }” is opened here and never closed ({ $place })
draft-problem-group-not-closed-hint = write end_group below its last question
draft-problem-end-without-begin = this closes a group that is not open ({ $place })
draft-problem-end-without-begin-hint = write begin_group above, or remove it
draft-problem-name-twice = the name “{ $value }” stands here a second time ({ $place }); first: { $first }
draft-problem-name-twice-hint = both are drafted, the second under a name with a number
draft-problem-name-missing = this question has no name ({ $place })
draft-problem-name-missing-hint = it is drafted under a name of its text
draft-problem-level-unknown = “{ $value }” is no level that we know ({ $place }); it is kept as a comment
draft-problem-level-unknown-hint = critical, required, recommended or recorded; or --levels “{ $value }=required”
draft-problem-weight-unreadable = “{ $value }” is no weight ({ $place }); it is kept as a comment
draft-problem-weight-unreadable-hint = write a whole number, 1 or more
draft-problem-id-twice = “{ $value }” stands already on line { $line }
draft-problem-id-twice-hint = both are drafted, under ids of their own; what lies in it lies in the first
draft-problem-parent-unknown = what this lies in, “{ $value }”, is not there
draft-problem-parent-unknown-hint = it stands in a section for all that lies in nothing
draft-problem-parent-cycle = “{ $value }” lies within itself
draft-problem-parent-cycle-hint = it is drafted as lying in nothing
draft-problem-passed-over = “{ $key }” should be { $shape }; it is passed over
draft-problem-passed-over-hint = what else there is was drafted
draft-problem-title-not-a-checklist = not the checklist that was named
draft-problem-title-columns = columns that are not found
draft-problem-title-left-out = part that is left out
draft-problem-title-order = order of groups
draft-problem-title-twice = name that stands twice

## due
## The words of the legal clock.

due-title = What is due
due-actions = Corrective actions overdue or due soon
due-no-cycle = no standard that it is held to sets a cycle of inspections
due-failed = below the minimum since
due-again = below it again on
due-still-below = still below the minimum
due-next = next inspection by
due-overdue = Overdue
due-never-inspected = Never inspected
due-not-known = Not known: no record can be used, since they have errors
due-not-known-by-standard = not known whether it was inspected
due-soon = Due by { $last }
due-rest = Nothing due by then
due-closed = Closed
due-without-confidential = Of a province, places whose location is confidential are told to the ministry only.
due-days-late =
    { $late ->
        [one] 1 day late
       *[other] { $late } days late
    }
due-days =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
due-period-ends = last day of the remedy period
due-inspection-by = inspection due by this day
due-action-by = to be done by this day
due-later =
    { $count ->
        [one] { $count } more action due later
       *[other] { $count } more actions due later
    }
due-period-ended =
    { $days ->
        [one] the remedy period ended on { $end }, 1 day ago
       *[other] the remedy period ended on { $end }, { $days } days ago
    }
due-period-until = remedy period until{ " " }
due-second-inspection = second inspection
due-report-to-minister = report to the Minister
due-written-warning = written warning
due-suspension = suspension
due-further-step = further step
due-due-since = { $what } due since { $day }
due-inspection-overdue = inspection overdue:{ " " }
due-inspection-due = inspection due:{ " " }
due-remedy-period = in the remedy period until{ " " }
due-step-due = still below the minimum on { $day }, and the standard names no further step
due-incomplete = inspected, but open answers leave the result undetermined

## due-report

due-report-overdue = overdue: { $count }

## edition

edition-heading = { $standard }: { $before } beside { $now }
edition-summary = Criteria: { $new } new, { $gone } gone, { $moved } moved, { $changed } changed, { $same } as they were.
edition-gone = no longer there
edition-moved = moved
edition-changed = changed
edition-needs = needs
edition-scale = scale
edition-places = What it does to each facility
edition-places-note = The same records by both. An answer goes by the id of its criterion: what a record does not answer, as what is new or has another id, is open, so the result is a range. “Up” and “down” only where no open answer can undo it. Facilities that no inspection has audited by this standard are left out.
edition-no-places = No inspection has audited any of these facilities by this standard.
edition-places-summary = { $up } surely up, { $down } surely down, { $same } the same, { $unsure } not sure, { $none } not to be compared.
edition-not-scored = not scored by this edition
edition-changes = Changes
edition-title-definition = its title, or its id where it has none
edition-change-definition = new, no longer there, moved to another section or id, or changed
edition-part-definition = which part of it says something else
edition-before-definition = by the revision that --beside names
edition-now-definition = by today’s edition
edition-rating-movement-definition = of the rating; empty where the editions have other ratings
edition-movement-definition = of the share, from the revision that --beside names to today’s edition: surely up or down, the same, or not sure where open answers leave it undecided; empty where one of them asks nothing
edition-unknown = there is no revision { $version } of { $standard }; there are: { $known }
edition-ministry-only = what two editions do to single facilities is told to the ministry alone: add --share ministry

## entry

entry-many-open = { $open } of { $all } lines are still open; left shows them. Type done again to write the record as it is.
entry-stopped = Stopped; all of it is kept. The same command goes on here; done writes the record.
entry-nothing-to-undo = there is nothing to take back
entry-nothing-typed = nothing has been typed, so there is no record to write
entry-opening = { $facility } · { $day } { $kind } · form { $form }: the paper must bear this number · { $typed } of { $lines } lines typed · ? helps
entry-several-drafts = several visits are being typed in; say which: { $options }
entry-services-not-typed = services that were not typed now count as not offered: { $codes }
entry-torn-line = the last line was cut off while it was being kept, and is left out; type it again: { $line }
entry-other-form = this draft was begun with another form, by other standards or other --against; what was typed stays, and now only a paper of form { $number } fits
entry-strange-line = this line of the draft fits no line of today's form; it will stand in the record as a comment: { $line }

## explanation
## The words of explanations that nothing else needs.

explanation-applies = applies to this facility
explanation-were-it = were it { $word }

## facility
## What is said of a facility that closed or changed its id.

facility-closed = closed from { $day } on
facility-nothing-due = not due: the facility is closed
facility-nothing-due-since = The facility is closed from { $day } on: nothing is due there any more.
facility-formerly = formerly { $list }

## facility-command

facility-command-option-care = the kind of its care
facility-command-option-operator = who runs it
facility-command-option-serves = whom it serves
facility-command-option-name = its name in English
facility-command-option-name-km = its name in Khmer
facility-command-option-province = its province, in either language, or its code
facility-command-option-location = whether pages may tell its name and province (default confidential)
facility-command-option-against = held to this standard only; may be given again
facility-command-option-formerly = an id that it had before; may be given again
facility-command-facility-summary = a new place, by its id and what it is
facility-command-facility-details = Begins the folder of a facility that is not there yet: its facility.yaml, by which new, form, enter and import know it. At a terminal it asks for what the options do not say. Its location is confidential unless --location open is given; then choose an ID that does not give the place away. It writes over nothing, and names a facility that is perhaps the same place.

## file-problem

file-problem-missing = there is no such file or folder
file-problem-missing-hint = check the spelling of the path
file-problem-not-permitted = you may not read this
file-problem-not-permitted-hint = ask its owner, or change its permissions
file-problem-is-folder = this is a folder, and a file was expected
file-problem-is-folder-hint = name a file in it
file-problem-is-no-folder = this is not a folder
file-problem-is-no-folder-hint = name the folder that it is in
file-problem-not-a-file = this is neither a file nor a folder
file-problem-not-a-file-hint = name a file or a folder
file-problem-not-as-received = what the registry keeps of this is not what it received, so it was not used
file-problem-not-as-received-hint = somebody changed the registry, or its disk is failing: careaudit registry verify tells more, and a backup has what came
file-problem-unrecorded = this place is confidential, and it could not be kept in the log that it was read, so it was not shown
file-problem-unrecorded-hint = the registry’s key must lie beside it, and you must be able to write there; a copy that careaudit registry backup made can be read without
file-problem-link-loop = this link leads back to itself
file-problem-link-loop-hint = remove the link
file-problem-unreadable = the system could not read this (error { $code })
file-problem-unreadable-hint = try again, or copy it elsewhere
file-problem-empty-file = the file is empty
file-problem-empty-file-hint = copy an example and change it
file-problem-file-too-large = the file is larger than { $megabytes } MB
file-problem-file-too-large-hint = a record has about 30 kB; is this the right file?
file-problem-nothing-to-audit = no facility is here
file-problem-nothing-to-audit-hint = a facility is a folder with a facility.yaml; copy one of the examples in Audits to begin
file-problem-misplaced-file = this is neither facility.yaml nor named like a record, so it was not read
file-problem-misplaced-file-hint = name a record <YYYY-MM-DD>-<kind>.yaml, with the kind inspection, self-assessment or follow-up; bring an export or a workbook home with careaudit import FILE
file-problem-wrong-ending = this looks like one of our files, but its name does not end in “.yaml”, so it was not read
file-problem-name-it = name it “{ $value }”
file-problem-small-ending-hint = let its name end in .yaml, in small letters, with nothing behind it
file-problem-below-facility = this lies in a folder within the folder of a facility, where no record is read
file-problem-below-facility-hint = move a record beside facility.yaml, and a facility to a folder of its own
file-problem-unknown-document = this is not a standard, measures, a tailoring, a facility or a record
file-problem-unknown-document-hint = such a file begins with standard:, measures:, tailoring:, facility: or visit:
file-problem-folder-loop = this folder leads back to one that was already read, so it was passed over
file-problem-too-many-folders = { $most } folders below hold no facility, so the others were not looked into
file-problem-too-many-folders-hint = name the folder in which the folders of facilities lie, such as Audits
file-problem-facility-file-missing = there are records here, but no facility.yaml
file-problem-facility-file-missing-hint = write a facility.yaml beside them; Audits has examples
file-problem-duplicate-facility = the facility “{ $id }” is also in { $other }; only that one was read
file-problem-duplicate-facility-hint = give one of them another id and folder name, or where they are of two members of a coalition, name each: --as NORTH PATH --as SOUTH PATH
file-problem-named-file-missing = no file “{ $name }” is kept with this facility
file-problem-named-file-missing-hint = put it into the folder of the facility, or into a folder in it, or write its right name; what is kept on paper belongs in the note
file-problem-facility-typed-two-ways = the name of this folder looks like that of { $other } and is typed in another way: { $here } here, { $there } there; only that one was read
file-problem-facility-typed-two-ways-hint = if both are one facility, move the records into one folder; otherwise give one another id and folder name
file-problem-facility-unusable = the records of this facility are not scored, because its facility.yaml has errors
file-problem-facility-unusable-hint = mend the errors named for this file
file-problem-hidden-facility = the name of this folder begins with a dot, so nothing in it was read
file-problem-hidden-facility-hint = name the folder “{ $suggested }” if the facility is to count; otherwise remove it
file-problem-below-hidden-folder = this lies in a folder whose name begins with a dot, so it was not read
file-problem-several-below-hidden-folder = this lies in a folder whose name begins with a dot, so it was not read, and neither were { $more } more of our files there
file-problem-below-hidden-folder-hint = move a record that is to count beside the facility.yaml of its facility; otherwise remove it
file-problem-hidden-record = this looks like one of our files, but its name begins with a dot, so it was not read
file-problem-hidden-record-hint = name it “{ $suggested }” if it is to count; otherwise remove it
file-problem-left-over-copy = this is a copy of another state of one of our files, as editors and programs that synchronise leave them; it was not read
file-problem-left-over-copy-hint = compare it with the file itself, write there what is missing, then remove this
file-problem-unsaved-changes = an editor keeps changes here that nobody has saved; they were not read
file-problem-unsaved-changes-hint = save the file in that editor, or open it again and recover the changes; then remove this
file-problem-open-elsewhere = this says that a program has one of these files open; what is not saved there was not read
file-problem-open-elsewhere-hint = save and close it there; if no program has it open any longer, remove this
file-problem-backup-alone = an import kept this of “{ $record }”, which is no longer there
file-problem-backup-alone-hint = if the visit is to count, name this “{ $record }”; otherwise remove it
file-problem-typing-not-finished = what was typed in here of the visit of { $day } has not become a record, so it does not count
file-problem-typing-not-finished-hint = go on with careaudit enter FACILITY --on { $day } --kind { $kind }, and end it with done; or remove this
file-problem-visit-not-imported = a visit that was filled in elsewhere stands in this, or something of it that is in no record; it was not read
file-problem-visit-not-imported-hint = bring it home with careaudit import FILE, then keep the file elsewhere

## fill-in

fill-in-lists = Lists
fill-in-voices = : { $voices }.{ " " }
fill-in-id = careaudit id
fill-in-code = code
fill-in-english = question
fill-in-khmer = question in Khmer
fill-in-inside = inside note
# Of a sample, not of files.
fill-in-checked = checked
fill-in-provided = provided for
fill-in-referred = referred for
fill-in-to = referred to
fill-in-form = YYYY-MM-DD

## follow-up
## What a follow-up is about, on screen, on paper and in records to fill in.

follow-up-follows = Follow-up of the { $visit }
follow-up-since =
    { $count ->
        [one] , with one follow-up since then
       *[other] , with { $count } follow-ups since then
    }
follow-up-nothing = There is no inspection before it: nothing was found that could be seen again, so everything is asked.
follow-up-how = See first what was found, and say how it is today. What is left empty still stands as it was.
follow-up-none = Nothing is to be seen again: all that was found is mended.
follow-up-none-found = Nothing is to be seen again: of what was answered, nothing fell short.
follow-up-none-left = Nothing is to be seen again, but not all that was found was seen mended: some of it is open again, or counts no longer.
follow-up-again = To be seen again
follow-up-summary = to be seen again: { $again }; still open from before: { $open }; all else: { $rest }
follow-up-open = Still open from before
follow-up-finding = Found:
follow-up-found = found on { $day }
follow-up-by = by { $day }
follow-up-to-do = To be done:
follow-up-findings =
    { $count ->
        [one] { $standard } (1 finding)
       *[other] { $standard } ({ $count } findings)
    }
follow-up-not-asked = Not asked here, because that inspection did not look at it: { $standards }
follow-up-on-demand = The other { $count } lines still stand as they were found, or are open. Print them too with --rest, or type them in by their codes.
follow-up-unusable = a follow-up would follow “{ $record }”, which has errors, or whose standards have: mend these first, or no follow-up can be scored
follow-up-write = Write behind each line what you find today. Long form:
follow-up-services = Services: take away the # of those that you ask about anew; the others stand as they were.
follow-up-services-stand = A service with nothing ticked stands as it was.
follow-up-tick = Tick one box on a line. A line left empty still stands as it was.
follow-up-option-rest = with --paper and a follow-up: prints what is not to be seen again too
follow-up-stands = stands from { "{" }1{ "}" }
follow-up-seen = { "{" }1{ "}" } of { "{" }2{ "}" } seen again
follow-up-others-seen = and { "{" }1{ "}" } more
follow-up-show-rest = Show the rest, which still stands as it was ({ "{" }1{ "}" })
follow-up-too-early = This day is before the inspection that is followed: { "{" }1{ "}" }.

## form
## What the offline form says, by the names that its script knows.

form-needs-script = This form needs JavaScript, which is turned off here. If you opened it in a messenger or a viewer of files, save the file on the device and open it in Chrome, Firefox, Edge or Safari. If you turned JavaScript off yourself, turn it on again in the settings of the browser. Otherwise take the form on paper: <code>careaudit form --paper</code>.
form-skip = Skip to the questions
form-notices = Notices
form-date = Date of the visit
form-by = Team (not a person’s name)
form-who = Who fills this in (initials or role, to tell two copies apart; not part of the record)
form-visit-note = Note on the visit
form-inside-visit = Kept inside, on the visit
form-facility-id = Id of the facility
form-standards-asked = Asked by
form-measures = Count and measure
form-bring = Save, export, open
form-kept = What no longer fits
form-date-missing = Say on which day the visit was; without it nothing can be brought home.
form-date-in-future = This day is still to come: by this device, today is { "{" }1{ "}" }.
form-facility-missing = Say which facility this is; without it nothing can be brought home.
form-next = Next section
form-previous = Previous section
form-answered = answered
form-privacy = Never write a resident’s name or story here. Write what was seen, not who said it.
# Of one criterion, not of a facility.
form-rating = Rating
form-clear = Clear the answer
form-reason-needed = Write the reason; without it this stays open.
form-more = Note, voices, evidence
form-heard = Who was heard
form-must-hear = Must hear
form-evidence = Names of evidence files, one a line
form-help = Guidance, source, how to verify
form-verify = Verify by
form-thresholds = Thresholds
form-decides-too = Decides too
form-last = Last visit
form-actions = Open actions
form-of-all = Of all
form-at-least = at least
form-verdict = Verdict
form-recorded = recorded, not rated
form-does-not-apply = does not apply here
form-voices-missing = open until these were heard
form-sample-too-small = open: too few were looked at
form-sample-wrong = The parts cannot be more than the whole; this is left out until it is mended.
form-refused = This answer is left out until it is mended.
form-sense-below = Is it { "{" }1{ "}" }? That is less than { "{" }2{ "}" }: { "{" }3{ "}" }.
form-sense-above = Is it { "{" }1{ "}" }? That is more than { "{" }2{ "}" }: { "{" }3{ "}" }.
form-sense-not-whole = Is it { "{" }1{ "}" }? That is no whole number: { "{" }3{ "}" }.
form-sense-above-other = Is it { "{" }1{ "}" }? That is more than { "{" }2{ "}" } of “{ "{" }4{ "}" }”: { "{" }3{ "}" }.
form-sense-keep = Count again; if it is so, leave it.
form-numbers-decide = What these numbers decide
form-services-decide = What the services decide
form-provided = Provided here for
form-referred = Referred elsewhere for
form-not-offered = Not offered
form-to = Referred to whom
form-cost-to-resident = Cost to the resident (US$)
form-cost-per-person-year = Cost per person and year (US$)
form-services-unsaid = Once one service is answered, those not answered count as not offered.
form-saved = Saved on this device
form-saving = Saving…
form-not-saved = NOTHING IS KEPT ON THIS DEVICE: the browser refuses storage. Export before you close this page.
form-not-exported = Not yet exported
form-exported = Exported
form-export = Export a copy
form-saved-sealed = Saved on this device, protected
form-not-chosen = NOTHING IS KEPT YET: choose how, at the top of this page.
form-waits = NOTHING IS SAVED HERE until you choose, at the top of this page.
form-choose = How shall the answers be kept on this device?
form-choose-help = Until you choose, nothing is kept. What was once kept without a passphrase can leave traces that wiping does not reach. A private window keeps nothing once it is closed.
form-keep-plain = Keep them without protection
form-export-help = Makes a file to bring home as a visit, and that this form opens on any device.
form-export-failed = No copy could be made:
form-export-ask = Is the copy there?
form-export-look = The browser was given this file. Some browsers refuse it and say nothing: look for it among the downloads before you say yes.
form-export-yes = Yes, I have seen it
form-export-no = No, not yet
form-export-otherwise = If it is not there:
form-share = Share the file
form-shared = Handed on. Look whether it arrived.
form-not-shared = It was not shared.
form-copy-text = Copy as text
form-export-text = The copy as text
form-copied = Copied. Paste it into a message or a text file; such a file opens here, and is brought home as a visit.
form-copy-by-hand = The browser does not copy it. Mark the whole text below and copy it.
form-opened-sealed = The copy was opened, and stays protected by its passphrase.
form-too-large = This file is too large to be an export of the form.
form-seal-unknown = This file is protected in a way that this form does not know, or it is spoilt.
form-visits = Other visits on this device
form-no-visits = None of this facility and kind.
form-visit-sealed = A protected visit
form-no-date = no date
form-new-visit = Begin a new visit
form-new-visit-loses = The answers that you see are not kept on this device. Leave them? Export them first if you need them.
form-offer = This device keeps earlier visits to this facility. Go on with one, or begin a new one; nothing is lost either way.
form-others-readable = Other visits lie on this device without protection; whoever has the device can read them:
form-others-protect = Protect these with a passphrase
form-others-protect-same = Protect these with the passphrase of this visit
form-others-protected = These are now protected with a passphrase.
form-others-wipe = Wipe these from this device
form-others-wipe-ask = Wipe these visits from this device? What was not exported is gone for ever. Exported copies stay where they are.
form-others-leave = Leave them as they are
form-begin-new = Begin a new one
form-past-visit = This is the visit of { "{" }1{ "}" }, which was exported.
form-draft-spoilt = What the device keeps there cannot be read as a visit. It stays there. Save it as a file for somebody who can mend it?
form-save-raw = Save it as a file
form-gone-elsewhere = This visit was taken away from this device: wiped in another window, or by the browser. Nothing is saved here until you choose.
form-keep-here = Keep what is shown here
form-keep-mine = Keep mine beside it, as a visit of its own
form-wipe-all = Wipe all visits to this facility from this device
form-wipe-all-ask = Wipe every visit to this facility from this device, of other editions of the form too? What was not exported is gone for ever. Exported copies stay where they are.
form-wipe-refused = The browser did not take everything away. Delete the data of this page in the settings of the browser.
form-traces = But it lay on this device without protection: until the browser tidies up its own files, somebody with special tools may still find some of it there. Delete all data of pages in the settings of the browser if that matters. Files that were exported stay where they are.
form-reseal = Change the passphrase
form-unseal-ask = Take the protection away? The answers are then kept on this device, and exported, so that anybody can read them.
form-seal-partly = Protected from now on. But the browser did not replace everything that it keeps without protection: delete the data of this page in its settings when you have exported.
form-open-copy = Open a copy
form-open-help = A file that this form, or an older one, has exported.
form-opened = The copy was opened.
form-spoilt = This file is no export of the form, or it is spoilt.
form-newer-copy = This file was made by a newer form than this one; open it there.
form-other-facility = This copy is of another facility:
form-replace = There are answers here already. Opening the copy replaces them. Export them first if you need them.
form-replace-yes = Replace them
form-cancel = Cancel
form-elsewhere = This form was changed in another window. Nothing is saved here until you choose.
form-take-theirs = Show what was entered there
form-open-draft = Go on with it
form-wipe = Wipe from this device
form-wipe-ask = Wipe every answer of this visit from this device? What was not exported is gone for ever. Exported copies stay where they are.
form-wipe-yes = Wipe it
form-others-stay = Other visits to this facility are still on this device.
form-wiped = Wiped from this device.
form-seal = Protect with a passphrase
form-seal-help = Drafts and exports are then encrypted (AES-GCM, key by PBKDF2). That protects a lost or seized device and a file on its way, if the passphrase is long. It does not protect while this page is open, nor against a device that is watched. Nobody can restore a forgotten passphrase.
form-passphrase = Passphrase (at least 12 characters)
form-passphrase-again = Passphrase again
form-passphrase-short = Too short, or the two differ.
form-seal-now = Protect
form-sealed = Protected with a passphrase.
form-unseal = Take the protection away
form-sealed-draft = This is protected. Enter the passphrase.
form-wrong-passphrase = The passphrase does not open it, or it was changed.
form-unlock = Open
form-no-seal = This browser cannot encrypt on this page.
form-kept-help = These were in the draft and have no place in this form. They are kept and go out with every export.
form-new-form = New form
form-close = Close
form-worst = Lowest
form-minimum = Minimum
form-beyond = Beyond it
form-between = Not yet determined: between
form-still-open = Still open
form-all-answered = Everything is answered.
form-aid = An aid to the inspection, not a legal finding.
form-left-out = Answers that are left out until they are mended
form-by-section = By section

## grouping-key

grouping-key-care = kind of care
grouping-key-operated-by = operator
grouping-key-serves = whom they serve

## help

help-option-by = put facilities into groups by this (default care)
help-option-since = leave out what was not visited since then, and measure change from that day
help-option-until-records = leave out records that are later, as if they were not there
help-option-where = only facilities whose care, province, operator, residents or serves is so; may be given again
help-compare-option-share = who may see it, and so what it holds (default coalition)
help-option-key = make pseudonyms with this secret, the same from run to run; 32 random bytes or more
help-option-agreement = compare two or more records of each visit, by several inspectors, pair by pair and all together
help-option-charts = write pictures for slides into this folder, as SVG and PNG, in the language of --language: where it fails, who moves, beside whom, the provinces
help-option-mends = what mends: of the findings on each criterion, how many the next visit found met, how soon, at what cost, by which action
help-option-publish = write page, tables and workbook into a new folder, and remember what they tell; with --ledger, or in a registry
help-option-ledger = the file that remembers every publication; it names places, so it stays with the ministry; a registry keeps its own, and takes none
help-option-publish-dry-run = with --publish: say what would be withheld, and write nothing
help-comparison-format = text, html, json or csv (default text, or as the name of FILE ends)
help-compare-summary = facilities side by side, without exposing anyone
help-compare-details = Compares the facilities at or below each PATH (by default Audits), each standard by itself: sections with their ranges, possible ranks, what fails most and where, change over time, self-assessment beside inspection, and which services are missing for whom. The coalition view, which is the default, shows no names and nothing of a confidential place by itself; the public view shows groups alone; the ministry view shows everything. With --publish and --ledger a comparison is written into a new folder, held against all that was published before: what would tell of fewer than five confidential places by any difference is withheld, or stays as it was told last.
help-option-data-output = write into FOLDER, which must be new or empty, as CSV with datapackage.json; or to one FILE:{ " " }
help-option-table = with .sav or .dta: which table (default answers); every other format holds all
help-option-hxl = with FOLDER: a row of HXL hashtags below each heading
help-option-data-visit = every visit by itself besides the standings (default), or only the visits that these end with
help-data-format = jsonl, where nothing is written to a file
help-data-summary = tidy tables for R, SPSS, Stata, Python and spreadsheets
help-data-details = Writes what the records of the facilities at or below each PATH (by default Audits) say, one row a facility, a visit, a score, a standing, an answer, a finding, an action, a measure, with a codebook in both languages. Every answer of every visit by every standard is there, those too that a measure, a sample, a service or an equal criterion decided, and those that a follow-up carries on, marked as carried. Numbers are numbers; shares stand beside the points that they are made of. A FOLDER gets a CSV file a table and datapackage.json, which says types, keys and what rows refer to; .xlsx a sheet a table and a matrix of criteria by facilities; .sav and .dta one table with labels in the language of --language; .jsonl an object a line. The coalition view, which is the default, has rows of open facilities alone, under pseudonyms, and nothing that people wrote or counted; the public view has no rows of facilities; the ministry view has everything but what is kept inside and dangers.
help-option-soon = so many days ahead something counts as due soon (default 30)
help-option-where-places = only facilities of which this is so, as with compare --where; may be given again
help-option-brief = one line for each facility
help-due-format = how it is written; ics is a calendar (default text)
help-option-ics = the same as --format ics
help-due-summary = inspections, second inspections and actions that are due
help-due-details = Says of each facility where it stands in the cycle of inspections of each standard, from its records alone, and why: never inspected, inspection due or overdue, in the remedy period, second inspection due, report due, up to date; and which corrective actions are overdue or due soon. First how many there are of each, then dangers that cannot wait, what is overdue, what was never inspected, what is due within --soon days, and the rest. A closed facility is only counted.
help-enter-option-kind = what the visit was (default inspection)
help-enter-option-blank = the paper is a blank one, made for any facility of this kind
help-enter-option-take = where a record of the visit is there and differs: mine, theirs, PART=mine, PART=theirs; as in import
help-enter-summary = typing in what was filled in on paper
help-enter-details = Takes lines from the terminal, or from a pipe: the code of a line of the form on paper, the number of the box that is ticked, the note. It says what it understood, and ? shows how lines are typed. Give the day of the visit with --on. Each line is kept at once in a draft beside the records, so that nothing is lost when the power fails; the same command goes on where it was. done writes the record, as import does; stop only ends.
help-option-paper = to print and fill in by hand; careaudit enter takes it in
help-option-guidance = with --paper: add pages that say, line by line, what to look at
help-option-xlsform = write an XLSForm (.xlsx) for KoboToolbox or ODK; careaudit import takes its exports
help-option-xlsx = write a workbook to fill in with Excel or LibreOffice; careaudit import takes it, as .xlsx or CSV
help-option-visit-kind = what the visit will be (default inspection)
help-option-follows = with --kind follow-up: the inspection that it follows, as 2026-03-14-inspection (default: the latest)
help-form-option-blank = for any facility of a kind, which --care, --residents and --serves describe
help-option-care = with --blank: its care
help-option-operator = with --blank: who runs it (default ngo)
help-option-residents = with --blank: who lives there
help-option-serves = with --blank: whom it serves
help-form-summary = a form to carry: an offline page, paper, KoboToolbox or ODK, a workbook
help-form-details = Makes one HTML page that asks FACILITY exactly what applies to it, once, in walking order, in Khmer and English. It opens on any phone or laptop without a network, scores with this program’s own rules, saves each change on the device and exports a file for careaudit import. Ratings of the last visit stand beside the questions. With --paper, --xlsform or --xlsx the same questions go on paper, to KoboToolbox or ODK, or into a workbook instead.
help-option-into = the folder of facilities (default Audits)
help-option-facility = the facility that was visited, where the file does not say it
help-option-date = the day of the visit, where the file does not say it
help-import-option-kind = what the visit was, where the file does not say it
help-option-register = begin the facility of a visit where it is not there, from what its form tells, and --care and the like; at a terminal ask for the rest
help-option-held = bring also submissions that are marked as not approved, on hold, rejected or having issues
help-option-dry-run = show what would happen, and write nothing
help-import-option-take = where two copies differ: mine (what is there), theirs (what is brought), or PART=mine, PART=theirs; may be given again
help-option-passphrase-file = the first line of FILE opens sealed exports; otherwise it is asked for
help-import-summary = visits filled in elsewhere, as records
help-import-details = Makes records of each FILE: an export of the offline form, sealed or not; submissions of KoboToolbox or ODK as CSV, .xlsx, JSON or .zip; a workbook or sheet that was filled in; or a record from another machine. Each is checked like any record and lies beside its facility.yaml. A cell that cannot be read is named with what to write; the rest of its visit comes home. A visit that is there already is recognised: what only one copy has is kept, and where two copies differ both are shown and nothing is written until --take decides. What has no place in a record of today is kept there as a comment.
help-letter-option-kind = what the letter is about (default findings)
help-option-notes = quote the inspector's notes too (default: not); what is kept inside never is
help-letter-summary = a formal letter from the same facts, to number and sign
help-letter-details = Writes a letter in Khmer and English, ready to print: the findings with their sources and deadlines, a reminder, the announcement of a second inspection, the report to the Minister, or dangers that cannot wait: with --share ministry to an authority, otherwise to the manager. A letter that the records do not call for is not written. Reference number, date and signature are left blank. Notes are quoted only with --notes.
help-pdf-ending = .pdf (needs Chromium or Chrome)
help-option-output = write to FILE, over what is there; its name ends in{ " " }
help-option-to = the least costly way to this rating or a better one
help-option-budget = the best that so much money can do; given twice, both are shown side by side
help-option-done = the score and rating, were these criteria mended
help-option-months = count costs over so many months (default 12)
help-option-write = keep the plan in plan.yaml beside the records, with --budget also what it chose; what people wrote there stays
help-option-mark = set the STATUS of one or several kept actions: open, in-progress, done or waived; --on says when
help-option-proof = with --mark ID done: what proves it
help-option-spent = with --mark: so much was spent on it, on the day of --on
help-option-authority = with --mark ID waived: who gave leave
help-option-reason = with --mark ID waived: why
help-option-until = with --mark ID waived: the last day of it
help-plan-format = how the plan is written (default text)
help-plan-summary = what to mend, in which order, by when, at what cost
help-plan-details = Makes the improvement plan of FACILITY from its standing: every finding becomes actions with who, by when, at what cost and what they are worth; what endangers residents first, then what the rating hangs on, then most points for the money. Open answers are to be found out. Done is not closed: a later inspection or follow-up verifies it.
help-report-format = what is printed where no file is named (default text)
help-report-option-share = for whom it is, and so what is left out (default: for the facility and its inspectors)
help-report-option-progress = what got better, on one page: before and now, what was done, what is next
help-report-option-since = with --progress: before is the last visit up to that day (default: the visit before)
help-report-option-gate = what was found, to be read out to the manager: the rating, what is to be mended, by whom and by when, and what is open; nothing that stays inside, and no note that seems to tell what residents said
help-report-summary = a facility's result, to read, print and hand over
help-report-details = Reports on FACILITY (its id or its folder): its rating and why, the minimum and what lies beyond it, the sections with their ranges, every finding with note, evidence and basis, what is open, what changed since the last visits, and the self-assessment beside the inspection. Without --output it prints the report as text.
help-program = careaudit — audits care facilities against Cambodia's minimum standards
help-usage-line = usage: careaudit COMMAND …
help-pointer = careaudit COMMAND --help shows what it takes; careaudit --version shows the version.
help-exit-status = Exit status: 0 done; 1 with --strict, where a facility is below its minimum or undetermined; 2 something was wrong with the input, the arguments or the machine; what was right is still reported.
help-usage = usage
help-options-mark = [options]
help-common-options = options of most commands:
help-audit-summary = where each facility stands, and what holds it down
help-audit-details = Reads the facilities at or below each PATH (a folder of facilities, one facility or its id, or one record; by default Audits), checks and scores them, and prints for each its rating or the range of it while answers are open, its shares, and the findings that hold the rating down, critical ones first; then totals and problems. Of a PATH at most 2,000 folders without a facility are looked into.
help-check-summary = every problem in standards, facilities, records and plans
help-check-details = Checks the standards, measures and tailorings, and the facilities, records and plans at or below each PATH (by default Audits), and names every problem with its file, line and column, the line itself, and what to write instead. A PATH may also be any single file: it is checked as what it says it is.
help-score-format = how the numbers are written (default text)
help-option-visit = each facility's standing and latest self-assessment (default), or every visit by itself
help-score-option-since = only audits whose last visit is of that day or later
help-score-summary = the numbers, for people and for programs
help-score-details = Prints a line for each audit, or all its figures as JSON or CSV; as JSON line by line (jsonl), an object for each audit as soon as it is scored. Points are whole numbers; shares are rounded only here, half up, to 0.1%.
help-explain-summary = where each point came from, and why the rating is what it is
help-explain-details = Explains the standing of FACILITY (its id, its folder, or the path of one record) rule by rule: which criteria hold or break each need of each rating, where the points came from, and what each open answer could still change. With CRITERION (or the id of a standard) only that.
help-option-unknown = what the official texts would still have to tell
help-option-basis = how much of each standard is known how well
help-option-overlap = which criteria one answer decides
help-option-holidays = the holidays that deadlines move by
help-option-provinces = the provinces that facilities are put into groups by, with every spelling and its source
help-option-trace = which criteria rest on which collected fact
help-option-beside = with ID: what is new, gone, moved and changed since VERSION, a revision of that standard, as 2024.1
help-option-share-beside = for the ministry alone, with --beside and PATHs: also how each facility is rated by both, from the same records
help-codebook-format = with ID: its codebook, a row a criterion with every text in both languages; as json sections, measures, ratings and sources too; as .xlsx a workbook to change and bring back with --from; html with --beside alone (default text)
help-option-sheet-from = a workbook that --output FILE.xlsx made of a standard, with the changes that people made in it
help-option-sheet-as = with --from: as what its changes are kept: a tailoring beside the standard, or its next revision
help-option-sheet-write = with --from: writes it; without, only what changed is told
help-option-sheet-authority = with --as tailoring: who decides it
help-option-sheet-authority-km = the same in Khmer
help-option-sheet-reason = with --as tailoring: why criteria are left out whose rows are gone
help-option-sheet-id = with --as tailoring: its id, which is the name of its file (default: that of the standard with today’s date)
help-standards-summary = what a standard asks, and where that comes from
help-standards-details = Lists the standards; with ID that standard's ratings, criteria and sources; with CRITERION its requirement, question, guidance, basis, way of verifying, examples and remedy. With --beside, two revisions side by side: today’s, and one of the folder archive of the standards. With --from, what people changed in its workbook, which --write keeps as a tailoring or as the next revision.
help-checklist-format = text, or a page to print in both languages (default text)
help-checklist-summary = what a facility must be asked, each thing once, in walking order
help-checklist-details = Lists exactly what FACILITY must be asked by the standards that apply to it (or by those named with --against): what to count first, the services, then every question once, in the order of a walk: papers, staff, gate, kitchen, rooms, washing, health, files, talks with staff, talks with residents.
help-option-from = show the ratings of this record beside the questions, as comments
help-new-option-output = write to FILE, which ends in .yaml (default: beside facility.yaml, by date and kind); never over a file that is there
help-new-summary = a record with every question and no answer, ready to fill in
help-new-details = Writes a record of FACILITY for the day of --on (default today) with every question that applies, asked once, in walking order, and no answer. It never writes over a file. Nothing is carried over from earlier visits.
help-wording-summary = all texts, to be reviewed in a workbook, and back
help-wording-details = Lists every text that people read, in English and Khmer: the sentences of the program and the texts of the standards. With --output FILE.xlsx it writes a workbook in which somebody who knows the languages corrects them and says what is reviewed. With --from it takes such a workbook back and says what would change; with --write it changes the files of the standards, and wording.yaml beside them, where the review is kept. A PATH names facilities that are invented examples: sentences of the program are then shown in a line about them. Corrections of what the program itself says go into its source with --catalogue.
help-option-wording-from = take back a workbook, or CSV, that was reviewed
help-option-wording-write = write what changes; without it, it is only shown
help-option-wording-by = who reviewed, for rows that do not say it
help-option-wording-only = only texts whose number begins so, such as good-practice or program/letter
help-option-wording-remarks = a CSV with columns key and remark, of what a program noticed; it is shown beside the texts in place of wording-findings.csv
help-option-wording-catalogue = the folder Catalogue of the program's source: corrections of the program are written there
help-wording-format = print as text, CSV or JSON (default: text)
help-schema-summary = the JSON Schema of a kind of file, for editors
help-schema-details = Prints the JSON Schema of standard, measures, tailoring, holidays, provinces, questionnaire, wording, facility, record or plan, for editors that check YAML while it is written. It is made of the same forms that the program reads by. What depends on other files, such as ids, only careaudit check can tell.
help-option-help = show this help
help-option-language = English or Khmer (default: that of the system)
help-option-against = ask by this standard only; may be given again
help-option-share-due = Tells of all dangers, those about staff too, which no facility may read; and lets --where province find places whose location is confidential
help-option-share-dangers = Tells of all dangers, those about staff too, which no facility may read
help-option-share = for the ministry alone: also what records keep inside, such as what residents said
help-option-rescore = score records pinned to an older revision by today's too
help-option-as = the facilities at PATH are those of MEMBER, whose name stands before their ids; may be given again
help-option-page-language = English, Khmer, or a page in both (default: pages both, text that of the system)
help-option-standards = the folder of standards (default Standards)
help-option-tailoring = change a standard as this file says; may be given again
help-option-on = today's date, as 2026-11-23; later dates are in the future
help-option-color = colour always, never, or on a terminal only (default auto)
help-option-strict = exit with 1 where a facility is below its minimum or undetermined
help-option-questionnaire = what those who live there answer without names: a page that goes from hand to hand, with --paper sheets; only counts come home, by careaudit import
help-no-questionnaire = there is no questionnaire: residents.yaml is missing among the standards, or has errors
help-standards-option-questionnaire = what those who live in a place are asked, and what it bears on
help-option-registry = read facilities, records, plans and standards from this registry, instead of folders
help-registry-option-place = the file of the registry, or by bring, give and status the address of its service (default: what CAREAUDIT_REGISTRY names)
help-registry-option-why = why something is corrected, withdrawn or blotted out; it stays in the log
help-registry-option-account = who does it, as the log tells it (default: your name on this machine)
help-registry-option-name = with init: what it is called in its checkpoints, without spaces
help-registry-option-against = with verify: a checkpoint or a receipt that was kept elsewhere; the log must go on from it
help-registry-option-derived = with verify: also work out anew what is kept beside the log to be faster, and hold it against that
help-registry-option-keys = a file of public keys, a line each (default: the .pub beside the registry)
help-registry-option-new = with keys: make a new key; what the old one signed still verifies
help-registry-summary = one place for many: kept word for word, and provable
help-search-summary = where a word stands: in names of facilities, in notes and in plans
help-search-details = Finds what people wrote: names, ids and provinces of facilities, notes and reasons in records, actions and notes in plans, each with its file and line. All words must stand in one such text; put several into quotation marks to find them as they follow each other. Capital letters, accents and the ways in which Khmer can be spelt make no difference, and a word is found within running Khmer. What is kept inside, and dangers, are found with --share only, and are marked.
help-registry-details = Keeps what many bring in one file, word for word, in a log that only grows. init begins one, with a key beside it that signs; bring FOLDER brings facilities, records, plans and standards, and give FOLDER gives them back byte for byte; status and history SUBJECT tell what is kept and how it came to be so; correct SUBJECT FILE, withdraw SUBJECT and blot ENTRY change what stands, with --why, and the log keeps that; receipt ENTRY makes a receipt; keys shows the public keys; verify holds everything against everything; readings tells who read of confidential places, readings FACILITY of one; consistency FILE makes the proof that the log begins with all that a checkpoint or receipt is of that was kept elsewhere; backup FILE copies it while others write, and restore BACKUP puts such a file, or a folder that the service made, where a registry was lost; rebuild makes anew what follows from the log; prune drops what is kept beside it to be faster. A copy of a visit takes the place of another by itself only where it holds all of it.
help-receipt-summary = what a receipt or a proof of a registry proves, checked without a network
help-receipt-option-document = also: whether this file is the one that was received
help-receipt-option-against = a checkpoint that you trust, in the place of keys: it must be of the same log and size; with a proof of consistency, beside the keys: its older one
help-receipt-details = Holds a receipt, or a proof of careaudit registry consistency, against the public keys of its registry, or a checkpoint, and says in plain words what it proves and what it does not. Take the keys from the ministry, never from whoever shows you the receipt.
help-serve-summary = the registry as pages, for all who work with it
help-serve-details = Puts a registry before people: they sign in in a browser and see what is theirs to see. Without a certificate it listens on this machine alone. It says when it listens, goes on until it is ended by Ctrl-C or SIGTERM, and then answers what has come. The accounts lie in a file beside the registry; careaudit account opens the first one. Where nothing is at PLACE, a registry begins there.
help-serve-option-listen = where it listens (default: 127.0.0.1:8080); of IPv6 in brackets
help-serve-option-certificate = a file of PEM: the certificate, and those behind it
help-serve-option-key = a file of PEM: the key of the certificate
help-serve-option-proxy = a proxy on this machine stands before it, by TLS, and says in X-Forwarded-For who asks
help-serve-option-check = says whether it could serve, and ends at once
help-account-summary = who may sign in to the service
help-account-details = open NAME opens an account and makes a link by which its person chooses a password; invite NAME makes a new link; close NAME closes it on every device; list shows all. token NAME makes a token by which a program comes in, tokens NAME lists them, close-token NAME NUMBER closes one. drop-codes NAME lets somebody sign in without one-time codes whose device is lost. sign-out signs everybody out, everywhere: sessions, links, tokens and phones, as after a break-in. The log keeps who was opened and closed, and nothing by which one could sign in.
help-account-option-role = with open: what the account is for
help-account-option-place = with open: a province of an inspector (again for each), or the id of a facility
help-account-option-label = with token: what a new token is for
help-option-from-xlsform = a draft standard of the form FILE (.xlsx with survey and choices), as ODK and KoboToolbox use it
help-option-from-sheet = a draft standard of a checklist in a table, FILE .xlsx or .csv; its columns are found by their headings, English or Khmer
help-option-from-library = a draft standard of a library of CISO Assistant, FILE .yaml
help-option-from-oscal = a draft standard of a catalog of OSCAL, FILE .json
help-option-to-oscal = as OSCAL in JSON, for other tools; what OSCAL has no place for stands in named props
help-option-column = with --from-sheet: which column holds what, as text=B or text=HEADING; id, section, title, text, ask, guidance, level, weight, answers, unit, applies or source
help-option-sheet = with --from-sheet: the sheet of the workbook (default: the first that has the columns)
help-option-levels = with --from-…: the level of what the checklist gives none, or of a group of it: required, P=critical
help-standards-drafts = With --from-xlsform, --from-sheet, --from-library or --from-oscal, drafts a standard of another checklist: the file on standard output or in --output FILE.yaml, and beside it what became of each part and what only a person can say, with the lines. With ID and --to-oscal, the standard as a catalog of OSCAL.

## import
## The words of bringing records home.

import-passphrase-file-unreadable = the file with the passphrase cannot be read
import-passphrase-prompt = Passphrase for { $path }:{ " " }
import-new = a new record
import-already-home = already home, nothing new in it
import-laid-together = laid together with the copy that is there
import-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
import-measures =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
import-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
import-newer = newer state of the same copy
import-mine-stays = decided: mine stays
import-decided = decided
import-waits = the two copies differ, and a person must decide
import-mine = mine
import-theirs = theirs
import-decide-by = decide with --take mine, --take theirs, or for one of them
import-written = written
import-written-in-part = written, without what waits for a person or was refused
import-would-be-written-in-part = would be written, without what waits for a person or was refused
import-would-be-written = would be written
import-kept-as = what was there, with its comments, is kept as
import-brought-something-new = brought something new
import-differ-wait-person = differ and wait for a person
import-brought-nothing-new = brought nothing new
import-further-copies = and { $all } more copies of this visit, which are not shown: { $told }
import-nothing = nothing
import-unknown-writer = not said by whom

## import-problem

import-problem-not-json = this export is spoilt or cut short: { $words }
import-problem-not-json-hint = export it from the form again, or copy it again from the device
import-problem-table-cut-off = the file ends within a cell that begins on line { $line }, so it was cut off
import-problem-table-cut-off-hint = export or copy it again
import-problem-table-not-text = this is no text in UTF-8 or UTF-16, so no table
import-problem-table-not-text-hint = save it again as CSV in UTF-8, or as .xlsx
import-problem-workbook-spoilt = this workbook is spoilt or cut off, or is none
import-problem-workbook-spoilt-hint = open it in Excel or LibreOffice and save it again as .xlsx or CSV
import-problem-workbook-locked = this workbook is locked with a password, or in the old .xls form
import-problem-workbook-locked-hint = save it as .xlsx without a password
import-problem-not-an-export = this is nothing that careaudit can bring home
import-problem-not-an-export-hint = name a file that the form exported, an export of KoboToolbox or ODK, a workbook of careaudit, or a record
import-problem-newer-export = this export was made by a newer careaudit (format { $format })
import-problem-newer-export-hint = bring it in with that one
import-problem-passed-over = nothing in “{ $name }” is known, so it was passed over
import-problem-passed-over-hint = if visits stand in it, save it as a file of its own with the heading of the form
import-problem-page-of-server = this answer of the server holds { $came } of { $all } submissions; the others are on other pages
import-problem-page-of-several = this answer of the server is one page of several; the other submissions are not in it
import-problem-one-page-of-several-hint = bring all pages in one run, or export them as one file
import-problem-submission-held = the submission { $row } is marked “{ $state }”
import-problem-submission-held-hint = it is brought only with --held, or once it is approved there
import-problem-import-facility-unknown = there is no facility “{ $id }” here
import-problem-did-you-mean-facility = did you mean “{ $value }” (--facility { $value })?{ " " }
import-problem-new-place = a new place: careaudit facility { $id } { $options }, then import again; or import --register does both
import-problem-visit-lacks-date = the visit lacks its date
import-problem-visit-lacks-kind = the visit lacks its kind
import-problem-visit-incomplete-hint = fill it in at the top of the form and export again; or give { $option }
import-problem-import-facility-not-said = this does not say which facility was visited
import-problem-import-facility-not-said-hint = say it with --facility ID
import-problem-set-aside = “{ $name }” has no place in a record of today and is kept there as a comment: { $value }
import-problem-set-aside-hint = write it where it belongs now, or leave it as it is
import-problem-record-at-home-unusable = the record that is there already, { $path }, has errors, so nothing was laid beside it
import-problem-record-at-home-unusable-hint = mend it first: careaudit check
import-problem-too-many-copies = from here on { $count } copies of this visit were not brought: those before them differ in too many ways
import-problem-too-many-copies-hint = keep the right ones in a file of their own, and bring that
import-problem-like-another-visit = most of this stands in { $name } already: is it the same visit under another date?
import-problem-like-another-visit-hint = if it is, take one of the two away
import-problem-word-unknown = “{ $value }” { $place } is none of the words to choose from
import-problem-write-one-of = write one of { $known }
import-problem-value-rounded = “{ $value }” { $place } is kept as { $kept }: a record holds six decimals
import-problem-told-twice = “{ $value }” { $place } is told a second time; before it said “{ $kept }”
import-problem-take-one-away = take one of the two away
import-problem-formula-without-value = a formula { $place } was never calculated, so nothing stands there
import-problem-formula-hint = open it in Excel or LibreOffice and save it again, or write the value
import-problem-error-value = a formula { $place } came to the error { $value }
import-problem-value-itself-hint = write the value itself
import-problem-cells-merged = the cells { $range } are merged; what stands in them counts for { $cell } alone
import-problem-cells-merged-hint = split them and write it into each cell that it answers
import-problem-cell-comment = the comment pinned to { $cell } is no answer and is kept as a comment in the record: { $text }
import-problem-cell-comment-hint = write it into the note of its row, if it belongs there
import-problem-row-without-id = “{ $value }” { $place } stands in a row without an id, so nobody knows what it answers
import-problem-row-hint = write it into the row of its question
import-problem-written-elsewhere-more = , and so does what stands in { $more } more cells of this sheet
import-problem-written-elsewhere = “{ $value }” { $place } stands where nothing is asked and is kept as a comment in the record{ $others }
import-problem-written-elsewhere-hint = write it into the answer or the note of its question, if it belongs there
import-problem-too-many-columns = this has more than { $most } columns
import-problem-too-many-columns-hint = no form has as many; export it again
import-problem-too-many-cells = something stands in more than { $most } cells of this
import-problem-too-many-cells-hint = take away what is no part of the form, or export it in several files
import-problem-too-much-text = what stands in this comes to more than { $most } MB
import-problem-too-many-submissions = this has more than { $most } submissions
import-problem-too-many-submissions-hint = export them in several files
import-problem-too-many-values = this has more than { $most } values
import-problem-too-many-values-hint = export it in several files
import-problem-passphrase-needed = this export is sealed with a passphrase
import-problem-passphrase-needed-hint = run it at a terminal, or give --passphrase-file FILE
import-problem-passphrase-wrong = the passphrase does not open this export, or the file was changed
import-problem-passphrase-wrong-hint = try again; capital letters and spaces count; nothing was changed
import-problem-seal-unreadable = this export is sealed in a way that careaudit does not open
import-problem-seal-unreadable-hint = export it from the form again
import-problem-unreadable = “{ $value }”{ $behind } is not { $expected }
import-problem-below-zero = is below zero
import-problem-too-large-number = is too large a number
import-problem-too-many-digits = has too many digits behind the point, at most six
import-problem-write-like = write it like { $example }
import-problem-too-large = at most nine digits before the point
import-problem-at = at “{ $field }”
import-problem-in-cell = in { $cell }
import-problem-in-cell-of-sheet = in { $cell } of “{ $sheet }”
import-problem-in-submission = in the submission { $row }
import-problem-submission-number = number { $row }
import-problem-in-row = in row { $row }
import-problem-invisible-remark = an invisible { $codePoint } stands before “{ $rest }”
import-problem-counts-unreadable = what residents answered is no counts at “{ $name }”, so nothing of it is kept
import-problem-counts-unreadable-hint = bring the file as the questionnaire’s page wrote it

## inspector
## What is said of two records of one visit.

inspector-needs-records = --agreement takes the paths of two or more records of each visit, each beside a facility.yaml that can be used; as two records of one day and kind bear the same name, keep the second one in a copy of the facility's folder
inspector-alone = { $record }: no other record of this visit is named; name two or more of each visit
inspector-several = Records of the same visits, by several inspectors: { $visits }, { $records } records
inspector-visits =
    { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
inspector-visit = visit { $number }
inspector-records = records { $first } and { $second }
inspector-pooled = All { $pairs } pairs together
inspector-kappa-note = Weighted kappa: agreement beyond chance, from −1 to 1, with its interval of 95%; of few answers that is wide. It speaks of these visits: at other places, or between others, inspectors may agree less, and then ratings and ranks move.
inspector-pooled-note = All pairs together: the agreement of each pair, and what chance would give it, by numbers of answers (H. de Vries and others, Field Methods 20, 2008). What pairs of one visit say of one criterion hangs together, and is counted so; visits are taken as they are.
inspector-other-facility = these are records of two facilities; only records of one visit to one facility can be laid side by side
inspector-twice = { $record } is named twice; name the record of another inspector beside it
inspector-other-standard = no two records of a visit answer one standard in the same revision; two standards cannot be compared with each other
inspector-not-public = what two inspectors rated at one facility is never public, and at a confidential one only for the ministry (--share ministry)
inspector-apart = The two records lie more than seven days apart: what differs may have changed in between.
inspector-no-notes = Notes and the facility's id stand only in the ministry's view.

## inspector-table
inspector-table-title = Agreement
inspector-table-visit-definition = which of the visits that were named; the pairs of one visit have one number
inspector-table-records-definition = which two of the records of the visit, in the order in which they were named
inspector-table-compared-definition = criteria that both rated
inspector-table-same-definition = of these, the share rated the same
inspector-table-kappa-definition = agreement beyond chance, from −1 to 1; linear weights
inspector-table-interval-definition = its interval of 95%
inspector-table-differ-definition = of the answers compared, or answered by one alone

## language

language-khmer = Khmer
language-own-name = English
# Behind the word for language.
language-english = English

## letter
## The words of letters.

letter-kingdom = Kingdom of Cambodia
letter-motto = Nation Religion King
letter-ministry = Ministry of Social Affairs, Veterans and Youth Rehabilitation
letter-office = Office:{ " " }
letter-number = No.:{ " " }
letter-manager = the manager of{ " " }
letter-minister = the Minister of Social Affairs, Veterans and Youth Rehabilitation
letter-subject = Subject:{ " " }
letter-reference = Reference:{ " " }
letter-place = Place and date:{ " " }
letter-signature = Signature, name and seal
letter-received = Received for the facility: name, post, date, signature or thumbprint
letter-finding = Finding
letter-source = Source
letter-action = Corrective action, by when
letter-proof = What will be looked at
letter-left-to-others = This counts as mended when a visit finds that it was granted.
letter-none = no corrective action is known; agree on one
letter-from-records = Every line of this letter was drawn from the inspection records. Where the source is not the official text, compare it with that text before the letter is signed.
letter-to = To:{ " " }
# To all but a minister.
letter-to-others = To:{ " " }
letter-regards = Please accept the assurance of our highest consideration.
# To all but a minister.
letter-regards-to-others = Please accept the assurance of our highest consideration.
letter-findings = Findings of the inspection, and what is to be mended
letter-reminder = Reminder of corrective actions
letter-second-inspection = Second inspection
letter-report = Report on a facility that is still below the minimum standards
letter-unknown-day = ………………
letter-found =
    { $count ->
        [one] The visit of { $days }
       *[other] The visits of { $days }
    }
letter-findings-opening = { $found } found what is listed below. Please mend it by the days that stand there; where a day has passed, please act at once. Keep the proof that is named; a later visit will look at it.
letter-reminder-opening = { $found } found what is listed below. No visit has yet verified that it was mended, and it is not marked as done. Please carry out what is still open.
letter-second-inspection-opening = { $found } found what is listed below. A second inspection will take place on ……………… and will look at it.
letter-report-opening = The facility is still below the minimum standards after its second inspection. { $found } found what is listed below.
letter-refusal = the records do not call for the letter “{ $what }”: { $state }
letter-closed = The facility is closed from { $day } on.
letter-closed-refused = nothing is asked of it any more; report tells what was found, and only a letter on dangers (--kind danger) is still written
letter-not-known = not known, because records with errors are left out ({ $records }); mend them first, careaudit check shows where
letter-not-usable = the standard has errors and cannot be used; careaudit check shows where
letter-minimum-met = the latest visit found the minimum met:{ " " }
letter-nothing-short = no answer falls short of the minimum; some are still open:{ " " }
letter-nothing-open = all that was found is marked as done or waived, and waits for a visit
letter-no-second-inspection = this standard names no second inspection
letter-undetermined = : open answers leave the result undetermined, and no remedy period has begun.
letter-no-period = : no remedy period runs.
letter-below-since = : below the minimum standards since the visit of { $day }.
letter-period-ended =
    { $days ->
        [one] { " " }The official remedy period ended on { $periodEnd }, 1 day ago.
       *[other] { " " }The official remedy period ended on { $periodEnd }, { $days } days ago.
    }
letter-period-ends = { " " }The official remedy period ends on{ " " }
letter-below-again = { " " }The visit of { $day } found it below them again.

## level

level-critical = critical
level-required = required
level-recommended = recommended
level-recorded = recorded

## location

# Of a place that need not be kept secret.
location-open = open
location-confidential = confidential

## mending
## What is mended, how soon, at what cost, by which action.

mending-title = What mends
mending-public-statement = Public view: only places with an open location, at least five of them; no single facility. “At most 1” and “at least all but 1” are told instead of none and all.
mending-coalition-statement = Coalition view: only places with an open location, at least five of them; nothing of a confidential place.
mending-since = found since { $day }
mending-nothing = no finding of any facility is among what was asked for
mending-too-few = findings were looked at again at too few facilities to show anything in this view (five with an open location are needed)
mending-only-seen = Only what a visit looked at again is counted. What nobody looked at again may be mended or not.
mending-follow-ups = A follow-up looks only at what failed: where one came, findings are looked at again sooner, and more of them.
mending-regression = What was found bad at one visit tends to look better at the next by chance alone (regression to the mean): some of what is met would have been met without any action.
mending-no-proof = That an action stood in the plan proves no cause: places that plan may differ from those that do not. Days run until a visit saw it; it may have been mended before.
mending-together = Findings of one facility hang together, so intervals are too narrow rather than too wide.
mending-costs = Costs are those of the actions that stood in the plan for a finding that was met, over 12 months; an action that stood for several findings counts for each. Paid: where somebody wrote down what was paid.
mending-open-alone = In this view only places with an open location are counted, where findings of at least five of them were looked at again; days and dollars are rounded to whole tens.
mending-whole = { $findings } findings; { $seen } were looked at again, at { $facilities }. The next visit found { $met } met.
mending-whole-seen = { $seen } findings were looked at again, at { $facilities }. The next visit found { $met } met.
mending-split = With an action in the plan { $with } met; without one { $without }.
mending-half = Half of what was met was seen so within { $days } days.
mending-hardest = Met least often:{ " " }
mending-criteria = By criterion, what was met least often first
mending-actions = By action in the plans, what stood for the most findings first
mending-findings = findings
mending-seen = looked at again
mending-met = met at the next visit
mending-by-follow-up = of these by a follow-up
mending-days = days until seen met
mending-with = with an action
mending-without = without one
mending-planned = planned, US$
mending-paid = paid, US$
mending-action = action
mending-spread-note = Days and dollars: the median, in brackets the quartiles.
mending-spread = { $median } ({ $lower } to { $upper }; all: { $ends })
mending-unseen = Found, and looked at again nowhere: { $criteria }
mending-no-actions = no action of a plan stood for these findings
mending-perhaps-one-place = { $one } and { $other } are perhaps one place under two ids: it counts as one place, but what was found under both counts twice

## mending-table
## The names of its columns.

mending-table-of-definition = all findings, those with an action in the plan, or those without; of an action, those that it stood for
mending-table-subject = criterion or action
mending-table-subject-definition = the id of the criterion, or of the first remedy of the action; all: of the whole standard
mending-table-kind = of what
mending-table-kind-definition = standard, criterion or action
mending-table-text = title or action
mending-table-text-definition = the title of the criterion (without one, what it asks), or the action as the standard words it
mending-table-findings-definition = how many findings; not in the public view
mending-table-facilities-definition = at how many they were looked at again
mending-table-seen-definition = how many of them a later visit rated again
mending-table-met-definition = how many of these the next such visit found met
mending-table-interval-definition = Wilson’s score interval of the share of what was looked at again
mending-table-by-follow-up-definition = how often that visit was a follow-up; not in the public view
mending-table-days-definition = from the finding to that visit, of those that it found met
mending-table-planned-low = planned, low end, US$
mending-table-planned-high = planned, high end, US$
mending-table-cost-definition = of the actions that stood for a finding that was met, over 12 months
mending-table-count-behind = { " " }– how many
mending-table-lowest-behind = { " " }– lowest
mending-table-lower-quartile-behind = { " " }– lower quartile
mending-table-median-behind = { " " }– median
mending-table-upper-quartile-behind = { " " }– upper quartile
mending-table-highest-behind = { " " }– highest

## movement

movement-up = up
movement-down = down
movement-same = the same
movement-unsure = not sure

## need

need-or-better = { " " }or better
need-is = { " " }is{ " " }
need-share = { $limit } of the points of{ " " }
need-at-least = at least { $share }
need-more-than = more than { $share }
need-at-most = at most { $share }
need-fewer-than = fewer than { $share }
need-mean = the weighted mean of { $parts } is { $limit }
need-mean-inner = the weighted mean ({ $parts })
need-mean-share = the points of{ " " }
need-weighted = { $part } (weight { $weight })
need-any = one of these holds: { $needs }
need-any-between = { $first }, or: { $second }
need-all-between = { $first }, and: { $second }
need-in-brackets = ({ $need })
need-count-rated =
    { $least ->
        [one] { $limit } of { $who } is rated { $word }{ $orBetter }
       *[other] { $limit } of { $who } are rated { $word }{ $orBetter }
    }
need-share-worse = { $limit } of { $who } are rated worse than { $word }
need-none-worse = none of { $who } is rated worse than { $word }
need-few-worse =
    { $most ->
        [one] at most { $limit } of { $who } is rated worse than { $word }
       *[other] at most { $limit } of { $who } are rated worse than { $word }
    }
need-least-named-sections =
    { $least ->
        [one] at least { $limit } of the sections { $named } is
       *[other] at least { $limit } of the sections { $named } are
    }
need-least-sections =
    { $least ->
        [one] at least { $limit } of the sections is
       *[other] at least { $limit } of the sections are
    }
need-share-named-sections = { $limit } of the sections { $named } are
need-share-sections = { $limit } of the sections are
need-the-sections = the sections
need-the-named-sections = the sections { $named }
need-section = the section { $named } is
need-each-sections = each of the sections { $named } is
need-every-section = every section is
need-sections-rated = { $which } rated “{ $rating }”{ $orBetter }
# Of levels before a noun.
need-or = { $first } or { $last }
need-criterion = the criterion{ " " }
need-each-of = each of { $all }
need-every-criterion = every { $levels }criterion
# Of levels before a noun.
need-and = { $first } and { $last }
need-the-criteria =
    { $count ->
        [one] the { $levels }criterion{ " " }
       *[other] the { $levels }criteria{ " " }
    }
need-counted-criteria = the { $levels }criteria
need-all-criteria = all { $levels }criteria
need-levels = { $list }{ " " }
need-whereabouts =
    { $count ->
        [one] { " " }of the section{ " " }
       *[other] { " " }of the sections{ " " }
    }
need-does-not-apply = does not apply to this facility
need-missing = no answer
need-measure-missing = the measure is missing
need-sample-missing = no sample
need-sample-empty = nothing was checked
need-sample-too-small = the sample is too small
need-services-missing = the record says nothing of services
need-value-unknown = recorded, no official value to rate by

## next-rating
## The next better rating of a standard, and the way there.

next-rating-reach = To reach “{ $title }”
next-rating-mend = mend
next-rating-marked-done = all that this takes is marked as done; a visit decides
next-rating-more = … { $more } more
next-rating-a-way = a way that is perhaps not the least costly

## operator

operator-state = state
operator-ngo = NGO
operator-faith = faith community
operator-privately = private

## output

output-no-font = no Khmer font is embedded, because fonts-noto-core is not installed; the page needs one where it is read
output-kept = the plan is kept in { $path }
output-nobody = another program, perhaps on another machine,
output-process = { $program }(process { $process })
output-process-of = { $program }(process { $process }, of { $person })
output-in-use = { $who } is at work here just now; nothing was changed; try again when it is done
output-exists = this file is there already and was left as it is; name another with --output
output-no-folder = there is no such folder
output-not-permitted = you may not write here
output-disk-full = the disk is full; nothing was changed
output-too-large = the file would be larger than may be written here; nothing was changed
output-is-file = a file stands here where a folder belongs; name another folder
output-is-folder = this is a folder; name a file in it
output-name-too-long = the name is too long; choose a shorter one
output-is-link = this is a link to another place, and nothing was written there; put the file itself here
output-not-a-file = no file can be written here; name another
output-changed = somebody has changed or removed this file meanwhile, in an editor perhaps; it was left as it is now, and nothing was written; look at it, then run this again
output-other = it could not be written (error { $number })
output-no-browser = a PDF needs Chromium or Chrome, and neither is installed; name an .html file and print it from any browser
output-browser-failed = the browser made no PDF (status { $status }); name an .html file and print it from any browser
output-took-too-long = the browser took longer than a minute and was stopped; name an .html file and print it from any browser
output-no-library = a workbook needs libxlsxwriter (Debian: libxlsxwriter4), which is not installed; name an .html or .json file
output-no-scratch = the workbook could not be put together in the folder for temporary files, which may be full (error { $number }); nothing was changed
output-too-many-rows = this is more than a workbook can hold: 1,048,576 rows; ask for fewer facilities
output-out-of-memory = there is not enough memory for the workbook
output-failed = the workbook could not be made (error { $number })

## own-view
## What a facility says of itself, where nobody else has looked.

own-view-label = Its own view, by a self-assessment: no standing, and no letter and no period of the law follows from it.
own-view-from = its own view, from the self-assessment of
own-view-change = How its own view changed
own-view-only-one = This is the only self-assessment by this standard; there is nothing to compare it with.
own-view-rated-best = its own self-assessment rates it best now; mark it as done, with what proves it, and a visit verifies it
own-view-totals =
    { $count ->
        [one] { $count } by its own view alone
       *[other] { $count } by their own view alone
    }
own-view-open =
    { $count ->
        [one] { $count } answer open in own views
       *[other] { $count } answers open in own views
    }

## pages
## What pages of the service say where something is sought, proved, or sent again.

pages-search = Search what was written
pages-search-words = Words to look for
pages-search-hint = All of them must stand together: in one name, one note or one line of a plan.
pages-found = Found: { $count }
pages-more-found = More was found than is shown here. Add a word.
pages-line = line { $line }
pages-filters = Show only some
pages-any = any
pages-show = Show
pages-show-all = Show all again
pages-shown = { $shown } of { $all } facilities
pages-none-so = None of them is so.
pages-rating-hint = Also those whose open answers leave it possible.
pages-side-by-side = Side by side, with figures
pages-no-standing = No inspection counts yet.
pages-further = Further ones
pages-receipts = Receipts
pages-receipts-more = Each proves what arrived, when and from whom, and that nobody can change it unnoticed. Keep them: printed, as files, or as a picture of the code. Whoever has the public key of the registry can check them without a network.
pages-receipt-of = Receipt { $number }
pages-receipt-text = The receipt in words
pages-as-file = As a file
pages-earlier-receipts = Earlier receipts
pages-ended = You were signed out meanwhile, so nothing was sent. What you typed is still in this page: sign in, and you can send it.
pages-ended-file = You were signed out meanwhile, so nothing was sent. Sign in, open the page again and choose the file once more.
pages-typed-by-another = You were signed out meanwhile. What was typed belongs to another account, and is not shown here.
pages-not-sent-yet = You are signed in again. This was not sent yet:
pages-send-it = Send it now
pages-leave-it = Do not send it
pages-code-camera = Or let the camera of that device read this code. It holds the secret: show it to nobody.
pages-side-kept = kept here
pages-side-brought = brought now
pages-id-is-yours = A facility of your provinces has this id already.
pages-id-taken = This id is another facility’s already, now or formerly; under it this one cannot be taken in.

## paper
## The words of the form on paper.

paper-title = Visit form
paper-form = Form
paper-kind = Kind of visit
paper-team-hint = the office, not people's names
paper-arrived = Arrived
paper-left = Left
paper-led-by = Led by
paper-led-by-hint = a role, not a person's name
paper-sampled = Sampled
paper-sampled-hint = which files or rooms, by the facility's own numbers
paper-announced = Announced
paper-yes = yes
paper-no = no
paper-part = Part
paper-lines = Lines
paper-done = Done
paper-how-to = How to fill it in
paper-value = Number
# To tick beside “referred”; in a comparison, by the facility itself.
paper-provided = provided
paper-referred-to = to whom
paper-photo = Photo
paper-heard = Heard
paper-closing = Before leaving
paper-remarks = Remarks of the facility:
paper-visit-note = Note on the whole visit:
paper-inside-visit = Kept inside, on the whole visit:
paper-inside-column = Write what residents said into the column “inside” alone: the facility never reads what stands there.
paper-inside-sheet = Stays inside
paper-inside-sheet-hint = What residents said, by the code of its line; V! for the visit as a whole. This sheet stays with the team: it is never shown to the facility, copied for it or left there. No names here either.
paper-signatures = Signatures or thumbprints
paper-unregistered = A place that is not registered yet
paper-for-team = For the team
paper-for-facility = For the facility
paper-witness = Witness or local authority
paper-name-and-date = Name, post, date
paper-guidance = What to look at, and what counts
paper-guidance-hint = These pages need not be printed for every visit.
paper-how-to-tick = Tick one box on a line. A line left empty stays open; nothing is guessed.
paper-how-to-note = Write in the note what you saw wherever the best box is not ticked.
paper-how-to-leave-out = – not applicable and 0 not assessed: write the reason in the note.
paper-inside-notice = Write what residents said on the last sheet alone, which stays with the team: a manager reads the other pages.
paper-critical-mark = A thick bar and ▲ mark what is critical: look at it first, and never leave it for another day.
paper-how-to-type = Typing in: each line's code, the number of its box, the note. Letters of voices stand at their boxes.
paper-hour-example = as 09:30

## phone
## What a phone says that carries forms and visits.

phone-title = Today’s work
phone-sign-in-first = Sign in once while there is a network. From then on this page opens without one.
phone-whose = The work of { "{" }1{ "}" }
phone-choose = Choose a passphrase for what is kept on this phone: forms, visits and receipts. Without it nobody can read them, and nobody can restore it. At least 12 letters; several words that only you put together are good.
phone-sealed = What is kept on this phone is sealed with your passphrase.
phone-counts = Forms: { "{" }1{ "}" }; visits and receipts: { "{" }2{ "}" }
phone-unlock = Unlock
phone-lock = Lock
phone-forgotten = Nobody can restore a forgotten passphrase. What was not sent is lost then.
phone-wipe = Wipe my work from this phone
phone-wipe-ask = This takes away your forms, receipts and visits on this phone, also those that were not sent. Go on?
phone-visits = Visits on this phone
phone-no-visits = None yet. Open a form to begin one.
phone-forms = Forms taken along
phone-no-forms = None yet.
phone-taken-at = taken along { "{" }1{ "}" }
phone-older = An older form; it stays until its visit was sent.
phone-take-along = Take forms along
phone-take-along-online = The list of places comes when you are signed in and there is a network.
phone-no-work = There is no facility for you here yet.
phone-take = Take along
phone-not-taken = The form could not be taken along. Sign in, see that there is a network, and try again.
phone-remove = Remove from the phone
phone-remove-ask = Take this form off the phone? It can be taken along again.
phone-remove-receipt = Remove the receipt
phone-remove-receipt-ask = Take this receipt off the phone? The visit stays in the registry.
phone-draft = Being filled in; not sent yet.
phone-no-form = Its form is not on this phone any more. Take the form along again to go on.
phone-waits = Waits to be sent since { "{" }1{ "}" }
phone-received = Received { "{" }1{ "}" }
phone-refused = Not received; nothing of it is lost here.
phone-refused-there = The registry does not take it from this account. Sign in again; if it stays so, ask whoever keeps the accounts.
phone-changed-since = It was changed since; hand it over again to send that too.
phone-send-correction = Send as a correction
phone-send-again = Send again
phone-send-now = Send now
phone-receipt = Receipt { "{" }1{ "}" }
phone-code = The receipt as a code
phone-code-hint = A phone’s camera reads it; whoever has the public key of the registry can check what it holds.
phone-this-phone = This phone
phone-install = Install on this phone
phone-others = Others on this phone
phone-other = { "{" }1{ "}" } · visits that wait to be sent: { "{" }2{ "}" }
phone-change-to = I am { "{" }1{ "}" }
phone-signed-out = You are not signed in. What is on this phone can be filled in all the same.
phone-sign-in-to-send = Sign in to send what waits. It stays on this phone until it was received.
phone-closed = This phone was closed for your account: it sends nothing. What waits stays here. If it is in your own hands again, sign in and use it again.
phone-use-again = Use this phone again
phone-too-many = Your account has very many phones. Close one under “My account”, then send again.
phone-offline = There is no network. What is on this phone can be used.
phone-offline-waits = There is no network. What waits is sent when there is one.
phone-failed = The registry could not take it just now. It stays here and is sent again.
phone-not-secure = This page needs a current browser and an address that begins with https.
phone-broken = This page does not work here:
phone-needs-script = This page needs JavaScript, which is turned off here.
phone-service = To the other pages
phone-send = Hand over to be sent
phone-send-help = It waits on this phone until there is a network, and stays here until the registry has received it.
phone-handed-over = Handed over. The list tells when it was received.
phone-not-handed = Not handed over to be sent yet
phone-handed = Handed over
phone-phones = Phones
phone-last-used = last used { $day } (UTC)
phone-phone-is-closed = The phone is closed: nothing can be sent from it by this account any more.
phone-no-such-phone = The account has no such phone.
phone-differs = Another visit of this day is kept, which says something else. Write why yours is right, and send it as a correction; or leave it.
phone-decided = It differed from what is kept, and somebody has decided between them. The receipt is of what stands since.
phone-other-facility = This visit is of another facility than the one that it was sent to.

## place

place-is-there = this facility is there already and was left as it is; change what it says in this file
place-one-folder = “{ $id }” differs from “{ $other }” by capital letters or the spelling of Khmer alone: on Windows and on a Mac both are one folder; choose another id
place-no-home = no such folder, in which the facility would be; make it, go to where it is, or name another with --into DIR
place-was-formerly = “{ $id }” is an id that “{ $now }” had before; visits under it are brought to “{ $now }”; choose another
place-would-begin = the facility “{ $id }” would be begun, and its visits brought to it
place-opening = A new facility, { $id }. Type a number or a word; several with commas. Nothing is written before the last answer.
place-care = What kind of care
place-operated-by = Who runs it
place-residents = Who lives there
place-serves = Whom it serves
place-name = Its name in English, or nothing
place-name-in-khmer = Its name in Khmer, or nothing
place-province = Its province, or nothing
place-location = Its location: confidential (or nothing) or open; of a confidential one, pages show the id alone
place-choose-one = type one number from 1 to { $count }
place-choose-some = type one or more numbers from 1 to { $count }, with commas
place-unknown-province = “{ $written }” is not in the list of provinces
place-provinces-hint = ; careaudit standards --provinces lists them

## plan
## The words of plans.

plan-more-actions = … { $more } more in the plan
plan-title = Improvement plan
plan-from = made from
plan-danger = Residents are in danger, or lose a right, now
plan-rating = The rating hangs on these
plan-rest = Then
plan-find-out = Find out: no answer yet
plan-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
plan-findings =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
plan-who = who
plan-due = due
# As a share, not in points.
plan-worth = worth
plan-counts-when-granted = only asks others: it counts as mended when a visit finds that it was granted
plan-left-to-others = others decide on these; ask at once
plan-nothing-more = nothing more to pay
plan-of-minimum = of the minimum
plan-no-share = worth nothing in the score
plan-chosen = chosen within the kept budget
plan-real-prices = Prices are estimates of the standard: keep the plan (--write) and write real ones as cost into plan.yaml.
plan-status = status
plan-what = what
plan-first-found = first found on{ " " }
plan-no-due = no date is set
plan-no-price = the cost is not known
plan-no-residents = residents were not counted, so what costs by resident has no sum
plan-no-remedy = No remedy is known for these; decide on one
plan-nothing = Nothing is below the best rating.
plan-alone = alone brings the rating to
plan-after = afterwards
plan-proved = proved: no set of actions costs less
plan-proved-best = proved: no other use of the money does more
plan-left-out = Left out, and what it would take
plan-already-there = That rating is reached already.
plan-unreachable = No set of actions reaches it.
plan-stopped = No set was found in the time there was.
plan-no-known-remedy = no remedy is known for
plan-waits-for-open = these are open, and could hold it down
plan-if-granted = If they grant it, this is enough
plan-if-open-best = If all that is open turns out best, this is enough
plan-not-kept = not kept yet: --write keeps it in plan.yaml
plan-changed = What changed since the plan was kept
# How many actions of the kept plan are closed.
plan-closed = closed: { $verified } verified by visits, { $gone } asked no longer
plan-unchanged = the plan that is kept needs no change
plan-waivers = Waived; this changes no score
plan-waiver-ended = The waiver has ended, so this is open again
plan-role-authority = authority
plan-until = until
plan-reopened-by = reopened by
plan-signatures = Signatures
plan-manager = Manager
plan-inspector = Inspector
plan-timeline = When what is due
plan-who-does-what = Who does what
plan-done = done on
plan-was-done = open again; was marked as done on
plan-lunar-unknown = Holidays of the lunar calendar are not known for
plan-lunar-computed = The holidays of the Khmer calendar in { $years } are computed, not official: what is due beside one may still move.
plan-computed-day = moved before a holiday that is computed, not official
plan-holiday-computed = computed, not official
plan-tick = done
plan-proof-seen = date, signature
plan-no-one = not said
plan-no-finding = no answer to this falls short, so there is nothing to mend
plan-what-if = Were these mended
plan-critical-left =
    { $count ->
        [one] 1 critical finding is left out by this budget: residents stay in danger, or without a right. All critical ones together cost{ " " }
       *[other] { $count } critical findings are left out by this budget: residents stay in danger, or without a right. All critical ones together cost{ " " }
    }
plan-kept-budget =
    { $months ->
        [one] Chosen on { $day } within { $money } over 1 month: { $actions }, { $left } of them left to do
       *[other] Chosen on { $day } within { $money } over { $months } months: { $actions }, { $left } of them left to do
    }
plan-count-done = { " " }· { $done } done
plan-count-waived = { " " }· { $waived } waived
plan-money-title = Money: planned, spent, left
plan-planned = planned
plan-spent = spent
plan-left = left
plan-together = together
plan-money = planned { $planned } { $months } · spent { $spent } · left { $left }
plan-spent-on = spent { $money } ({ $day })
plan-spent-of = spent { $paid } of { $planned }
plan-budget = The best use of { $money }
plan-way = The least costly way to “{ $title }”
plan-bound = not proved least in the time there was; no set costs less than { $high }
plan-months =
    { $months ->
        [one] over 1 month
       *[other] over { $months } months
    }
plan-overdue =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
plan-days-left =
    { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
plan-role-manager = manager
plan-role-social-worker = social worker
plan-role-board = board
plan-role-caregiver = caregiver
plan-role-health-worker = health worker
plan-partly-priced = { $range } and { $unpriced } without a known cost

## plan-change

plan-change-added = new
plan-change-verified = verified by
plan-change-reopened = found unmet again, and reopened, by
plan-change-gone = asked no longer, kept as history

## plan-choice
## Two choices within some money, side by side.

plan-choice-title = Two choices compared
plan-choice-kept = kept on { $day }: within { $money } { $span }
plan-choice-asked = asked now: within { $money } { $span }
plan-choice-replaced = kept until then, of { $day }: within { $money } { $span }
plan-choice-comes-in = Comes in
plan-choice-falls-out = Falls out
plan-choice-stays = In both
plan-choice-still-to-pay = still to pay
plan-choice-gone =
    { $count ->
        [one] { $count } of it is in this plan no longer
       *[other] { $count } of it are in this plan no longer
    }
plan-choice-earlier = Chosen before that, and replaced

## plan-problem

plan-problem-plan-key-missing = the status is { $status }, but “{ $key }” is missing
plan-problem-plan-contradicts = the status is { $status }, but there is “{ $key }”: two edits contradict each other
plan-problem-plan-contradicts-hint = set the status that is true, or take “{ $key }” away
plan-problem-day-before-finding = { $day } is before the finding of { $found }
plan-problem-day-before-finding-hint = write the day on which it happened
plan-problem-plan-criterion-unknown = no standard has the criterion “{ $id }”
plan-problem-plan-criterion-unknown-hint = when the plan is made again, this action moves to the history
plan-problem-budget-action-unknown = no action of this plan has the id “{ $id }”
plan-problem-budget-action-unknown-hint = plan --budget N --write chooses anew
plan-problem-done-without-proof = this is said to be done, and nothing is named that shows it
plan-problem-plan-asks = the plan asks for: { $proof } Write { $line }
plan-problem-waiver-expired = this waiver ended on { $day }, so the action is open again
plan-problem-waiver-expired-hint = carry it out, or have the authority renew the waiver

## privacy

privacy-picture-tells-place = this picture says in its EXIF or XMP data where it was taken
privacy-picture-tells-place-hint = take the place out before you share it: { $cleaning }
privacy-kept-original-tells-place = this is what was kept of a picture before it was cleaned, and it still says where it was taken
privacy-kept-original-tells-place-hint = delete it, or keep it where nobody else can read it
privacy-picture-not-looked-into = whether this file ({ $format }) says where it was taken cannot be looked into here
privacy-picture-not-looked-into-hint = look with exiftool FILE; take the place out with { $cleaning }
privacy-looks-like-phone = this text holds what looks like a phone number
privacy-looks-like-email = this text holds what looks like an e-mail address
privacy-looks-like-identity-number = this text holds what looks like the number of an identity card
privacy-looks-like-name = this text seems to give somebody's name
privacy-residents-quoted = this text seems to tell what residents said; the facility reads it, and could take it out on them
privacy-residents-quoted-hint = write here what was seen, and what was said behind “inside”, which the facility never reads
privacy-hint = write what was seen, not whom it concerns; take it out, also of copies that were shared

## problem

problem-made-by-tailoring = with this tailoring, in line { $line } of { $standard }:{ " " }
problem-write-without-quotation-marks = write { $nearest }, without the quotation marks
problem-did-you-mean = did you mean “{ $nearest }”?
problem-mapping = a mapping of keys and values
problem-list = a list
problem-text = a text
problem-localised-text = a text, or one in each language
problem-text-or-mapping = a text or a mapping
problem-number = a number
problem-mapping-hint = write “{ $key }:” and below it, indented, “key: value”
problem-list-hint = write “{ $key }: [one, two]”
problem-text-hint = write “{ $key }: …” on one line, in quotes if it has “: ” in it
problem-localised-text-hint = write “{ $key }: { "{" }en: …, km: …{ "}" }”
problem-number-hint = write “{ $key }: 42”
problem-date = a date
problem-time = an hour of the day
problem-day-of-year = a month and a day
problem-whole-number = a whole number
problem-positive-whole-number = a whole number from 1
problem-fraction = a fraction between 0 and 1
problem-percent = a percentage
problem-test = a test
problem-percent-test = a share up to 100%
problem-span = a span of time
problem-yes-or-no = true or false
problem-cost-range = a range of costs
problem-share = a percentage, or a fraction up to 1 of whole numbers up to a million
problem-count-or-share = a whole number, a percentage or a fraction
problem-count-or-all = a whole number, a percentage, a fraction or “all”
problem-equals-reference = a reference to a criterion
problem-version = an edition and revision
problem-province-code = a code of two digits
problem-standard = standard
problem-section-rating = section rating
problem-standard-hint = “careaudit standards” lists them
problem-criterion = “careaudit standards ID” lists the criteria of a standard
problem-section = name a section of this standard
problem-source = add it under sources
problem-measure = Standards/measures.yaml has the names of all; a new one is added there
problem-rating = name a rating of this standard
problem-section-rating-hint = name one of section-ratings
problem-facility = name a folder in Audits
# Of the questionnaire for those who live there.
problem-question = question
problem-question-hint = Standards/residents.yaml has the names of all

## problem-title

problem-title-made-by-tailoring = by a tailoring:{ " " }
problem-title-not-readable = not readable
problem-title-encoding = not UTF-8
problem-title-control-character = sign that no text file holds
problem-title-syntax = not YAML
problem-title-too-deep = nested too deeply
problem-title-too-many-directives = too many lines that begin with “%”
problem-title-alias = alias
problem-title-tag = tag
problem-title-several-documents = several documents in a file
problem-title-nothing-to-audit = no facility
problem-title-misplaced-file = file that is not named like a record
problem-title-wrong-ending = file whose name ends otherwise
problem-title-not-read = file that looks like a record and is not read
problem-title-below-facility = file in a folder within a facility
problem-title-unknown-document = file of no known kind
problem-title-loop = folder that leads back
problem-title-too-many-folders = too many folders without a facility
problem-title-facility-file-missing = no facility.yaml
problem-title-facility-twice = facility that is there twice
problem-title-named-file-missing = file that is named and not there
problem-title-facility-unusable = facility.yaml with errors
problem-title-name-mismatch = name that differs from the file’s
problem-title-wrong-shape = written in another shape
problem-title-missing-key = key missing
problem-title-unknown-key = unknown key
problem-title-empty-list = empty list
problem-title-comma-cuts-text = text cut off by a comma
problem-title-comment-cuts-text = text cut off by “#”
problem-title-not-a-character = sign that is no character
problem-title-unknown-word = unknown word
problem-title-several-words = several words that should be a list
problem-title-unreadable-value = value not readable
problem-title-negative-number = number below zero
problem-title-number-too-large = number too large
problem-title-number-too-fine = number too fine
problem-title-date-in-future = day in the future
problem-title-missing-translation = text missing in a language
problem-title-bad-identifier = not written like an id
problem-title-duplicate-identifier = id used twice
problem-title-follows-only-for-follow-ups = follows something, and is no follow-up
problem-title-record-without-answers = record without answers
problem-title-pinned-not-answered = standard not answered
problem-title-scale-not-right = scale not right
problem-title-reserved-rating = word that cannot be a rating
problem-title-nothing-scored = nothing scored
problem-title-last-has-needs = last rating with needs
problem-title-rating-impossible = rating that nothing reaches
problem-title-selection-empty = need that selects nothing
problem-title-section-ratings-missing = ratings of sections missing
problem-title-too-many = too many ratings
problem-title-outside-section = criterion not named after its section
problem-title-unknown-thresholds-scored = scored by an unknown value
problem-title-thresholds-not-right = thresholds not right
problem-title-key-without-use = key without use
problem-title-equals-itself = criterion equal to itself
problem-title-equal-criteria-differ = equal criteria that differ
problem-title-sense-wrong = limits of sense not right
problem-title-quotient-of-quotient = quotient of a quotient
problem-title-cost-low-above-high = cost the wrong way round
problem-title-example-contradicts = example that is rated otherwise
problem-title-title-missing = criterion without a title
problem-title-title-not-right = title that is too long or stands twice
problem-title-standard-tailored-twice = standard tailored twice
problem-title-unusable = tailoring that does not fit
problem-title-key-missing = status without its details
problem-title-contradicts = two edits that contradict each other
problem-title-day-before-finding = day before the finding
problem-title-criterion-unknown = criterion of the plan that is no more
problem-title-budget-action-unknown = action of the budget that is not there
problem-title-done-without-proof = done without proof
problem-title-waiver-expired = waiver that has ended
problem-title-tells-place = picture that tells its place
problem-title-kept-original-tells-place = kept original that tells its place
problem-title-not-looked-into = picture that cannot be looked into
problem-title-spoilt-cut-off = spoilt or cut off
problem-title-not-opened = not opened
problem-title-nothing-bring-home = nothing to bring home
problem-title-newer-format = made by a newer program
problem-title-facility-not-known = facility not known
problem-title-visit-incomplete = day or kind of the visit not said
problem-title-set-aside = kept as a comment
problem-title-record-at-home-unusable = record at home with errors
problem-title-too-many-copies = too many copies of one visit
problem-title-like-another-visit = like another visit
problem-title-beyond-limit = too much in a file
problem-title-rounded = number kept with six decimals
problem-title-told-twice = told twice
problem-title-formula-without-value = formula without a value
problem-title-error-value = formula that failed
problem-title-cells-merged = cells made one
problem-title-cell-comment = comment pinned to a cell
problem-title-row-without-id = row without an id
problem-title-written-elsewhere = written where nothing is asked
problem-title-passed-over = passed over
problem-title-one-page-of-several = one page of several
problem-title-held = marked as not to be used yet
problem-title-further-problems = further problems of a file
problem-title-duplicate-key = key that stands twice
problem-title-invisible-sign = invisible sign
problem-title-unknown-identifier = unknown { $noun }
problem-title-standard-unusable = standard with errors
problem-title-standard-does-not-apply = standard that does not apply
problem-title-revision-missing = revision not kept
problem-title-criterion-dropped = answer to a criterion that was dropped
problem-title-criterion-does-not-apply = answer that does not apply
problem-title-unknown-rating = unknown rating
problem-title-not-applicable-refused = not-applicable where it is not allowed
problem-title-reason-missing = reason missing
problem-title-rated-otherwise = rated by hand
problem-title-sample-on-rating = sample where none is asked
problem-title-sample-inconsistent = sample that does not add up
problem-title-sample-incomplete = sample incomplete
problem-title-sample-empty = nothing checked of a sample
problem-title-sample-too-small = sample too small
problem-title-equals-contradicts = two answers that contradict each other
problem-title-measure-is-quotient = quotient that was written
problem-title-beyond-sense = number that makes no sense
problem-title-service-for-others = service for a group that does not live there
problem-title-followed-record-missing = no inspection that it follows
problem-title-followed-record-unusable = inspection with errors that it follows
problem-title-answer-not-in-revision = answer that its revision cannot hold
problem-title-closed-without-visit = verified without a visit
problem-title-due-after-period = day after the last that the standard leaves
problem-title-visit-after-closing = visit to a facility that was closed
problem-title-unknown-province = province not in the list
problem-title-perhaps-one-place = perhaps one place under two ids
problem-title-former-id-claimed-twice = former id claimed twice
problem-title-former-id-still-there = former id still in use
problem-title-phone = looks like a phone number
problem-title-email = looks like an e-mail address
problem-title-identity-number = looks like an identity number
problem-title-name = looks like a name
problem-title-residents-quoted = tells what residents said
problem-title-file-too-large = file too large
problem-title-empty-file = empty file
problem-title-list-too-long = list that is too long
problem-title-need-not-hear-residents = criterion that need not hear residents
problem-title-official-year-lacks = official year without a holiday that others have
problem-title-too-few-answered = too few people to be told of
problem-title-counts-exceed = counts that cannot be
problem-title-counts-unreadable = answers of residents that are no counts
problem-title-answered-by-others = answers of a group that does not live there
problem-title-question-for-others = answers to a question for others
problem-title-more-asked-than-live-here = more asked than live there
problem-title-questionnaire-missing = no questionnaire
problem-title-questionnaire-revision = later questionnaire

## progress
## What got better, on one page.

progress-title = What got better
progress-own-title = What got better, by its own view
progress-as-before = As before
progress-unanswered = Nothing answered yet, before or now
progress-first = There is only one visit so far: this is where it starts.
progress-first-own = There is only one self-assessment so far: this is where it starts.
progress-only-itself = Only rated by itself, and not told here
progress-better = Better
progress-worse = Worse
progress-answered = Answered now, open before: { $count }
progress-reopened = Open now, answered before: { $count }
progress-none-better = No answer became better.
progress-done = Done: { $count }; verified by a visit: { $verified }
progress-no-actions = No action of the plan is marked as done or was verified since then.
progress-earlier =
    { $count ->
        [one] { $count } more was done or verified before that.
       *[other] { $count } more were done or verified before that.
    }
progress-waits = done; a visit has still to verify it
progress-next = What is next
progress-no-next = Nothing is left to do in the plan.
progress-next-not-known = What is to be done is not known: no record of a visit could be used, or some were left out.
progress-more = … { $more } more, in the whole report
progress-range = A range stands wherever answers are open: the true figure lies between.
progress-no-table = a page of what got better is no table: .html, .pdf, .json or .txt

## publication
## What is said when a comparison is published.

publication-written = Written into { $folder }. The ledger remembers it; keep the ledger with the ministry.
publication-dry-run = Nothing is written. This would leave:
publication-kept = { $group }: as it was published on { $day }; fewer than five of its places have moved since
publication-withheld = { $group }: withheld; with what was published before it would tell of fewer than five places
publication-anew = { $group }: told anew
publication-anew-but = { $group }: told anew, but for { $counts } counts that with earlier ones would tell too much
publication-none-confidential = Nothing is told of confidential places.
publication-grouping = By { $grouping }: { $groups } groups, { $counts } counts of criteria
publication-not-ministry = the ministry's view is not published: choose --share coalition or --share public
publication-name-taken = “{ $name }” was published on { $day } already: give the folder another name
publication-other-members = “{ $id }” was published as “{ $known }” before: name the members as then, for otherwise nothing can be held against what left
publication-folder-taken = this folder is there already: a publication is written into a new one
publication-plain-name = a registry keeps a publication under a plain name, such as 2026-first-half
publication-ledger-unreadable = the ledger of publications cannot be read
publication-ledger-spoilt = this is no ledger of publications: from line { $place } on it is no JSON. Bring back the one that was written last; without it, nothing can be held against what left before
publication-ledger-foreign = this is no ledger of publications, or it was changed ({ $place }). Bring back the one that was written last; without it, nothing can be held against what left before

## province

province-capital = capital

## rating-word

rating-word-met = met
rating-word-partly = partly
rating-word-unmet = unmet

## readout
## What the form says to the manager at the gate.

readout-title = For the manager
readout-how = To read out, to print or to share.
readout-findings = What is to be mended
readout-nothing = Of what was seen so far, nothing falls short of the minimum.
readout-from-before = Not seen at this visit, so that it still stands from before
readout-not-seen-again = Nothing is open. What was not seen at this visit still stands as it was:
readout-mend = What mends it:
readout-by = by { "{" }1{ "}" }
readout-since = by { "{" }1{ "}" }, which has passed
readout-to-export = Export
readout-within = within { "{" }1{ "}" } of the visit
readout-no-remedy = no way to mend it is known; agree on one
readout-open = Still open: not yet seen, or not yet decided
readout-mended = Seen again, and now as it should be
readout-print = Print
readout-share = Share
readout-copied = Copied. Paste it into a message.
readout-not-shared = It was not shared. Copy it as text instead.

## registry
## What is said of a place where many keep their audits, and of its proofs.

registry-not-named = no registry is named: write --registry PLACE, or set CAREAUDIT_REGISTRY
registry-no-library = a registry needs SQLite (Debian: libsqlite3-0), which is not installed
registry-no-client-library = a registry at a server needs libpq (Debian: libpq5), which is not installed
registry-no-signer = a registry signs by nettle's libhogweed (Debian: libhogweed6), which is not installed
registry-missing = there is no registry here; careaudit registry init begins one
registry-bad-address = this address cannot be read; write postgresql://USER@HOST/DATABASE, and signs such as @ or / in a name or password as %40 or %2F
registry-unreachable = no server answers here; nothing was changed
registry-not-yet = the server is starting or stopping; nothing was changed; try again in a moment
registry-user-refused = the server does not let this user into this database; look at the name of the user, the password, and the name of the database
registry-other-encoding = this database was not made for UTF-8; make one with ENCODING UTF8
registry-lost = the connection to the database ended, and nothing of what had begun was kept; try again
registry-lost-at-end = the connection to the database ended while this was being kept: it may be kept or not; look at it with careaudit registry history, or do it again
registry-in-use = other programs have been writing here without a pause; nothing was changed; try again when they are done
registry-spoilt = this file is spoilt; take the latest backup, and hold it against the newest checkpoint that you kept
registry-database-other = the database did not do it (SQLite { $number }); nothing was changed
registry-database-other-state = the database did not do it (PostgreSQL { $state }); nothing was changed
registry-not-a-registry = this is no registry
registry-newer = a newer careaudit has written this registry; nothing was read or changed; use that version
registry-exists = something is there already, and was left as it is; name another place
registry-key-missing = the key that signs is not here; without it nothing is written; put it back from where you keep its copy
registry-key-differs = this is not the key by which this registry signs; nothing was written
registry-end-differs = the end of the log is not what was signed, so nothing was written; careaudit registry verify tells more
registry-no-home = there is no home in which the key could lie; set HOME or XDG_CONFIG_HOME
registry-unknown-subject = nothing of “{ $subject }” was ever kept here
registry-subject-hint = write its path, such as Audits/kc-005/plan.yaml, or kc-005/plan
registry-unknown-entry = there is no entry { $number }; careaudit registry status tells how many there are
registry-bad-entry = an entry is named by its number, as careaudit registry history shows it
registry-bad-name = a registry is called by a word without spaces and plus signs
registry-not-read = this could not be read
registry-bytes-changed = what is kept of entry { $number } is not what came, so nothing was done; careaudit registry verify tells more
registry-nothing-kept = nothing of it stands or is kept any more
registry-nothing-to-bring = here are neither facilities nor standards; name a folder of them
registry-nothing-new = this is kept already, byte for byte; nothing was changed
registry-copy-spoilt = the copy did not hold against the checkpoints, and was removed; careaudit registry verify says what is wrong
registry-backup-spoilt = this backup does not hold against the keys, and nothing was restored; careaudit registry verify --registry BACKUP --keys FILE says what is wrong
registry-restored-into-files = a backup is restored into a file; a database of a server is restored by its own means, such as pg_restore
registry-not-a-receipt = this is no receipt of a registry
registry-not-a-checkpoint = this is neither a checkpoint nor a receipt
registry-proof-fails = what is kept beside the log does not prove what was signed; careaudit registry verify says what is wrong
registry-published-meanwhile = another publication was made since, against which this one was not held; nothing was written; give the command again
registry-stays = this stays in the log as it is: who read of confidential places, and what was published
registry-not-a-beginning = the log does not begin with what this checkpoint is of: since then entries were changed, taken out or put elsewhere; careaudit registry verify --against FILE tells more
registry-other-log = no key of this registry has signed this checkpoint
registry-unrecorded = this shows a confidential place, and is not shown, for it could not be kept in the log that it was read: { $reason }
registry-no-keys = here is no public key
registry-bad-subject = this is no path within Audits, Publications or Standards, and nothing was written
registry-began = The registry { $name } begins in { $place }.
registry-began-key = { $path } signs for it: nobody else may have it, and without it nothing can be written. Keep a copy of it elsewhere, not beside the backups.
registry-began-public = { $path } is for everybody who is to check a receipt.
registry-brought-new = new: { $count }
registry-brought-latest = a later state of what was kept: { $count }
registry-brought-known = known already: { $count }
registry-brought-waiting = waiting for a person: { $count }
registry-brought-unread = not readable: { $count }
registry-waits = { $subject }: differs from what is kept, and was not taken; look at both, then: careaudit registry correct { $subject } FILE --why TEXT
registry-not-readable = { $subject }: could not be read, and was not taken
registry-file-too-large = { $subject }: is larger than 64 MB, and was not taken
registry-gave = Files written to { $folder }, byte for byte as they came: { $count }.
registry-entries = entries
registry-stands = what stands
registry-last-arrived = the last arrived
registry-keys = keys
registry-key-one = signs now
registry-key-earlier = signed earlier
registry-newest-checkpoint = Its newest checkpoint; keep it elsewhere, so that nothing can be cut off behind it:
registry-kind-facility = what a facility is
registry-kind-record = records of visits
registry-kind-plan = plans that are kept
registry-kind-standard = checklists, today's and archived
registry-kind-tailoring = changes of standards
registry-kind-measures = lists of measures
registry-kind-holidays = lists of holidays
registry-kind-provinces = lists of provinces
registry-kind-questionnaire = what residents are asked
registry-kind-file = other files
registry-kind-publication = publications
registry-kind-ledger = ledger of publications
registry-kind-reading = readings of confidential places
registry-kind-key = keys of the registry
registry-kind-account = accounts
registry-way-begin = began
registry-way-bring = was brought
registry-way-write = was written
registry-way-read = was read
registry-way-correct = was corrected
registry-way-withdraw = was withdrawn
registry-way-blot = entry { $about } was blotted out
registry-version = entry { $number } · { $arrived } · { $way } · { $account }
registry-why = why: { $why }
registry-size = { $size } bytes · SHA-256 { $digest }
registry-is-latest = this stands now
registry-is-gone = its bytes were blotted out
registry-reading = entry { $number } · { $arrived } · { $account } · { $why }
registry-no-readings = The log tells of no reading.
registry-moved = moved: { $parts }
registry-moved-lines = lines added: { $added }, taken away: { $gone }
registry-corrected = Entry { $number } stands now; what stood before stays in the log.
registry-withdrawn = Entry { $number }: it no longer stands, and stays in the log.
registry-blotted = Entry { $number }: the bytes are gone from this file; number, digest and reason stay, and every proof holds. Copies and backups that were made before still have them.
registry-blotted-later = Entry { $number }: the bytes are gone from the tables; number, digest and reason stay, and every proof holds. What the database keeps for writing, its replicas, and copies and backups that were made before may have them for longer.
registry-sound = Everything holds: { $entries } entries without a gap, { $checkpoints } signed checkpoints, bytes blotted out of { $blotted }.
registry-sound-against = The log goes on from the checkpoint that was kept elsewhere.
registry-unsound = Something was changed or is spoilt:
registry-found-database = the pages of the database are spoilt
registry-found-schema = a table, index or trigger of the database is not as careaudit makes it, so that a command may show something else than the log says; careaudit registry rebuild puts back indexes and triggers, a backup the tables
registry-found-unreadable = something in the log is no entry
registry-found-gap = an entry is missing before entry { $number }, or its number is wrong
registry-found-bytes = the bytes of entry { $number } are not those that came
registry-found-gone = the bytes of entry { $number } are gone, and nobody has blotted them out
registry-found-time = entry { $number } would have arrived before the one that stands before it
registry-found-state = what is shown as latest is not what the log says; careaudit registry rebuild mends that
registry-found-head = what is kept of the end of the log is not its end; careaudit registry rebuild mends that
registry-found-subtrees = what is kept for proofs is not what the log says; careaudit registry rebuild mends that
registry-found-readings = what is kept of who read what is not what the log says; careaudit registry rebuild mends that
registry-found-not-signed = the checkpoint of { $size } entries is not signed by a key of this registry
registry-found-root = the first { $size } entries are not those that were signed
registry-found-end = the last entries are signed by nobody
registry-found-missing = there were { $size } entries when the checkpoint was signed, and now there are fewer
registry-found-derived = what is kept to be faster is not as it was sealed ({ $count }): nothing believes it; careaudit registry prune drops it
registry-found-derived-wrong = what is kept to be faster is not what the log comes to, though it is sealed ({ $count }): careaudit registry prune drops it; whoever has the key, or a fault of the program, made it so
registry-derived-same = What is kept to be faster is what the log comes to: { $count } values were worked out anew. Of what stood or was asked earlier { $others } more are kept, each as it was sealed.
registry-backed-up = { $path } is a copy of it as it was at one moment, and was held against every digest and checkpoint. The key is not in it.
registry-restored = The backup was held against every digest and checkpoint, and is the registry { $place } now: { $entries } entries.
registry-restored-without-key = Nothing can be written until the key that signed it lies at { $path }.
registry-restored-since = What came since the backup was made is missing, and what was blotted out since is back: careaudit registry verify --against FILE, with the newest checkpoint or receipt that was kept elsewhere, tells how far it goes.
registry-rebuilt = What follows from the log was made anew from it.
registry-pruned = What was kept to be faster was dropped. It is worked out again when it is needed.
registry-nothing-pruned = Nothing was kept to be faster.
registry-rotated = From now on { $key } signs. What was signed before still verifies; give the new list of keys to those who check.
registry-receipt-proves = This receipt holds. It proves:
registry-receipt-received = { $subject } { $way } on { $arrived } (UTC) as entry { $number } of { $origin }; the account was { $account }.
registry-receipt-bytes = It had { $size } bytes, whose SHA-256 is { $digest }.
registry-receipt-stays = It stands in a log of { $entries } entries. Whoever keeps the log cannot take it out, change it or date it back without that showing against this receipt.
registry-receipt-not = It does not prove that what was received is true, that it is still the latest, nor who sat behind the account.
registry-receipt-is-document = { $path } is the very file that was received.
registry-receipt-other-document = { $path } is another file than the one that was received.
registry-receipt-fails = This receipt does not hold: it was changed, or is not signed by these keys, or not by this checkpoint. It proves nothing.
registry-receipt-needs-keys = name the public keys with --keys FILE, or a checkpoint that you trust with --against FILE
registry-growth-proves = This proof holds. It proves:
registry-growth-grew = The log { $origin } had { $before } entries when the older checkpoint was signed, and { $entries } when the newer one was.
registry-growth-stays = The newer log begins with the older one, whole: of its entries none was changed, taken out, dated back or put elsewhere, and none was put between them.
registry-growth-kept = The older checkpoint is the one in { $path }.
registry-growth-not = It does not prove that what was received is true, nor that there is no later checkpoint. What it is worth rests on the older one: hold it against a checkpoint or a receipt that you have kept yourself, with --against FILE.
registry-growth-fails = This proof does not hold: it was changed, or one of its checkpoints is not signed by these keys, or the newer log does not begin with the older one. It proves nothing.
registry-growth-other = Its older checkpoint is another one than that in { $path }.

## remote-registry
## What is said of a registry that is reached by the address of its service.

remote-registry-option-token = by an address: a file with a token of the account, for its owner alone (default: what CAREAUDIT_TOKEN holds)
remote-registry-option-authority = by an address: a file of PEM with the authorities that are trusted instead of those of this machine
remote-registry-not-secure = plain http is spoken with this machine alone; write https://
remote-registry-bad-address = this address cannot be read; write https://HOST, with a port and a path where it has these, and no name, password or question mark
remote-registry-no-token = a registry at an address is asked with a token: write it into a file for you alone and name that with --token FILE, or set CAREAUDIT_TOKEN; a token is made on the page of the account
remote-registry-token-open = others can read { $path }; close it first: chmod 600 { $path }
remote-registry-bad-token = this is no token; one has 64 letters and digits
remote-registry-no-library = asking at an address needs libcurl (Debian: libcurl3-gnutls), which is not installed
remote-registry-unknown-host = no machine of this name is known; look at the address, and whether there is a network
remote-registry-unreachable = nobody answers at this address
remote-registry-not-trusted = it cannot be known who answers there: its certificate is of no authority that is trusted here, of another name, or too old; nothing was sent. Where an office has an authority of its own, name its certificate with --ca FILE
remote-registry-no-tls = no secure connection came about; nothing was sent
remote-registry-bad-authority = the file of --ca cannot be read, or holds no certificate
remote-registry-timed-out = it took too long; the command may be given again
remote-registry-broken = the connection ended before all had come; the command may be given again
remote-registry-too-much = more came than was asked for, and none of it was taken
remote-registry-other = it could not be asked (libcurl { $number })
remote-registry-token-refused = the token is not taken: it was closed, has ended, or its account is closed; a new one is made on the page of the account
remote-registry-not-allowed = there is nothing here that this account may do
remote-registry-not-a-registry = what answers there is no registry of careaudit
remote-registry-elsewhere = it says that it is somewhere else now, and was not followed there; name the address where it is
remote-registry-older = the service is of an older careaudit, which does not give and take files yet
remote-registry-newer = the service is of a newer careaudit; use that version
remote-registry-busy = the service cannot do it now; give the command again in a moment
remote-registry-bad-answer = its answer cannot be understood, and nothing of it was taken
remote-registry-bytes-differ = { $subject }: what came is not what was received there, and nothing was written
remote-registry-needs-itself = careaudit { $what } needs the registry itself; by the address of a service there are registry bring, registry give and registry status
remote-registry-file-refused = { $subject }: this account may not bring it, and it was not taken
remote-registry-brought-refused = not for this account to bring: { $count }
remote-registry-stopped = It stopped at { $subject }: what is counted above is in, and of the other { $count } it is not known. Give the command again: what is in already stays one.

## report
## The words of facility reports.

report-only-english = { $text }
report-title = Facility report
report-a-confidential-facility = A confidential facility
report-view = This view
report-reported-on = Reported on
report-at-a-glance = At a glance
report-minimum = The minimum
report-beyond = Beyond the minimum
report-change = Since the visit before
report-own-rating = Rates itself
report-first-visit = first visit
report-not-inspected = not inspected yet; the self-assessment alone
report-how-to-read = The minimum and what lies beyond it are counted apart. Dark: certain. Hatched: open answers can still bring it. Empty: lost. A range stands wherever answers are open.
report-only-aid = An aid to an inspection, not a legal finding.
report-each = ; each says what it rests on.
report-none-compared = No criterion was compared with the official Khmer text
report-some-compared =
    { $compared ->
        [one] { $compared } of { $count } criteria is said to have been compared with the official Khmer text
       *[other] { $compared } of { $count } criteria are said to have been compared with the official Khmer text
    }
report-kept-inside-help = What residents said, for the ministry alone: never hand this page to the facility.
report-needs-for = What this rating needs:
report-holds-down = holds the rating down
report-best-rating = This is the best rating of the standard.
report-whole = The whole
report-shortcomings = Findings short of the standard
report-no-shortcomings = Nothing that was rated falls short of the standard.
report-open = What is open
report-nothing-open = Everything that applies was answered.
report-others = All other findings
report-others-help = Met, recorded without a score, or not applicable.
report-what-was-seen = What was seen
report-rests-on = Rests on
report-why-open = Why open
report-can-change = What it can change
report-record = record
report-answered-by = answered once with
report-change-title = Change since the last visits
report-only-visit = This is the only visit by this standard; there is nothing to compare it with.
report-standing-today = standing today
report-moved = Which answers moved
report-nothing-moved = No answer moved.
report-other-revision = The two were scored by different revisions of the standard; criteria are matched by their ids.
report-not-asked = not asked
report-self-rates-better = rates itself better than the inspection
report-self-rates-worse = rates itself worse than the inspection
report-only-one-side = answered by one of the two only
report-same-on-all = Both say the same wherever both answer.
report-itself = Self-assessment
report-inspected = Inspection
report-plan-title = The plan in short
report-action = Action
report-responsible = Responsible
report-due = Due
report-cost = Cost
report-cost-low = Cost from, US$
report-cost-high = Cost up to, US$
report-state = State
report-provenance-title = By what this was scored
report-edition = Edition
report-revision = Revision of the checklist
report-digest = Digest (SHA-256)
report-tailoring = Tailoring
report-none = none
report-translation = Translation
report-basis-counts = What its criteria rest on
report-records = Records
report-program = Program
report-not-audited = Not audited
report-left-out = Left out, because these records have errors
report-no-record = There is no record of a visit yet.
# How many problems the files have.
report-problems = The files that this rests on have { $errors } and { $warnings }.
report-percentage-points = { $text } points

## report-table

report-table-sheet = Sheet
report-table-sheet-definition = the sheet
report-table-column = Column
report-table-column-definition = the heading of the column
report-table-id = Id
report-table-id-definition = the same in JSON and CSV
report-table-definition = Definition
report-table-definition-definition = what stands there
report-table-name-definition = empty where the view does not tell it
report-table-province = Province
report-table-care = Kind of care
report-table-care-definition = as in facility.yaml
report-table-operator = Operator
report-table-residents = Residents
report-table-serves = Serves
report-table-serves-definition = what they have been through
report-table-location = Location
report-table-location-definition = open or confidential
report-table-example = Invented
report-table-example-definition = yes for an invented example
report-table-team-definition = who came; empty where the view does not tell it
report-table-rating-lowest = Rating, lowest
report-table-rating-lowest-definition = id; were every open answer the last
report-table-rating-highest = Rating, highest
report-table-rating-highest-definition = id; were every open answer the best
report-table-over-visits = { " " }— the minimum over the visits
report-table-beyond-over-visits = { " " }— beyond the minimum, over the visits
report-table-minimum-possible-share-definition = share_highest less share_lowest: what open answers can still bring
report-table-weight = Weight
report-table-weight-definition = what the best rating is worth
report-table-result-definition = the answer in words, and why it is open
report-table-by = Answered by
report-table-by-definition = rating, measure, sample, service or equals
report-table-points = Points
report-table-points-definition = earned; an open answer has earned none
report-table-possible = Possible
report-table-possible-definition = what it could have earned
report-table-counted = Counted
report-table-counted-definition = the measure or the sample that decided
report-table-measure = Measure
report-table-measure-definition = the id of the measure
report-table-title-definition = what was counted
report-table-value-definition = exactly as recorded
report-table-unit = Unit
report-table-unit-definition = of the value
report-table-service-records = Service records
report-table-service = Service
report-table-provided = Provided to
report-table-provided-definition = which residents have it here
report-table-referred = Referred
report-table-referred-definition = which residents are referred
report-table-to = To
report-table-to-definition = the partner, as written
report-table-cost-to-resident = Cost to the resident, US$
report-table-cost-to-resident-definition = US dollars
report-table-cost-per-person-year = Cost per person and year, US$
report-table-action-id-definition = the id of the action
report-table-action-definition = what is to be done
report-table-state-definition = where it stands
report-table-planned-low = Planned from
report-table-planned-low-definition = its price, at least; empty where not known
report-table-planned-high = Planned up to
report-table-planned-high-definition = its price, at most; empty where not known
report-table-spent = Spent
report-table-spent-definition = what was spent on it so far
report-table-left-low = Left from
report-table-left-low-definition = still to pay, at least; empty where not known
report-table-left-high = Left up to
report-table-left-high-definition = still to pay, at most; empty where not known
report-table-last-spent = Last spent on
report-table-last-spent-definition = the last day on which something was spent
report-table-done-by-definition = who does it
report-table-due-definition = by when
report-table-due-remark = About the day
report-table-due-remark-definition = said where the day was moved before a holiday that is computed, not official
report-table-cost-low-definition = US dollars still to pay, at least; empty where not known
report-table-cost-high-definition = US dollars still to pay, at most; empty where not known
report-table-note-definition = what people wrote beside it

## report-view

report-view-own = For the facility itself and those who inspect it. Not to be passed on: there are other reports for others.
report-view-ministry = For the ministry alone. It holds everything: the name of a confidential facility, and what is kept inside.
report-view-coalition = For a coalition of providers. Of a confidential facility it leaves out the name, the province, notes, evidence and counted numbers.
report-view-everybody = For everybody. It leaves out notes, evidence and counted numbers, and of a confidential facility the id, the name and the province.

## resident-group

resident-group-girls = girls
resident-group-boys = boys
resident-group-women = women
resident-group-men = men

## residents
## The words around the questionnaire for those who live in a place.

residents-i-am = I am
residents-not-said = I would rather not say
residents-tick-one = Tick one face for each question.
residents-turn-over = More on the back
residents-into-the-box = Fold it and put it into the box yourself.
residents-handing-out = For whoever hands it out
residents-how-to = How it is done
residents-cannot = What it cannot do
residents-counting = The count
residents-question = Question
residents-handed-out = Handed out
residents-came-back = Came back
# People: those whose group is too small, or who rather not say.
residents-others = others
residents-none = There is no questionnaire that can be used.
residents-to-children = to children
residents-adults-only = asked of adults only
residents-bears-on = bears on
residents-residents-say = residents say
residents-title = What those who live there say
residents-too-few = Too few have answered for anything to be told.
residents-beside = Counted without names; it decides no rating. Who is afraid answers kindly.
residents-compared = What residents say
residents-compared-note = How often those who answered gave the good answer, without names; the share, and in brackets the interval of 95% for so many answers. Answers of one facility hang together, so the interval is too narrow rather than too wide. Who is afraid answers kindly: a good share proves nothing.
residents-good-answers = Good answers
residents-interval = Interval of 95%
residents-step-print = Print on both sides, cut in four along the lines. Women and men, girls and boys from about ten years get the sheets meant for them.
residents-step-room = No staff in the room, nor at the door. Everybody gets the same pen and sits apart. Somebody from outside reads it out to all who wish it, without looking at the sheets.
residents-step-aloud = Read the first lines of the sheet aloud: as you like, no names, stop when you want. Say whom to turn to in danger, and stay to be spoken to.
residents-step-box = A closed box. Shake it before it is opened, and open it only when all are done. Fewer than five sheets: do not look at them, destroy them.
residents-step-count = Count away from the place, here below or on the screen that counts. Then destroy the sheets the same day: only the counts are kept.
residents-step-small-groups = A group of fewer than five is counted under others; if these are fewer than five, the next smallest group joins them. A question that fewer than five of a group answered is left out for it.
residents-answered = { $answered } of { $asked } who were asked
residents-so-so = so-so
residents-a-girl = a girl
residents-a-boy = a boy
residents-a-woman = a woman
residents-a-man = a man
residents-interval-phrase = { $low } to { $high }
residents-three-counts = { $good } yes, { $middle } so-so, { $bad } no
residents-quoted-question = “{ $question }” { $answers }
residents-needs-script = This page needs JavaScript, which is turned off here. Save the file and open it in Chrome, Firefox, Edge or Safari, or ask on paper.

## resident-screen
## What its screen says, by the names that its script knows.

resident-screen-nothing-kept = Nothing is kept on this device. Closing or reloading the page loses all answers.
resident-screen-once-at-the-end = The counts show once, when nobody can answer any longer, and only if at least five have answered.
resident-screen-one-device = One device a visit: two countings are never added up. Turn off whatever records the screen.
resident-screen-date = Day of the visit
resident-screen-say-visit = Say the facility and the day first.
resident-screen-from-hand-to-hand = Begin: from hand to hand
resident-screen-type-in = Type in sheets from the box
resident-screen-start = Begin
resident-screen-rather-not = I would rather not
resident-screen-back = Back
resident-screen-leave-out = Leave out
resident-screen-stop = Stop
resident-screen-ready = That was all.
resident-screen-ready-hint = Put it into the box, or throw it away. Once it is in the box, nobody can take it out again.
resident-screen-into-box = Into the box
resident-screen-throw-away = Throw away
resident-screen-thanks = Thank you.
resident-screen-hand-on = Give the device to the next person.
resident-screen-next-person = I am the next
resident-screen-nobody-else = For whoever hands it out: nobody else answers
resident-screen-one-sheet = One sheet from the box
resident-screen-one-sheet-hint = Shake the box first. Tap what is ticked; what is not ticked, or ticked twice, stays empty.
resident-screen-not-ticked = not ticked
resident-screen-closing = Nobody else answers?
resident-screen-closing-hint = After this nobody can answer any longer: whoever saw the count before and after one more sheet would know what is on it.
resident-screen-asked = How many were asked, those too who did not answer?
resident-screen-asked-wrong = Write a whole number, not below the number of sheets.
resident-screen-open = Close and count
resident-screen-too-few = Too few have answered.
resident-screen-too-few-hint = Of fewer than five nothing is shown and nothing is kept. All answers are gone.
resident-screen-result = The counts
resident-screen-result-hint = Save them now: they are nowhere else. Bring the file home as you bring a visit, and they lie beside it.
resident-screen-export = Save as a file
resident-screen-saved = Look whether the file is there: some browsers write none.
resident-screen-copied = Copied.

## resident-table
## The names of the columns of its answers.

resident-table-title = Answers of residents
resident-table-question-definition = what they were asked
resident-table-group = Group
resident-table-group-definition = whose answers are counted together
resident-table-answers-definition = how many answered
resident-table-good-fewest = Good, at least
resident-table-good-definition = how many gave the good answer
resident-table-good-most = Good, at most
resident-table-ministry-alone = the ministry's view alone
resident-table-of = Of whom
resident-table-of-definition = all, a group of facilities, or of residents
resident-table-facilities-definition = how many asked
resident-table-good-fewest-definition = none and one are told as at most one outside the ministry's view
resident-table-good-most-definition = answers
resident-table-interval-definition = of the share of good answers, for so many answers

## search
## What is said where words are looked for.

search-nothing = Nothing of that was found.
search-unread = could not be read, and was not searched
search-no-word = write a word to look for

## sense
## What a number can sensibly be, beside where it is filled in.

sense-question = Is that right? { $title }: { $limits }. { $reason } If it is so, leave it.
sense-at-least = { $number } or more
sense-at-most = { $number } at most
sense-not-above = not more than “{ $title }”

## served-group

served-group-sex-trafficking = sex trafficking
served-group-labour-trafficking = labour trafficking
served-group-domestic-violence = domestic violence
served-group-rape = rape
served-group-at-risk = at risk
served-group-other = other

## service

service-shelter = safe shelter
service-psycho-social = psycho-social support
service-physical-health = physical health care
service-nutrition = nutrition
service-training = life-skills and vocational training
service-economic-security = economic security
service-education = education
service-identity-documents = identity documents
service-legal-information = legal information
service-legal-proceedings = support in legal proceedings

## service-audience

service-audience-children = girls or boys
service-audience-adults = women or men

## settled
## Actions of the kept plan that no finding of today asks for.

settled-title = Asked for by no finding of today
settled-not-asked = no finding of today asks for it

## sheet

sheet-section-ratings = Section ratings
sheet-standard = The standard
sheet-explained = Read this first
sheet-cell = Cell
sheet-threshold = “{ $rating }” where
sheet-example-of = An example of “{ $rating }”
sheet-article = article of the official text
sheet-compared = compared on
sheet-cost = cost in US$
sheet-cost-per = cost, counted by
sheet-only-asks = only asks others
sheet-leave-out = leave it out, because
sheet-needs-in-words = needs in words
sheet-care = kinds of care
sheet-operators = operators
sheet-serves = those served
sheet-remedy-number = remedy { $number }
sheet-weight-of = weight of { $level }
sheet-out-of = shown on so many points
sheet-sense-at-least = sensible from
sheet-sense-at-most = sensible up to
sheet-sense-whole = whole numbers alone
sheet-sense-not-above = never above
sheet-sense-reason = why that is sensible
sheet-translation = state of the Khmer
sheet-order = place in the order
sheet-drafts = still drafts
sheet-partly-reviewed = partly reviewed
sheet-scale-title = how “{ $rating }” is shown
sheet-write-heading = What to write
sheet-write-id = an id is for ever: never change it. A new row gets a new one; that of a criterion is section.noun
sheet-write-section = an id of the sheet of sections
sheet-write-text = a text; empty where nothing is said
sheet-write-word = one of: { $words }
sheet-write-words = one or more of: { $words }, with commas between; empty: nothing is asked
sheet-write-test = a sign and a number, as >= 3; of a sample a share, as 80%. “unknown” in the first of these columns: the official value is not known
sheet-write-span = a number and a unit, as 3 months
sheet-write-day = a day, as 2026-03-14
sheet-write-yes = yes, or nothing
sheet-write-money = US dollars: a number, or from-to, as 5-40
sheet-write-measure = an id of the sheet of measures
sheet-write-cited = ids of the sheet of sources, with commas between
sheet-write-names = standard/criterion, with commas between: what one answer decides with it
sheet-write-quotient = measure / measure
sheet-write-needs = a need a line, in the words of the file; the two columns beside it say them in words
sheet-write-example = what such a finding looks like; of a measure or a sample its values in the English column, as residents: 16, caregivers: 2
sheet-write-reason = why the criterion is to be left out; empty: it stays
sheet-write-told = only to read: what is written here is passed over
sheet-write-order = a number: the rows count in the order of these, the best first; 1.5 stands between 1 and 2
sheet-write-review = draft, or reviewed: all texts of the row were read in both languages by somebody who knows them, and are right
sheet-write-otherwise = ; empty: { $word }
sheet-about-what = This is { $standard } as sheets: a row a criterion, and a sheet each for sections, ratings, measures and sources. Change what should be otherwise, save, and bring it back.
sheet-about-back = It comes back by: { $command }. What changed is told first; nothing is written without --write.
sheet-about-roads = --as tailoring: what your office decides, laid over the standard, which stays as it is. --as revision: the next revision of the standard; the old one is kept in the archive.
sheet-about-rows = A new row is a new criterion. A row that is deleted is taken out; so is one with a reason in the last column. In which order rows stand makes no difference.
sheet-about-ids = Ids are for ever, for records cite them. The hidden column behind each row and the hidden sheet tell what was changed: leave them.
sheet-about-review = Who has read all texts of a row in both languages sets its “review” to reviewed, and writes a name or an office beside it. A text that changes later is a draft again.
sheet-about-basis = Whoever has compared a criterion with the official text sets its basis to “text”, and writes the article and the day beside it.
sheet-about-measures = Measures are shared by all standards: what is changed there changes for all of them.
sheet-id-guard = An id is for ever
sheet-id-guard-message = Put it back as it was. For a new criterion add a row.
sheet-nothing-changed = { $file }: nothing in it is otherwise than in { $standard }.
sheet-changes-heading = { $file } against { $standard }
sheet-counts = Cells changed: { $cells }, in rows: { $rows }. New rows: { $new }. Taken out: { $gone }.
sheet-newer-cells = Cells that are otherwise in the standard today than when the workbook was made, and that nobody changed in it: { $count }. They stay as they are today.
sheet-can-change-scores = Scores can come out otherwise by this.
sheet-changes-no-score = None of this changes a score.
sheet-changes-scores = changes scores
sheet-gone-row = taken out
sheet-choose-road = Nothing is written. Add --as tailoring or --as revision, and --write.
sheet-add-write = Nothing is written yet: add --write.
sheet-written-tailoring = Written: { $path }. It applies where it is given: --tailoring { $path }
sheet-written-revision = Written: { $path }, now { $version }. As it was: { $archive }
sheet-written-measures = Written: { $path }, which all standards share.
sheet-not-written = Nothing was written: mend what is named, and bring it back again.
sheet-archive-differs = { $path } is there already, and holds another text than the standard; rename or remove it first.
sheet-tailored-out = A workbook is made of the standard as its file says it; leave out --tailoring.
sheet-authority-asked = Who decides this? (as a name of an office)
sheet-standard-unreadable = { $path } cannot be read as it stands: careaudit check shows why.
sheet-compared-heading = Compared with the official text
sheet-compared-none = No criterion was compared with the official text yet.
sheet-compared-with = compared with the official text: { $details }

## sheet-problem

sheet-problem-foreign = no workbook of a standard
sheet-problem-foreign-hint = make one with careaudit standards ID --output standard.xlsx
sheet-problem-other-standard = it was made of { $standard }
sheet-problem-other-standard-hint = leave the ID out, or give the workbook of that standard
sheet-problem-standard-unknown = it was made of { $standard }, which is no standard here
sheet-problem-sheet-missing = the sheet of { $sheet } is not there; nothing of it changes
sheet-problem-sheet-missing-hint = the names of columns in the first row tell what a sheet is
sheet-problem-column-unknown = the column “{ $heading }” is none of ours, and is passed over
sheet-problem-column-unknown-hint = the last line of a heading is the name that the program knows
sheet-problem-id-changed = the id was “{ $before }” and is now “{ $now }”
sheet-problem-id-changed-hint = ids are for ever: write “{ $before }” again; for another criterion add a row with a new id, and delete this one
sheet-problem-id-twice = the id “{ $id }” stands in row { $row } already
sheet-problem-id-twice-hint = give the new row an id of its own, or delete one of them
sheet-problem-id-missing = something stands in this row, and no id
sheet-problem-id-missing-hint = write an id, that of a criterion as section.noun; or delete the row
sheet-problem-place-twice = “{ $row }” stands at the same place
sheet-problem-place-twice-hint = give each of the two a place of its own; 1.5 stands between 1 and 2
sheet-problem-reviewer-missing = the row is reviewed, but not by whom
sheet-problem-reviewer-missing-hint = write a name or an office into reviewed_by
sheet-problem-changed-since = changed here, and since the workbook was made in the standard too: “{ $now }”
sheet-problem-changed-since-hint = make the workbook anew and change it there
sheet-problem-gone-since = “{ $id }” is no longer in the standard
sheet-problem-gone-since-hint = delete the row; ids of what is gone are never used again
sheet-problem-cell-too-long = the text in the file is longer than a cell holds, so that the cell has only its beginning
sheet-problem-cell-too-long-hint = change it in the file itself
sheet-problem-comparison-incomplete = the basis says “text”, and { $column } is empty
sheet-problem-comparison-incomplete-hint = write the article of the official text, and the day on which the criterion was compared with it
sheet-problem-new-criterion = a tailoring adds no criterion
sheet-problem-moved-criterion = a tailoring moves no criterion into another section
sheet-problem-sections = a tailoring does not change sections
sheet-problem-ratings = a tailoring does not change ratings
sheet-problem-measures = a tailoring does not change measures
sheet-problem-sources = a tailoring does not change sources
sheet-problem-standard = a tailoring changes criteria alone, not the standard around them
sheet-problem-not-by-tailoring-hint = bring it back with --as revision, or undo this change
sheet-problem-reason-missing = a tailoring says why it leaves a criterion out
sheet-problem-reason-missing-hint = write it into the column leave_out of its row, or give --reason TEXT for all whose rows are gone
sheet-problem-cannot-be-written = the file is written in a way in which this cannot be changed without moving other lines
sheet-problem-cannot-be-written-hint = change it in the file itself; nothing was written
sheet-problem-title = in the workbook of a standard

## site
## The pages of the service, by which people reach a registry.

site-skip = To the content
site-pages = Pages
site-sign-in = Sign in
site-name = Name of the account
site-password = Password
site-password-again = Password again
site-password-hint = At least 12 letters; Khmer letters count more than once. Several words that only you put together are good.
site-sign-in-failed = Name, password or code is not right.
site-wait = Too many tries have failed. Please try again in { $seconds } seconds.
site-sign-out = Sign out
site-sign-out-everywhere = Sign out on all devices
site-own-account = My account
site-keep = Keep
site-invitation = Choose your password
site-invited = This is for the account { $name }.
site-not-invited = This link does not hold any more. Ask whoever keeps the accounts for a new one.
site-passwords-differ = The two passwords differ.
site-password-length = The password has fewer than 12 letters, or very many.
site-password-kept = Your password is kept. Sign in with it now.
site-no-facilities = There is no facility here yet.
site-report = Report
site-report-inside = Report with what is kept inside
site-what-is-kept = What is kept
site-arrived = Arrived (UTC)
site-by = By
site-way = How
site-entry = Entry
site-receipt = Receipt
site-stands-now = stands now
site-bring = Bring a visit
site-bring-hint = A record (.yaml), an export of the form, a workbook that was filled in, or what KoboToolbox or ODK gives out; at most 32 MB.
site-file = File
site-passphrase = Passphrase of the file
site-passphrase-hint = Only where the form sealed it.
site-why = Why it is corrected
site-why-hint = Only where it is to take the place of what is kept already. The log keeps it.
site-no-file = Choose a file first.
site-brought = This was received and is kept.
site-brought-nothing = Nothing of it was kept.
site-brought-known = This is kept already; nothing was new.
site-brought-waits = Part of it waits for a person, or was refused; below stands what.
site-only-own-view = A facility brings self-assessments. This is a visit of another kind.
site-country = The country
site-log = The log
site-earlier = Earlier entries
site-published = What was published
site-nothing-published = Nothing has been published here yet.
site-accounts = Accounts
site-open-account = Open an account
site-account-opened = The account { $name } is open. Hand this link over; it holds once, for seven days:
site-account-closed = The account { $name } is closed, on every device.
site-new-link = New link
# Of an account: its person may sign in no more.
site-close = Close
site-role = Role
site-places = Provinces, or the facility
site-places-hint = Of an inspector the provinces, with commas between them; of a facility its id; else nothing.
site-name-hint = 2 to 40 small Latin letters, digits, dots or hyphens, beginning with a letter. It stands in the log.
site-role-inspector = inspector
site-role-keeper = keeper of accounts
site-standing-open = can sign in
site-standing-invited = invited, no password yet
site-standing-closed = closed
site-devices = Signed in
site-verify = Check the whole log
site-bad-name = “{ $name }” is no name of an account: 2 to 40 small Latin letters, digits, dots or hyphens, beginning with a letter.
site-account-exists = There is an account “{ $name }” already, or was one. A name stands for one person for ever.
site-account-unknown = There is no account “{ $name }” that is open.
site-bad-places = An inspector has provinces, a facility one id, all others neither.
site-unknown-province = No province is called “{ $name }”.
site-unknown-facility = There is no facility “{ $id }” here.
site-last-keeper = Nobody else could keep the accounts then. Open another keeper first.
site-accounts-unusable = The file of the accounts cannot be used.
site-not-found = There is nothing here for you
site-not-found-more = Either there is no such page, or it is not for this account.
site-refused = This was not sent from a page of this service
site-refused-more = Nothing was changed. Open the page again and send it from there.
site-not-read = What was sent cannot be read
site-failed = This was not done
site-failed-more = Nothing was changed. Please try again; if it stays so, tell whoever keeps this service.
site-going-on = Going on
site-actions = Actions of the plan
site-plan-not-kept = This plan is not kept yet. Once it is, you can say of each action how it stands.
site-keep-plan = Keep the plan as it is today
site-plan-kept = The plan is kept.
site-plan-moved = Visits have found something since the plan was kept.
site-asks-proof = What will prove it:{ " " }
site-mark-action = How does it stand?
site-proof = What proves it
site-proof-hint = Only of what is done: words, or names of files; one on a line.
site-spent = Spent today, in US dollars
site-spent-hint = Only where something was spent; it adds up.
site-bad-amount = “{ $text }” is no amount of US dollars. Write it as 300 or 300.50.
site-waive = Let it be for some time
site-authority = Which authority allows it
site-until = Until, the last day of it
site-action-kept = This is kept.
site-before-finding = Today is before the day on which it was found undone.
site-changed-meanwhile = Somebody has changed this meanwhile. Nothing was written. Look at it as it is now, then send it again.
site-waiting = Waiting for a decision
site-nothing-waits = Nothing waits.
site-waits-here = It is kept here until somebody of the inspection has decided. Until then it does not count.
site-decide = Decide
site-decide-all = Choose one of the two everywhere. Nothing was written.
site-is-kept = What is kept stands
site-came = What came stands
site-differs-no-more = It differs in nothing any more.
site-why-so = Why
site-why-so-hint = The record keeps it, with the day.
site-why-missing = Say why.
site-all-of-it = All that it brings
site-still-differs = Meanwhile it differs elsewhere too, or was refused. Look at it again.
site-decided = This is decided and kept.
site-correct = Bring a corrected one
site-withdraw = Withdraw
site-withdraw-more = It stays in the log with all its versions, and counts no more. The log keeps why.
site-withdrawn = This was withdrawn. It counts no more.
site-readings = Who read it
site-readings-hint = Each reading of a confidential place is in the log, with the page that was read.
site-readings-open = Where a place is open, its readings are in no log.
site-nobody-read = Nobody has, as far as the log tells.
site-page = What was read
site-letters = Letters
site-print-hint = Each opens as a page of its own, to be printed, signed and sealed.
site-to-authority = to the authority
site-questionnaire = What residents are asked
site-count-answers = Count what residents answer
site-calendar = As a calendar (.ics)
site-search = Search
site-name-or-id = Name or id, or part of it
site-everywhere = all provinces
site-only-late = only what is late, or was never inspected
site-standards = Standards in force
site-since = Stands since (UTC)
site-before = Earlier versions
site-tailoring-hint = These pages score by the standards as they stand above; a tailoring counts where a command is given it.
site-nothing-kept = Nothing is kept yet.
site-publish = Publish
site-publish-more = What is published is held against all that was published before: of fewer than five places nothing is told, nor can it be told by comparing two.
site-publication-name = What it is called
site-for-whom = For whom
site-grouping = Grouped by
site-try-publication = Show what would leave
site-publish-for-good = What has left cannot be taken back.
site-is-published = “{ $name }” is published.
site-backups = Backups
site-backups-more = A backup is a whole copy of the registry, held against its proofs, with the accounts and what waits. They lie in { $folder } on the server. Take them elsewhere; the key that signs is not in them.
site-back-up = Make a backup now
site-backed-up = The backup is made.
site-no-backups = There is none here yet.
site-tokens = Tokens for programs
site-tokens-more = A token lets a program in as this account, for a year at most: at /api, as /api/openapi.json describes. A new password ends all of them.
site-token-label = What it is for
site-make-token = Make a token
site-token-made = Keep it now: it is shown this once.
site-token-closed = The token is closed.
site-used-on = last used on { $day }
site-too-many-tokens = There are as many tokens as there may be. Close one first.
site-codes = One-time codes
site-codes-on = Signing in takes a code of your device besides the password.
site-codes-off = Signing in takes the password alone. With one-time codes, who learns your password cannot sign in without your device.
site-offer-codes = Use one-time codes
site-drop-codes = Use no codes any more
site-codes-how = Type this into a program that tells one-time codes, or open it there. Then type the code that it tells.
site-codes-open = Open it in that program
site-code = One-time code
site-code-hint = Only where you use one-time codes.
site-confirm-codes = From now on ask for codes
site-code-wrong = This is not the code of now. Look whether the clock of the device is right.
site-codes-dropped = { $name } signs in without codes from now on, and was signed out everywhere.
site-new-places = New facilities
site-no-new-places = No facility waits to be taken in.
site-propose-place = Ask for a new facility
site-propose-more = The ministry looks at it and takes it in; until then no visit can be brought to it.
site-facility-id = Its id
site-facility-id-hint = Letters, digits and hyphens, as in { $example }. It stays for ever.
site-where-it-is = May everybody know where it is?
site-place-waits = It waits for the ministry.
site-place-waits-already = One of this id waits already.
site-bad-id = “{ $id }” cannot be an id. Take letters, digits and hyphens, as in { $better }.
site-place-incomplete = Choose in each list, and at least one of those who live there and of those whom it serves.
site-take-in = Take it in
site-leave-out = Do not take it in
site-taken-in = { $id } is taken in.
site-left-out = { $id } is not taken in; nothing of it is kept.
site-listens = careaudit listens at { $address }. Ctrl-C ends it.
site-ended = careaudit has ended; what had come was answered.
site-no-account-yet = No account is open yet: careaudit account open NAME --role keeper opens the first.
site-accounts-of-backup = The accounts are those of a backup: passwords are those of then, and whoever was closed or opened since may be open again or missing, where the log does not tell it. Look through all of them. Nobody is signed in, and tokens and phones are made anew.
site-all-signed-out = Everybody is signed out: sessions, links to choose a password and tokens hold no longer, and every phone is closed.
site-not-secure = Without a certificate it listens on this machine alone: name --certificate and --key, or put a proxy before it and write --behind-proxy.
site-no-http-library = the service needs libmicrohttpd (Debian: libmicrohttpd12), which is not installed
site-no-password-library = passwords need libsodium (Debian: libsodium23), which is not installed
site-bad-address = an address to listen at is one of this machine, such as 127.0.0.1:8443 or [::1]:8443
site-address-in-use = something listens there already; end it, or name another port
site-port-not-permitted = this port is not for every user; name one above 1023, or put a proxy before it
site-certificate-ed25519 = no browser takes a certificate of Ed25519; make one of ECDSA P-256
site-certificate-unusable = key and certificate do not belong together, or are no PEM
site-serve-other = it cannot be served there (error { $number })
site-connections-taken = all { $count } connections are taken; whoever else comes waits until one ends
site-connections-fewer = { $count } connections at a time at most, for so many files may be open (LimitNOFILE of its unit, ulimit -n)
site-link = Hand this link over; it holds once, for seven days; put the address of the service before it:

## source-extent

source-extent-full = read in full
source-extent-excerpt = an excerpt was read
source-extent-summary = a summary was read

## span

span-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
span-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
span-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
span-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }

## standard-kind

standard-kind-law = law
standard-kind-policy = policy
standard-kind-tool = tool
standard-kind-good-practice = good practice

## standard-problem

standard-problem-scale-too-short = a scale has between 2 and 100 ratings
standard-problem-scale-too-short-hint = for example { "{" }met: 1, partly: 1/2, unmet: 0{ "}" }
standard-problem-scale-best-not-one = the first rating, “{ $word }”, must earn 1
standard-problem-scale-best-not-one-hint = write the ratings best first, from 1 to 0
standard-problem-scale-last-not-zero = the last rating, “{ $word }”, must earn 0
standard-problem-scale-not-descending = “{ $word }” earns more than the rating before it
standard-problem-scale-not-descending-hint = write the ratings best first
standard-problem-scale-unit-too-large = these fractions have no common denominator of at most a million
standard-problem-scale-unit-too-large-hint = use simpler fractions, such as 1/2 or 2/3
standard-problem-reserved-rating = “{ $word }” has a meaning of its own and cannot be a rating
standard-problem-reserved-rating-hint = choose another word
standard-problem-nothing-scored = no criterion of this standard is scored
standard-problem-nothing-scored-hint = give at least one the level critical, required or recommended
standard-problem-ratings-not-total = the last rating, “{ $id }”, has needs, so a facility could be left without a rating
standard-problem-ratings-not-total-hint = remove its needs, or add a last rating without any
standard-problem-rating-unreachable = “{ $id }” can never be given: wherever its needs hold, those of “{ $before }” do
standard-problem-rating-unreachable-hint = write the ratings best first, each asking less than the one before
standard-problem-rating-never-reached = the needs of “{ $id }” can never hold
standard-problem-rating-never-reached-hint = ask for at most 100%, and for no more sections than are named
standard-problem-selection-empty = no scored criterion is selected here, so this need always holds
standard-problem-selection-empty-hint = select by level, section or criteria that the standard has
standard-problem-too-many-ratings = this list has more than { $limit } ratings or needs
standard-problem-too-many-ratings-hint = no rating of ours needs so many; is this the right file?
standard-problem-needs-too-deep = needs stand in each other more than { $limit } deep
standard-problem-needs-too-deep-hint = write it with fewer of “any”, “all” and “mean” in each other
standard-problem-section-ratings-missing = this need asks for section ratings, which the standard does not give
standard-problem-section-ratings-missing-hint = add section-ratings, in the form of ratings; they cannot need sections themselves
standard-problem-criterion-outside-section = “{ $id }” stands in the section “{ $section }” but is not named after it
standard-problem-criterion-outside-section-hint = name it { $section }.<noun>
standard-problem-weight-on-recorded = a recorded criterion is never scored, so its weight has no use
standard-problem-weight-on-recorded-hint = remove the weight, or change the level
standard-problem-key-without-use = “{ $key }” has no use in a criterion with answer: { $answer }
standard-problem-key-without-use-hint = remove it, or change answer
standard-problem-unknown-thresholds-scored = without known thresholds a criterion cannot be scored
standard-problem-unknown-thresholds-scored-hint = write level: recorded until the official value is known
standard-problem-threshold-never-decides = the test of “{ $rating }” never decides: a better rating takes every value it would
standard-problem-threshold-never-decides-hint = a worse rating needs an easier test
standard-problem-thresholds-gap = no test covers the value { $example }
standard-problem-thresholds-gap-hint = leave out the test of the last rating: it takes whatever no other takes
standard-problem-thresholds-wrong-way = these tests run against each other: between two better values lies a worse one
standard-problem-thresholds-wrong-way-hint = let all tests point the same way, for example >= 3 and >= 2
standard-problem-rating-impossible = no value is ever rated “{ $rating }”
standard-problem-rating-impossible-hint = check the signs and the numbers of the tests
standard-problem-equals-itself = this criterion is said to equal itself
standard-problem-equals-itself-hint = remove it from equals
standard-problem-equals-different-form = “{ $id }” is answered in another way or on another scale, so one answer cannot serve both
standard-problem-equals-different-form-hint = remove it from equals: asking twice is better than a false equality
standard-problem-equals-different-thresholds = “{ $id }” would rate the same finding by another measure, service or thresholds
standard-problem-quotient-of-quotient = “{ $id }” is itself a quotient
standard-problem-quotient-of-quotient-hint = divide measures that are counted
standard-problem-sense-of-quotient = “{ $id }” is worked out, so nobody writes a value that could make no sense
standard-problem-sense-of-quotient-hint = put sense: beside the two measures that it is made of
standard-problem-sense-crossed = at-most is less than at-least: no value makes sense
standard-problem-sense-crossed-hint = write the smaller number as at-least
standard-problem-cost-range = the first cost is higher than the second
standard-problem-cost-range-hint = write usd: [low, high]
standard-problem-example-contradicts = this example of “{ $rating }” would be rated “{ $decided }”
standard-problem-example-contradicts-hint = change the example or the thresholds
standard-problem-title-missing = “{ $id }” has no title, and other criteria of this standard have one
standard-problem-title-missing-hint = write title: with a short noun in each language, such as Drinking water
standard-problem-title-too-long = this title in { $language } has { $letters } letters, more than { $limit }
standard-problem-title-too-long-hint = name the matter in few words; what is asked stands in text
standard-problem-title-shared = “{ $id }” has the same title in { $language }
standard-problem-title-shared-hint = let each title of a standard name one criterion alone
standard-problem-tailored-twice = “{ $id }” is already changed by another tailoring of this run
standard-problem-tailored-twice-hint = give one tailoring for a standard
standard-problem-tailoring-unusable = the tailoring “{ $id }” does not fit the archived revision “{ $revision }”, which is used without it

## standards

standards-unknown-values = { $count } official values are not known; until then they are recorded and never rated. Whoever holds the official text writes them into a tailoring and gives it with --tailoring FILE; Standards/tailoring/example-official-values.yaml shows the form, with invented values.
standards-joined = { $count } questions answer { $joined } criteria.
standards-saving = What asking once saves, for a facility with all groups of residents that serves all whom there are:

## starter-record

starter-record-how = Write behind each line what you find; a line left empty stays open. Long form:
starter-record-services = Services: take away the # of those that there are; once one is named, those not named are not offered.
starter-record-last-visit = last visit:

## syntax-slip

syntax-slip-tab = this line is indented with a tab
syntax-slip-foreign-space = here stands a space of another kind ({ $codePoint }), not a plain one
syntax-slip-space-missing = a space is missing behind “{ $key }:”
syntax-slip-foreign-colon = “{ $colon }” does not part a key from its value; only the Latin colon does
syntax-slip-colon-in-text = a second colon with a space behind it stands on this line
syntax-slip-colon-in-brackets = in these brackets a second colon stands before a comma
syntax-slip-curly-quotes = curly quotes ({ $quote }) do not hold a text together; only straight ones do
syntax-slip-unclosed-quotes = the quotes that open here are not closed
syntax-slip-unclosed-bracket = the bracket that opens here is not closed
syntax-slip-comment-in-brackets = what stands behind “#” is a comment: it is not read, and neither is the bracket that closes
syntax-slip-text-behind-quotes = text stands behind quotes that were closed
syntax-slip-colon-missing = on this line no colon parts a key from its value
syntax-slip-indentation = this line does not begin in the same column as its neighbours
syntax-slip-backslash = in double quotes a backslash begins a sign of its own, and this is none
syntax-slip-list-beside-key = a list with hyphens does not begin on the line of its key
syntax-slip-reserved-start = a text without quotes may not begin with “{ $sign }”
syntax-slip-tab-hint = write spaces instead, as many as on the lines beside it
syntax-slip-foreign-space-hint = delete it and type a space; such spaces come with text that is copied
syntax-slip-space-missing-hint = write “{ $key }: …”
syntax-slip-foreign-colon-hint = write “:” and a space behind it
syntax-slip-colon-in-text-hint = put the whole text in quotes, as in note: "See: room 3"
syntax-slip-colon-in-brackets-hint = write a comma before each key, and put a text with a colon in it in quotes
syntax-slip-curly-quotes-hint = write straight quotes (") at both ends
syntax-slip-unclosed-quotes-hint = close them where the text ends
syntax-slip-unclosed-bracket-hint = close it, and put a text with a comma or a bracket in it in quotes
syntax-slip-comment-in-brackets-hint = put the whole text in quotes, as in { "{" }note: "See room #3"{ "}" }
syntax-slip-text-behind-quotes-hint = put the whole text in quotes of the other kind, as in note: 'The "big" room'
syntax-slip-colon-missing-hint = write “key: value”; a text that goes on from the line above is indented deeper
syntax-slip-indentation-hint = begin it where the lines beside it begin; put a text that goes on over several lines in quotes
syntax-slip-backslash-hint = write two backslashes, or put the text in single quotes
syntax-slip-list-beside-key-hint = write “key: [one, two]”, or begin the list on the next line
syntax-slip-reserved-start-hint = put the text in quotes

## table
## The names of sheets and columns, and what stands in them.

table-standing-definition = yes for the audit that counts today
table-earned = earned
table-earned-definition = points of the rated criteria
table-highest-definition = points, were every open answer the best
table-possible-definition = points of all that applies
table-rated = rated
table-rated-definition = how many criteria
table-share-lowest = share, lowest
table-share-lowest-definition = earned of possible: certain
table-share-highest = share, highest
table-share-highest-definition = highest of possible
table-about = About
table-facilities = Facilities
table-audits = Audits
table-criteria = Criteria
table-findings = Findings
table-answers = Answers
table-measures = Measures
table-plans = Plans
table-definitions = Definitions
table-charts = Charts
table-facility-definition = the id of the facility
table-standard-definition = the id of the standard
table-version = Version
table-version-definition = edition and revision of the standard
table-date-definition = the day of the visit
table-kind-definition = inspection, self-assessment or follow-up
table-record = Record
table-record-definition = the file of the visit
table-line = Line
table-line-definition = where in that file it stands
table-section-definition = the id of the section
table-section-title-definition = the title of the section
table-criterion-definition = the id of the criterion
table-level = Level
table-level-definition = critical and required make the minimum; recommended lies beyond it; recorded is never scored
table-requirement-definition = what the criterion asks
table-criterion-title-definition = what the criterion is called; empty where it has no title
table-answer = Answer
table-answer-definition = the rating on the scale of the standard, open, not-applicable or does-not-apply
table-note-definition = the inspector's note, as written
table-reason-definition = why it does not apply or was not assessed, as written
# As the heading of a table; on paper there is less room.
table-heard = Heard
table-heard-definition = whose word was heard
table-evidence = Evidence
table-evidence-definition = names of evidence files
table-checked-definition = of a sample: how many were looked at
table-of = Of
table-of-definition = of a sample: how many there are
table-conforming-definition = of a sample: how many conform
table-basis-definition = how well the criterion is founded: text, secondary, derived or recalled; then its sources
table-cut = cut: longer than a cell
table-too-many-digits = (text: more than 15 digits)

## text-problem

text-problem-write-year = write the year before it: YYYY{ $rest }
text-problem-write-first-or-others = write { $first }, or { $others } if that is meant
text-problem-days-of-month = { $name } { $year } has the days 1 to { $last }
text-problem-month = there is no month { $month }: write the year, the month from 01 to 12, then the day
text-problem-example = for example { $example }
text-problem-write-quoted = write "{ $rest }"
text-problem-write-checked-conforming = write checked: { $checked }, conforming: { $conforming }

## threshold

# Between thresholds.
threshold-comma = ,{ " " }
threshold-less = less than { $limit }
threshold-at-most = at most { $limit }
threshold-equal = exactly { $limit }
threshold-at-least = at least { $limit }
threshold-greater = more than { $limit }

## tidy
## The names of tidy tables and of their variables.

tidy-facilities-definition = a row for each facility
tidy-visits = Visits
tidy-visits-definition = a row for each visit that was recorded
tidy-scores = Scores of visits
tidy-scores-definition = a row for each visit and each standard that it audits, by itself; a follow-up with what it follows
tidy-standings = Standings
tidy-standings-definition = a row for each facility and standard: where it stands today; its latest self-assessment beside it
tidy-answers-definition = a row for each visit, standard and criterion: what it came to, whatever decided it
tidy-standing-answers = Answers of standings
tidy-standing-answers-definition = the same for each standing, with all follow-ups laid over, and each latest self-assessment
tidy-findings-definition = a row for each scored answer of a standing that is short of the best
tidy-actions = Actions
tidy-actions-definition = a row for each corrective action, kept in a plan or asked for by a finding
tidy-measures-definition = a row for each number that a visit recorded
tidy-standards = Standards asked by
tidy-standards-definition = a row for each revision of a standard that something here was scored by
tidy-criteria-definition = a row for each criterion of these
tidy-codebook = Codebook
tidy-codebook-definition = a row for each variable of the other tables
tidy-codes = Codes
tidy-codes-definition = a row for each word that a variable can hold, with its number in SPSS and Stata files
tidy-pseudonym = the name or number that stands for the facility in this file
tidy-name = its name, in English or as it was written
tidy-name-km = the same name in Khmer
tidy-province-code = the official code of its province
tidy-province = its province, in Latin letters or as it was written
tidy-province-km = its province in Khmer
tidy-care = the kind of care that it gives
tidy-operator = by whom it is run
tidy-lives-girls = whether girls live there
tidy-lives-boys = whether boys live there
tidy-lives-women = whether women live there
tidy-lives-men = whether men live there
tidy-serves = what those whom it serves have been through; words joined by +
tidy-location = whether it may be told where it is
tidy-closed = the first day on which it is closed
tidy-formerly = the ids that it had before
tidy-example = whether it is invented
tidy-visit = the visit: its day and kind, or its number within the facility
tidy-number = the number of the visit, the first being 1
tidy-year = the year of the visit
tidy-follows = the inspection that it says it follows
tidy-team = the team that made it
tidy-arrived = when the team came
tidy-left = when it went
tidy-led-by = the role of who led it
tidy-sampled = which files were sampled
tidy-visit-note = the note on the visit as a whole, in English or as it was written
tidy-visit-note-km = the same in Khmer, where it was written in both
tidy-corrections = how often its record was corrected
tidy-corrected = the last day on which it was corrected
tidy-edition = the edition of the official document
tidy-revision = the revision of this encoding of it
tidy-digest = SHA-256 of its file
tidy-standard-title = its title
tidy-standard-title-km = its title in Khmer
tidy-tailoring = the tailoring that changed it
tidy-unit = points are whole numbers of 1 / unit
tidy-latest = whether it is the standing of today, or the latest self-assessment
tidy-source = what it rests on: visits of others, or the facility itself
tidy-layers = how many records are laid over each other
tidy-own-answers = how many answers the latest record gives itself
tidy-rating = the rating; empty while open answers can still change it
tidy-rating-lowest = the rating, were every open answer the last of its scale
tidy-rating-highest = the rating, were every open answer the best
tidy-minimum-earned = points of the minimum that are certain
tidy-minimum-highest = points of the minimum, were every open answer the best
tidy-minimum-possible = points of all of the minimum that applies
tidy-minimum-rated = criteria of the minimum that are rated
tidy-minimum-open = criteria of the minimum that are open
tidy-minimum-share-lowest = share of the minimum, lowest: minimum_earned / minimum_possible
tidy-minimum-share-highest = share of the minimum, highest: minimum_highest / minimum_possible
tidy-beyond-earned = points beyond the minimum that are certain
tidy-beyond-highest = points beyond the minimum, were every open answer the best
tidy-beyond-possible = points of all beyond the minimum that applies
tidy-beyond-rated = criteria beyond the minimum that are rated
tidy-beyond-open = criteria beyond the minimum that are open
tidy-beyond-share-lowest = share of what lies beyond, lowest: beyond_earned / beyond_possible
tidy-beyond-share-highest = share of what lies beyond, highest: beyond_highest / beyond_possible
tidy-answer = what it came to: a rating of the scale, open, not-applicable or does-not-apply
tidy-credit = which part of the weight the rating earns; empty where it is not rated
tidy-decided-by = what the answer was taken from
tidy-open-reason = why it is open
tidy-points-earned = points earned, in 1 / unit of its standard
tidy-points-possible = points that it could earn, in 1 / unit of its standard
tidy-points-lost = points that it lacks, in 1 / unit of its standard
tidy-twin = the criterion, with its standard, whose answer was taken
tidy-carried = whether the answer stands from an earlier record than the visit's own
tidy-from-visit = the visit whose record decided it
tidy-line = its line in that record
tidy-measured = what was measured; of a quotient its upper number
tidy-measured-by = the lower number of a quotient
tidy-sample-checked = of a sample: how many were looked at, as a number
tidy-sample-of = of a sample: how many there were
tidy-sample-conforming = of a sample: how many of these conform
tidy-provided = of a service: who has it here; words joined by +
tidy-referred = of a service: who is referred; words joined by +
tidy-heard = whose word was heard; words joined by +
tidy-answer-note = the inspector's note, in English or as it was written
tidy-answer-note-km = the inspector's note in Khmer, where it was written in both
tidy-answer-reason = why it does not apply or was not assessed, in English or as it was written
tidy-answer-reason-km = why it does not apply or was not assessed, in Khmer, where it was written in both
tidy-answer-evidence = names of evidence files, joined by a semicolon
tidy-found = the day of the visit that found it so
tidy-found-year = the year of the visit that found it so
tidy-holds-rating = whether it keeps the rating from being better
tidy-mended-by = the actions that mend it, joined by a semicolon
tidy-action = the action: the first remedy that it carries out
tidy-action-text = what is to be done, in English or as it was written
tidy-action-text-km = what is to be done, in Khmer
tidy-action-criteria = the criteria that it helps to mend, joined by a semicolon
tidy-urgency = what hangs on it; empty where no finding of today asks for it
tidy-responsible = the role or person that does it
tidy-due = the day by which it must be done
tidy-due-computed = whether that day was moved before a holiday that is computed, not official
tidy-action-status = where it stands, as kept in the plan; open where none is kept
tidy-planned-low = its price, at least; empty where it is not known
tidy-planned-high = its price, at most; empty where it is not known
tidy-spent = what was spent on it, so far
tidy-last-spent = the last day on which something was spent on it
tidy-left-low = what is still to pay, at least; empty where it is not known
tidy-left-high = what is still to pay, at most; empty where it is not known
tidy-done = the day on which it was done
tidy-verified = the day of the visit that verified it
tidy-verified-by = the record that verified it
tidy-waived-until = the last day on which a waiver of it holds
tidy-reopened = how often a visit found it undone again
tidy-kept = whether the facility keeps it in its plan
tidy-history = whether its criteria are asked no longer
tidy-action-note = what people wrote beside it, in English or as it was written
tidy-measure = the id of what was counted or measured
tidy-measure-title = what was counted or measured
tidy-measure-title-km = what was counted or measured, in Khmer
tidy-measure-value = the number, exactly as recorded
tidy-measure-unit = the unit of the number
tidy-measure-unit-km = the unit of the number, in Khmer
tidy-section-title-en = the title of its section
tidy-section-title-km = the title of its section in Khmer
tidy-criterion-title = its title: a noun that names the matter
tidy-requirement = what it asks
tidy-requirement-km = what it asks, in Khmer
tidy-answered-from = what its answer is taken from
tidy-service = the service that decides it
tidy-equals = the criteria that one answer decides with it, joined by a semicolon
tidy-basis-status = how well it is founded
tidy-basis-sources = the ids of the sources that it rests on, joined by a semicolon
tidy-table = the table
tidy-variable = the variable
tidy-type = what it holds: string, integer, number, boolean or date
tidy-key-part = whether it is part of what tells a row from all others
tidy-variable-unit = the unit of the variable
tidy-label-en = what stands in it, in English
tidy-label-km = what stands in it, in Khmer
tidy-hxl = the tag of the humanitarian exchange language
tidy-word = a word that the variable can hold
tidy-code = its number in SPSS and Stata files
tidy-word-en = what the word means, in English
tidy-word-km = what the word means, in Khmer
tidy-unit-points = points of 1 / unit
tidy-unit-share = part of 1
tidy-unit-dollars = US dollars, in numbers
tidy-unit-criteria = criteria, counted
tidy-source-visits = standing by visits
tidy-title = Data of audits
tidy-described = Facilities, visits, standings, answers, findings, actions and measures as tidy tables: one row a thing. Days and numbers are plain; what is empty is not known, not asked or not told in this view.
tidy-view-ministry = For the ministry alone: every facility, with names, days, notes, measures and money. What is kept inside and dangers are not in it.
tidy-view-coalition = For a coalition of providers: facilities whose location is open alone, under pseudonyms, with the year of each visit. Nothing of confidential places, and nothing that people wrote or counted; what groups tell of all is told by careaudit compare.
tidy-view-public = For everybody: what the standards ask, and no row of any facility; what groups tell is told by careaudit compare.
tidy-hxl-row = The row behind the heading holds HXL hashtags and is no data.
tidy-required = whether every row has it
tidy-folder-taken = something stands in this folder already: tables of another day or view would stand between these; name a new folder
tidy-written = { $table }: { $count }
tidy-not-in-view = this view has no table { $table }
tidy-no-readstat = files for SPSS and Stata need ReadStat, which is not installed: apt-get install libreadstat1
tidy-no-memory = there is not enough memory for this table
tidy-readstat-failed = ReadStat could not write the file; its number for what went wrong: { $code }

## translation-status

translation-status-official = official
translation-status-reviewed = reviewed
translation-status-draft = draft

## typing
## What is said while a form is typed in.

typing-was = was
typing-cleared = open again
typing-taken-back = taken back
typing-visit-note = note on the visit
typing-follows = follows
typing-type-again = type it once more to keep it, or the right number
typing-note-only = note only, no rating
typing-needs-voices = stays open until heard; add
typing-too-few = fewer than asked for, so it stays open; at least
typing-all-typed = Every line has been typed. done writes the record.
typing-voices = @ and { $voices }
typing-number-expected = “{ $word }” is not a number; write it as 42 or 3.5:{ " " }
typing-no-line = “{ $word }” is no code of this form; ? shows how lines are typed
typing-unknown-code = this form has no line “{ $word }”
typing-wrong-letter = “{ $word }” is mistyped, or is on another form than { $number }; here it is { $right }:{ " " }
typing-unknown-rating = “{ $word }” is none of the boxes:{ " " }
typing-not-applicable-refused = this line cannot be “not applicable”:{ " " }
typing-reason-missing = “not applicable” needs its reason: { $code } - no kitchen here
typing-unknown-voices = “{ $word }” is not a list of voices:{ " " }
typing-only-a-number = { $code } takes one number and nothing else; “{ $rest }” is too much
typing-three-numbers-expected = three numbers: looked at, of how many, conforming; as { $code } 10 42 8, or ? where one is not known
typing-sample-inconsistent = more conform than were looked at, or more were looked at than there are: { $code } 10 42 8
typing-unknown-groups = “{ $word }” names no box:{ " " }
typing-service-expected = type p and the boxes of those it is provided for, r of those referred, or - where it is not offered, as { $code } p12 r2 >legal aid:{ " " }
typing-time-expected = “{ $text }” is no hour of the day; write it as 09:30
typing-text-expected = write something behind “{ $word }”

## typing-help
## How lines are typed.

typing-help-voices = Voices:{ " " }
typing-help-boxes-of-services = Boxes of services:{ " " }
typing-help-line-note = K07R 2 the note
typing-help-line-note-meaning = the second box of line K07R, with a note; the code's last letter is checked
typing-help-note = 2 the note
typing-help-note-meaning = the same for the line that is asked for
typing-help-reason = K07R - no kitchen here
typing-help-reason-meaning = not applicable, with the reason
typing-help-zero = K07R 0 it was locked
typing-help-zero-meaning = not assessed, with the reason
typing-help-note-only = K07R . the note
typing-help-note-only-meaning = only a note
typing-help-voices-typed = C03N 1 @rs +gate.jpg note
typing-help-voices-meaning = heard residents and staff; evidence gate.jpg
typing-help-note-inside = C03N 3 @r note !! inside
typing-help-note-inside-meaning = what stands behind !! stays inside: what residents said, which no facility reads
typing-help-sample-meaning = 10 of 42 looked at, 8 conform; ? where not known
typing-help-number-meaning = a number, Khmer digits too; one that makes no sense is asked about, and kept where it is typed again
typing-help-services = V02D p12 r2 >whom; note
typing-help-services-meaning = provided for boxes 1 and 2, referred for 2, to whom; p alone: for all; -: not offered
typing-help-line-meaning = what line K07R asks, and what stands there
typing-help-clear = K07R clear
typing-help-clear-meaning = open again (លុប)
typing-help-visit = by TEAM · note TEXT
typing-help-visit-meaning = the team; a note on the visit
typing-help-arrived = arrived 09:30 · left 15:40
typing-help-arrived-meaning = when the team came and went
typing-help-led-by = led-by ROLE · sampled TEXT
typing-help-led-by-meaning = who led the visit, a role; which files were sampled, by the facility's own numbers
typing-help-inside = inside TEXT
typing-help-inside-meaning = kept inside, on the visit as a whole
typing-help-undo = undo
typing-help-undo-meaning = takes the last line back, again and again (ដកវិញ)
typing-help-left = left · show
typing-help-left-meaning = what is missing; what was typed
typing-help-stop = stop
typing-help-stop-meaning = ends; the same command goes on here
# As it is typed.
typing-help-done = done
typing-help-done-meaning = writes the record (ចប់)

## typing-residents
## How what residents answered is typed in, as counts.

typing-residents-no-question = the questionnaire has no question “{ $word }”: type its number as in the count, or its id
typing-residents-not-asked = { $group } are not asked the question { $question }
typing-residents-numbers-expected = type how many answered, as { $group } 12; or of the third question how often each face, good, so-so, bad: { $group } 3 8 2 2; or how many were handed it: asked 24
typing-residents-too-few = { $number } are fewer than five, so nothing of it is kept: count them under others, or leave this question out for them
typing-residents-asked-missing = say how many were handed the questionnaire: asked 24
typing-residents-answered-missing = say how many answered: { $group } 12
typing-residents-more-than-answered = { $group }, { $question }: more faces than people of them answered
typing-residents-more-than-asked = more answered than were handed the questionnaire
typing-residents-help = asked 24 · girls 12 · girls 3 8 2 2
typing-residents-help-meaning = what residents answered: how many were handed it, how many girls answered, how often they gave the good, so-so and bad face to the third question; nothing of fewer than five

## verification

verification-document = documents
verification-observation = observation
verification-resident = talks with residents
verification-staff = talks with staff

## visit-kind

visit-kind-inspection = inspection
visit-kind-self-assessment = self-assessment
visit-kind-follow-up = follow-up

## voice

voice-staff = staff
voice-family = family
voice-community = community
voice-authority = authorities

## walk-stop

walk-stop-papers = Papers
walk-stop-staff = Staff
walk-stop-gate = Gate and grounds
walk-stop-kitchen = Kitchen and food
walk-stop-rooms = Rooms
walk-stop-washing = Toilets and washing
walk-stop-health = Health
walk-stop-files = Files
walk-stop-talks-with-staff = Talks with staff
walk-stop-talks-with-residents = Talks with residents

## wording
## What the review of all texts says, on screen and in its workbook.

# The name of a sheet: what the program itself says.
wording-program = Program
wording-standards = Standards
wording-guide = How to review
wording-key = number of the text
wording-place = where it is read
wording-about = part of, or as it is shown
# Over the column of a workbook: who has reviewed.
wording-by = reviewed by
wording-on = reviewed on
# Where the review of a text stands, not who runs a place.
wording-state = state
wording-remark = remark
wording-finding = found by machine
wording-guarded = not to be changed
wording-key-definition = Which text it is. It stays as it is: by it the row is found again.
wording-place-definition = Where people read the text.
wording-about-definition = Of a text of a standard, the title of what it belongs to. Of a sentence of the program, a line of its output with the sentence in it where examples of facilities were named, else the sentence with examples for what is put in.
wording-text-definition = The text. What is corrected here is what will be read. What stands as { "{" } $name { "}" } is put in by the program and stays.
wording-state-definition = draft, or reviewed: both texts were read by somebody who knows the language, and are right.
wording-by-definition = A person or an office. It must be there where the state is reviewed.
wording-on-definition = The day, as 2026-12-01. Left empty, it is the day on which the workbook comes back.
wording-remark-definition = What others should know: a doubt, a question. It is kept, and stands here the next time.
wording-finding-definition = What a program has noticed, such as spelling. It is not kept.
wording-guarded-definition = By it the program knows whether the text has changed since.
wording-guide-one = Every row is a text, in English and in Khmer. Read both, and put right what is not right, in its cell.
wording-guide-two = Then choose “reviewed” under “state”, and write your name or your office beside it. A row that you leave alone stays as it was.
wording-guide-three = Rows may be sorted, filtered and left out. Numbers of texts stay as they are, and so does the last column.
wording-guide-four = Signs as { "{" } $count { "}" } stand for what the program puts in, a number or a name. They must stay; they may stand elsewhere in the sentence. Where a text has lines with [one] and *[other], English counts in two ways; Khmer needs one sentence alone.
wording-guide-five = Save the file, and send it back. careaudit wording --from FILE shows what would change; with --write it is kept. A text that changes afterwards is a draft again.
wording-tally = { $reviewed } of { $all } texts reviewed
wording-tally-by = { $reviewed } of { $all } texts reviewed, by { $names }, last on { $day }
wording-program-texts = sentences of the program
wording-standards-texts = texts of the standards
wording-khmer-partly = Of the Khmer, { $reviewed } of { $all } texts are reviewed, by { $names }; all others are a draft.
wording-khmer-all = All Khmer texts are reviewed, by { $names }.
wording-review-heading = Reviewed texts
wording-change-heading = What changes
wording-nothing-changes = Nothing changes.
wording-count-texts =
    { $count ->
        [one] { $count } text changes
       *[other] { $count } texts change
    }
wording-count-reviewed =
    { $count ->
        [one] { $count } text is reviewed now
       *[other] { $count } texts are reviewed now
    }
wording-count-drafts =
    { $count ->
        [one] { $count } text is a draft again
       *[other] { $count } texts are drafts again
    }
wording-count-remarks =
    { $count ->
        [one] { $count } remark changes
       *[other] { $count } remarks change
    }
wording-not-written = Nothing is written yet. With --write it is.
wording-was-written = Written: { $paths }
wording-kept-corrections =
    { $count ->
        [one] { $count } correction of what the program itself says is kept in { $path }. The program says so once a maintainer has taken it over into the source: careaudit wording --catalogue FOLDER --write
       *[other] { $count } corrections of what the program itself says are kept in { $path }. The program says so once a maintainer has taken them over into the source: careaudit wording --catalogue FOLDER --write
    }
wording-taken-over =
    { $count ->
        [one] { $count } sentence changes in { $path }. The program says so when it is built anew.
       *[other] { $count } sentences change in { $path }. The program says so when it is built anew.
    }
wording-outdated-correction = { $key }: the source says something else by now than what was corrected. The correction is left in wording.yaml.
wording-not-a-catalogue = no english.ftl and khmer.ftl of the program's source can be read there
wording-not-safe = the corrections cannot be written there so that everything else would stay; write them by hand
wording-review-unusable = this file has errors, so nothing is written over it; careaudit check tells them
wording-not-an-example = { $facility } is no invented example, so no line about it is shown
wording-unknown-remark = no text has the number { $key }, of which { $file } remarks something

## wording-place

# On any screen, page or letter, beside many things.
wording-place-everywhere = everywhere
wording-place-report = report on a facility
wording-place-danger = dangers, on all pages
wording-place-plan = improvement plan
wording-place-letter = letter to the facility
wording-place-comparison = comparison of facilities
wording-place-chart = picture for slides
wording-place-checklist = checklist of a visit
wording-place-tables = tables and workbooks
wording-place-due = what is due
wording-place-standards = lists of standards
wording-place-typing = typing in a visit
wording-place-facility = files of facilities and visits
wording-place-problem = problem in a file
wording-place-form = offline form
wording-place-fill-in = workbook to fill in
wording-place-help = help, and what is said of options
wording-place-importing = bringing records home
wording-place-paper = form on paper
wording-place-questionnaire = questionnaire of residents
wording-place-xlsform = form for KoboToolbox and ODK
wording-place-holidays = public holiday
wording-place-provinces = province, in all lists
wording-place-tailoring = tailoring of a standard

## wording-problem

wording-problem-key-unknown = no text has the number “{ $key }”
wording-problem-key-unknown-hint = Numbers of texts are never changed. Copy it from a new workbook of careaudit wording --output.
wording-problem-key-twice = { $place }: “{ $key }” stands already in row { $row }
wording-problem-key-twice-hint = Leave one row for each text, and delete the other.
wording-problem-key-missing = { $place }: the number of the text is gone; the row says “{ $text }”
wording-problem-key-missing-hint = Copy the number of the text from a new workbook of careaudit wording --output.
wording-problem-column-missing = { $place }: the column “{ $name }” is missing
wording-problem-column-missing-hint = Name the columns as they were.
wording-problem-state-unknown = { $place }: “{ $word }” is no state
wording-problem-state-hint = Write draft or reviewed.
wording-problem-reviewer-missing = { $place }: it is reviewed, but not by whom
wording-problem-reviewer-missing-hint = Write a name or an office there, or give it for all rows with --by NAME.
wording-problem-day-in-future = { $place }: the day { $day } has not come yet
wording-problem-parameters-lost = { $place }: the program puts in { $names }, which is missing here
wording-problem-parameters-lost-hint = Write it where it belongs in the sentence, with its brackets.
wording-problem-parameters-invented = { $place }: the program puts in no { $names } here
wording-problem-parameters-invented-hint = Leave it out, or write the name as it was.
wording-problem-not-a-sentence = { $place }: this cannot stand in the catalogue: { $reason }
wording-problem-not-a-sentence-hint = Keep brackets and lines with [one] and *[other] as they were, and change only the words.
wording-problem-emptied = { $place }: the text is gone; it stays as it was
wording-problem-emptied-hint = A text is not deleted here. Write what it should say.
wording-problem-sign-refused = { $place }: the sign { $code } cannot be kept
wording-problem-sign-refused-hint = Delete it; nobody sees it.
wording-problem-changed-since = { $place }: this text was changed by somebody else since the workbook was written; it says now: { $now }
wording-problem-changed-since-hint = Write a new workbook, and make the correction there. Nothing is changed here.
wording-problem-reviewed-as-it-was = { $place }: this text has changed since the workbook was written, so what was reviewed is no more
wording-problem-reviewed-as-it-was-hint = Write a new workbook, and review the text as it is now.
wording-problem-reviewed-before = { $place }: the text changes, and name and day are those of an earlier review; it becomes a draft
wording-problem-reviewed-before-hint = Write the day of today where both texts were read again.
wording-problem-digest-unreadable = “{ $text }” is no digest of a text
wording-problem-digest-unreadable-hint = It has 16 digits, 0 to 9 and a to f. careaudit wording --from FILE --write writes it.
wording-problem-draft-again = “{ $key }” was reviewed by { $name } on { $day } and has changed since, so it is a draft
wording-problem-draft-again-hint = Have it reviewed again, or write it as it was.
wording-problem-correction-of-file = “{ $key }” is no sentence of the program
wording-problem-correction-of-file-hint = Correct a text of a standard in its own file.
wording-problem-no-table = no table of texts stands in it
wording-problem-no-table-hint = Give a workbook or CSV that careaudit wording --output has written.
# Titles, over all problems of a kind.
wording-problem-title-row = row that cannot be read
wording-problem-title-text = text that cannot be taken over
wording-problem-title-changed = text that has changed since
wording-problem-title-file = review of texts not right

## writing-problem

writing-problem-this = this
writing-problem-wrong-shape = { $subject } should be { $what }
writing-problem-missing-key = “{ $key }” is missing here
writing-problem-missing-key-hint = add “{ $key }: …”
writing-problem-unknown-key = “{ $key }” is not a key that belongs here
writing-problem-unknown-key-hint = remove it; a comment begins with “#”
writing-problem-empty-list = the list of “{ $key }” is empty
writing-problem-empty-list-hint = name at least one, or remove the key
writing-problem-comma-cuts-text = in brackets a comma ends a text: only “{ $kept }” would be kept, and “{ $rest }” is taken for a key
writing-problem-comma-cuts-text-hint = put the whole text in quotes: { $key }: { $quoted }
writing-problem-comment-cuts-text = what stands behind “#” is a comment: only “{ $kept }” is kept
writing-problem-comment-cuts-text-hint = if it belongs to the text, write { $lead }{ $quoted }
writing-problem-not-a-character = this text holds { $codePoint }, which is no character; pages and tables show a mark in its place
writing-problem-not-a-character-hint = delete it
# Behind the word for language.
writing-problem-khmer = Khmer
# Behind the word for language.
writing-problem-english = English
writing-problem-missing-translation = “{ $key }” has no text in { $name }, which this standard promises
writing-problem-missing-translation-hint = write both: { "{" }en: …, km: …{ "}" }
writing-problem-unknown-word = “{ $word }” is not a word for “{ $key }”
writing-problem-several-words = “{ $text }” is several words, which “{ $key }” needs as a list
writing-problem-several-words-hint = write a list: { $key }: [{ $list }]
writing-problem-unreadable-value = “{ $text }” is not { $form }, as “{ $key }” needs
writing-problem-negative-number = “{ $key }” cannot be below zero, and here it is { $text }
writing-problem-number-too-large = { $text } is too large a number for “{ $key }”
writing-problem-number-too-large-hint = at most nine digits before the point (a weight: one million)
writing-problem-number-too-fine = { $text } has too many digits behind the point for “{ $key }”
writing-problem-most-six-write = at most six: write { $value }
writing-problem-most-six = at most six
writing-problem-date-in-future = { $date } is in the future: today is { $today }
writing-problem-date-in-future-hint = write the date of the visit; --on DATE sets another today
writing-problem-bad-identifier = “{ $id }” is not written like an id
writing-problem-bad-identifier-hint = lower-case letters, digits and hyphens; a criterion is <section>.<noun>
writing-problem-duplicate-identifier = the id “{ $id }” is taken; it was first used in line { $firstLine }
writing-problem-duplicate-across = the id “{ $id }” is taken; it was first used in { $file }, line { $line }
writing-problem-duplicate-identifier-hint = give this one an id of its own; an id is never used again
writing-problem-name-mismatch = this says “{ $written }”, but the name of the file or folder says “{ $expected }”
writing-problem-name-mismatch-hint = make the two the same
writing-problem-follows-without-follow-up = only a follow-up follows another record
writing-problem-follows-without-follow-up-hint = remove follows, or write kind: follow-up
writing-problem-nothing-answered = the record answers no question of any standard, so nothing is scored from it
writing-problem-nothing-answered-hint = write answers under “answers”; careaudit new FACILITY makes a record with every question
writing-problem-answers-missing = the record says by which revisions it was answered, and holds no answers
writing-problem-answers-missing-hint = was the file cut off? copy it again, or remove “against”
writing-problem-pinned-not-answered = “{ $standard }” stands under “against”, but not under “answers”
writing-problem-pinned-not-answered-hint = was the file cut off? copy it again, or remove this line
writing-problem-need-not-hear-residents = “{ $criterion }” need not hear residents, so their answers show nowhere beside it
writing-problem-need-not-hear-residents-hint = name a criterion with hear: [resident]
writing-problem-official-year-lacks = { $year } has dated days and so is official, but none of them is near “{ $rule }”, which is then no day off in that year
writing-problem-official-year-lacks-hint = write all the days of the year’s list, or none of them
writing-problem-too-few-answered = “{ $key }” tells of { $count } people; of fewer than { $fewest } nothing is kept, for it would tell who said what
writing-problem-too-few-answered-hint = count a group that is too small under others, leave out a question that too few answered; if it is all of them, keep no group
writing-problem-counts-exceed = “{ $part }” comes to { $count }, more than “{ $whole }”, which is { $limit }
writing-problem-counts-exceed-hint = count again: a question has at most as many answers as people who answered, and nobody answers who was not asked
writing-problem-too-many = “{ $key }” has more than { $limit }
writing-problem-too-many-hint = keep the { $limit } that matter most

## xlsform
## The words of forms for KoboToolbox and ODK.

xlsform-voices = : { $voices }
xlsform-percent-range = : ${ "{" }{ $lowest }{ "}" }% – ${ "{" }{ $highest }{ "}" }%
xlsform-not-future = A visit is not in the future.
xlsform-needed = This is needed.
xlsform-reason-needed = Write why.
xlsform-note-needed = Write what you saw, since it is not met in full.
xlsform-number-range = From 0, below ten million, with at most three decimals.
xlsform-whole-number = A whole number from 1.
xlsform-checked-at-most-all = Not more than there are, and at least one.
xlsform-conforming-at-most-checked = Not more than were looked at.
xlsform-services-asked = Were the services asked about?
xlsform-services-hint = If yes, a service with nothing ticked counts as not offered.
xlsform-whole = of how many in all
xlsform-heard = who was heard
xlsform-range-hint = Open answers count as nothing in the lowest and in full in the highest. Rounded here only.

## yaml-problem

yaml-problem-wrong-encoding-known = the file is written in { $name }, not in UTF-8
yaml-problem-wrong-encoding = here the file is not UTF-8
yaml-problem-wrong-encoding-hint = save it again with the encoding UTF-8
yaml-problem-control-character = here is a character that no text file holds
yaml-problem-control-character-hint = save it again as plain text with the encoding UTF-8, and remove the character
yaml-problem-not-yaml = this is not YAML: { $words }
yaml-problem-nested-too-deeply = lists and mappings stand inside each other more than { $limit } deep
yaml-problem-nested-too-deeply-hint = no file of ours needs that; is this the right file?
yaml-problem-too-many-directives = too many lines begin with “%”
yaml-problem-too-many-directives-hint = no file of ours needs such a line; put a text that begins with “%” in quotes
yaml-problem-alias = an alias (“*”) is not allowed: every line must say for itself what it says
yaml-problem-alias-hint = write the text out, or put it in quotes if it begins with “*”
yaml-problem-tag = a tag (“!”) is not allowed
yaml-problem-tag-hint = remove it, or put the text in quotes if it begins with “!”
yaml-problem-several-documents = a second document begins here; a file holds one
yaml-problem-several-documents-hint = remove the line “---”, or put what follows in a file of its own
yaml-problem-indentation-hint = indent with spaces, never with tabs; put a text that begins with @, ` or % in quotes
yaml-problem-colon-hint = put a text with “: ” in it in quotes, and write “key: value” with a space behind the colon
yaml-problem-column-hint = check that this line begins in the same column as its neighbours, and that quotes are closed
yaml-problem-bracket-hint = close the bracket, and put a text with “,” or a bracket in it in quotes
yaml-problem-quotes-hint = close the quotes that are still open
yaml-problem-compare-hint = compare the line with the same line of an example in Audits
