"""How old a reader must be to follow a text, by the Flesch-Kincaid grade. Pure.

grade = 0.39 x (words / sentences) + 11.8 x (syllables / words) - 15.59

The grade is a school year in the United States, where a child of the first grade is six; so the
reading age is the grade plus five. Syllables are counted by rule, which is right for nearly all
English words; the formula is a warning light and no proof that people understand.
"""

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
# The end that is written and not said: "make", "miles", "jumped"; not "table", "wanted".
_SILENT_END = re.compile(
    r"(?:(?<=[^aeiouyl])e|(?<=[aeiouy]l)e|(?<=[^aeiouyhlscxzg])es|(?<=[aeiouy]l)es|(?<=th)es"
    r"|(?<=[^aeioutd])ed)$"
)
# Two vowels next to each other that are both said: "di-et", "u-su-al", "se-ri-ous", "i-de-a".
_SPLIT = re.compile(
    r"(?<![tscgx])(?<!sh)(?<!ll)(?<!un)i[aou]|[cs]iu|(?<![tc])iet|scie|[^aeiouyqg]ua|[^qg]uel|eo(?!p)"
    r"|[aeiouy](?=ing$)|(?<=[aeiouy][^aeiouy])ea$"
)
# What no rule finds.
_KNOWN = {"aches": 1, "created": 3, "diabetes": 4, "evening": 2, "rhythm": 2}


def reading_age(texts: list[str]) -> float:
    """Return the reading age of paragraphs; 0 when they hold no word."""
    words = [word for text in texts for word in _WORD.findall(text)]
    if not words:
        return 0
    sentences = sum(max(1, len(_SENTENCE_END.findall(text))) for text in texts if text.strip())
    grade = 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return grade + 5


def syllables(word: str) -> int:
    """Return how many syllables an English word has, at least one."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if word in _KNOWN:
        return _KNOWN[word]
    said = _SILENT_END.sub("", word)
    return max(1, len(_VOWELS.findall(said)) + len(_SPLIT.findall(said)))
