/// How a comparison looks. What is good or bad stands in each cell as a number; colour only helps the eye, and what has no
/// answer or no question bears a sign of its own.
let comparisonPageStyle = EmbeddedFile.comparisonStyle.text

/// Puts a button into the headings of tables, that sorts them. What has no value stands last either way.
///
/// The rows that are in sight are put in their order at once, and the others when those are shown: a table of hundreds of
/// facilities takes a tenth of a second to lay out.
let sortingScript = PageScript(EmbeddedFile.sortingScript.lines)
