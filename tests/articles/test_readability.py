"""The reading age: syllables counted by rule, and what the formula makes of them."""

import pytest

from core.articles.readability import reading_age, syllables

COUNTED = {
    1: "calf cramp stretch knee the be make makes guide page jumped stretched goes does shoes ache "
    "aches child you your straight loose while mile breathe breathes voice type times comes quick",
    2: "muscle seizure number tingle tingles diet minute wanted needed people table towel "
    "breathing being doing question cushion region science trial patient special fuel rhythm "
    "pages edges boxes voices agree agrees little single other evening social nation union",
    3: "ambulance tetany diary usual radio serious injury area idea calcium "
    "created exercise alcohol medicine hospital pharmacist video restlessly",
    4: "emergency operation magnesium diabetes claudication epilepsy dialysis",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, words in COUNTED.items() for word in words.split()],
)
def test_syllables_are_counted_as_they_are_said(word, count):
    assert syllables(word) == count
    assert syllables(word.upper() + ".") == count


def test_the_formula_is_flesch_and_kincaids():
    # 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 - 15.59 = -1.45, a child not yet at school.
    assert reading_age(["The cat sat on the mat."]) == pytest.approx(3.55)


def test_longer_sentences_and_longer_words_need_an_older_reader():
    short = reading_age(["Pull your toes up. Hold them there. Let go."])
    long_sentence = reading_age(["Pull your toes up and hold them there and then let them go."])
    long_words = reading_age(["Elevate your extremities. Maintain the position. Discontinue."])

    assert short < long_sentence < long_words


def test_a_full_stop_within_a_number_ends_no_sentence():
    assert reading_age(["It took 1.7 minutes on the whole"]) == reading_age(
        ["It took 17 minutes on the whole"]
    )


def test_a_text_without_words_has_no_age():
    assert reading_age([]) == reading_age(["12 %"]) == 0
