"""Who does what to whom, where a sentence has asides, lists, titles and shared subjects."""

import pytest

from ingest.arguments import agents, patients
from ingest.dependents import preposition
from ingest.paths import spread
from tests.ingest.conftest import word


@pytest.mark.parametrize(
    ("sentence", "lemma", "who"),
    [
        ("The quota was fixed by Director Samuel Reed.", "fix", "Samuel"),
        ("She called on President Reed to fire Ann Cole.", "fire", "Reed"),
        ("Ann Cole, who leads the harbor office, called the quota a disgrace.", "call", "Ann"),
        (
            "In a message on May 2, the director, Samuel Reed, warned inspectors not to talk.",
            "warn",
            "Samuel",
        ),
        ("Ann Cole, a lawyer for the Harbor Guild who sued the port, said so.", "sue", "lawyer"),
        ("The ministry's failure to follow the law angered many.", "follow", "ministry"),
        ("The Gazette was the first to report the start of the scheme.", "report", "Gazette"),
        ("The union called for an end to the quota scheme.", "call", "union"),
        ("The union that represents the nation's dock inspectors filed a complaint.", "file", "union"),
        ("The Norland Harbor Lawyers Association called on Congress to repeal the rule.", "call", "Association"),
        ("The inspectors say in a suit they filed in April that the quota is illegal.", "file", "inspectors"),
    ],
)
def test_who_does_it(sentence: str, lemma: str, who: str) -> None:
    assert [token.text for token in agents(word(sentence, lemma))] == [who]


@pytest.mark.parametrize(
    ("sentence", "lemma", "what"),
    [
        ("The ministry signed the letter.", "sign", ["letter"]),
        ("The letter was signed by the ministry.", "sign", ["letter"]),
        ("In a letter, Ann Cole complained.", "complain", []),
        ("The union that represents the nation's dock inspectors filed a complaint.", "represent", ["inspectors"]),
    ],
)
def test_what_it_is_done_to(sentence: str, lemma: str, what: list[str]) -> None:
    assert [token.text for token in patients(word(sentence, lemma))] == what


def test_the_preposition_before_a_title_is_that_of_the_name() -> None:
    assert preposition(word("The quota was fixed by Director Samuel Reed.", "Samuel")) == "by"


def test_who_is_joined_stands_with_who_joins() -> None:
    texts = [token.text for token in spread(word("Norland, joined by Sudland, sued the ministry.", "Norland"))]
    assert texts == ["Norland", "Sudland"]


def test_those_who_did_it_are_all_found_where_the_parse_hangs_the_last_on_the_verb() -> None:
    found = agents(word("The suit was brought by Tom Reed and three fishermen.", "bring"))
    assert [token.text for token in found] == ["Tom", "fishermen"]
