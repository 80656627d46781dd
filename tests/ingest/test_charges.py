"""What somebody is accused of, or something is called, by a noun."""

import pytest

from ingest.charges import charged, charging
from tests.ingest.conftest import word


@pytest.mark.parametrize(
    ("sentence", "noun", "verb", "thing"),
    [
        ("Lee called the scheme a betrayal of the treaty.", "betrayal", "call", "scheme"),
        ("Lee accused the port of a breach of the treaty.", "breach", "accuse", "port"),
        ("The port was accused of a breach of the treaty.", "breach", "accuse", "port"),
    ],
)
def test_a_charge_has_its_verb_and_its_object(sentence: str, noun: str, verb: str, thing: str) -> None:
    charge = word(sentence, noun)
    found = charging(charge)
    assert found is not None
    assert found.lemma_ == verb
    assert [each.text for each in charged(charge)] == [thing]


@pytest.mark.parametrize("sentence", ["Lee feared a breach of the treaty.", "Lee spoke of a breach of the treaty."])
def test_what_is_only_spoken_of_is_no_charge(sentence: str) -> None:
    assert charging(word(sentence, "breach")) is None
