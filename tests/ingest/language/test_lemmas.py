"""Dictionary forms by word and tag."""

import pytest

from ingest.language.lemmas import lemma


@pytest.mark.parametrize(
    ("word", "pos", "tag", "expected"),
    [
        ("sued", "VERB", "VBD", "sue"),
        ("Leaving", "VERB", "VBG", "leave"),
        ("won", "VERB", "VBN", "win"),
        ("is", "AUX", "VBZ", "be"),
        ("'s", "AUX", "VBZ", "be"),
        ("’ve", "AUX", "VBP", "have"),
        ("wo", "AUX", "MD", "will"),
        ("n’t", "PART", "RB", "not"),
        ("'s", "PART", "POS", "'s"),
        ("policies", "NOUN", "NNS", "policy"),
        ("men", "NOUN", "NNS", "man"),
        ("Policy", "NOUN", "NN", "policy"),
        ("States", "PROPN", "NNPS", "State"),
        ("Texas", "PROPN", "NNP", "Texas"),
        ("worst", "ADJ", "JJS", "bad"),
        ("most", "ADV", "RBS", "most"),
        ("Syrian", "ADJ", "JJ", "Syrian"),
        ("Federal", "ADJ", "JJ", "federal"),
        ("ICE", "NOUN", "NN", "ICE"),
        ("them", "PRON", "PRP", "they"),
        ("her", "PRON", "PRP$", "her"),
        ("Those", "DET", "DT", "that"),
        ("Two", "NUM", "CD", "two"),
        ("II", "NUM", "CD", "II"),
    ],
)
def test_lemma(word: str, pos: str, tag: str, expected: str) -> None:
    assert lemma(word, pos, tag) == expected
