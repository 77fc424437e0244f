"""Breaks Khmer, which has no spaces between words, into words of the Royal Academy's dictionary of 2022.

The lists are those of PyPI's khmer-viterbi-segmenter (code MIT; the lists for noncommercial use: they are read here, and nothing of
them is kept). Words of one syllable, of which any text can be put together, count only where they are frequent.
"""

import json
import re
from importlib import resources

SYLLABLE = re.compile("[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd])*|.")
RUN = re.compile("[\u1780-\u17d3\u17dd]+")
FREQUENT = 100
LONGEST = 24  # syllables


def folded(text):
    """With a foot ត for each foot ដ, which looks the same, and one letter for two that do."""
    return text.replace("\u17d2\u178a", "\u17d2\u178f").replace("\u17b2", "\u17b1")


class Speller:
    def __init__(self, accepted):
        data = resources.files("khmer_segmenter") / "dictionary_data"
        lists = ["khmer_dictionary_official_2022_words", "khmer_dictionary_supplemental_words", "khmer_spellcheck_words"]
        words = {folded(line.strip()) for name in lists for line in (data / f"{name}.txt").read_text().splitlines()}
        counts = {}
        for word, count in json.loads((data / "khmer_word_frequencies.json").read_text()).items():
            counts[folded(word)] = counts.get(folded(word), 0) + count
        self.words = {word for word in words if counts.get(word, 0) >= FREQUENT or SYLLABLE.match(word).end() < len(word)}
        self.needless = sorted(word for word in accepted if folded(word) in self.words)
        self.words |= {folded(word) for word in accepted}
        slips = [line.split("\t") for line in (data / "khmer_typo_corrections.tsv").read_text().splitlines()[1:]]
        self.words -= {folded(slip[2]) for slip in slips if len(slip) > 3 and slip[1] == "approved"}
        self.seen = {}

    def strange(self, text):
        """The parts of a text that are no words, each with the words around it."""
        found = []
        for run in RUN.findall(folded(text)):
            if run not in self.seen:
                self.seen[run] = self.broken(run)
            found += self.seen[run]
        return found

    def broken(self, run):
        pieces = self.words_of(run)
        found = []
        for index, (piece, known) in enumerate(pieces):
            if known:
                continue
            before = pieces[index - 1][0] if index else ""
            after = pieces[index + 1][0] if index + 1 < len(pieces) else ""
            found.append(f"{before}[{piece}]{after}")
        return found

    def words_of(self, run):
        """The fewest strange syllables, and of those the fewest words."""
        cuts = [0] + [match.end() for match in SYLLABLE.finditer(run)]
        best = [(0, 0, 0, True)] + [None] * (len(cuts) - 1)
        for end in range(1, len(cuts)):
            for start in range(max(0, end - LONGEST), end):
                known = run[cuts[start]:cuts[end]] in self.words
                if not known and start != end - 1:
                    continue
                cost = (best[start][0] + (not known), best[start][1] + 1, start, known)
                if best[end] is None or cost[:2] < best[end][:2]:
                    best[end] = cost
        pieces = []
        end = len(cuts) - 1
        while end > 0:
            start, known = best[end][2], best[end][3]
            pieces.append((run[cuts[start]:cuts[end]], known))
            end = start
        return pieces[::-1]
