/// The whole script of the form, part by part; no part names what a later one defines before the page starts.
let formScript = [
  wordsScript,
  draftScript,
  scoringScript,
  keepingScript,
  exchangeScript,
  questionsScript,
  pageScript,
].joined(separator: "\n")
