"""Polarity and modality of a clause, by the model that ships."""

import pytest

from ingest.factuality import modality, polarity
from tests.ingest.conftest import word


@pytest.mark.parametrize(
    ("sentence", "lemma", "expected"),
    [
        ("The union sued the ministry.", "sue", "affirmed"),
        ("The union has not sued the ministry.", "sue", "negated"),
        ("The union has not sued the ministry but has filed briefs.", "file", "affirmed"),
        ("None of the agreements were signed.", "sign", "negated"),
        ("The ministry never implemented the rule.", "implement", "negated"),
        ("The ministry failed to implement the rule.", "implement", "negated"),
        ("The ministry has yet to implement the rule.", "implement", "negated"),
        ("The ministry has no plans to implement the rule.", "implement", "negated"),
        ("The ministry no longer supports the rule.", "support", "negated"),
        ("The ministry stopped short of ending the rule.", "end", "negated"),
        ("The ministry kept the rule rather than ending it.", "end", "negated"),
        ("The ministry kept the rule rather than ending it.", "keep", "affirmed"),
        ("Officers blame a policy they neither wrote nor wanted.", "write", "negated"),
        ("The union not only opposed the rule.", "oppose", "affirmed"),
    ],
)
def test_polarity(sentence: str, lemma: str, expected: str) -> None:
    assert polarity(word(sentence, lemma)) == expected


@pytest.mark.parametrize(
    ("sentence", "lemma", "expected"),
    [
        ("The ministry implemented the rule.", "implement", "actual"),
        ("The ministry will implement the rule.", "implement", "planned"),
        ("The ministry forbade the crews to join the march.", "join", "required"),
        ("Two states are suing to end the rule.", "end", "planned"),
        ("The ministry plans to implement the rule.", "implement", "planned"),
        ("The ministry will dismiss Ana Reyes if she speaks to the press.", "dismiss", "possible"),
        ("The guild would back the rule unless the ministry changed it.", "back", "possible"),
        ("The ministry may implement the rule.", "implement", "possible"),
        ("The ministry is considering whether it should implement the rule.", "implement", "required"),
        ("The ministry has yet to implement the rule.", "implement", "actual"),
        ("Officers were forced to implement the rule.", "implement", "actual"),
        ("Officers were ordered to implement the rule.", "implement", "required"),
        ("Officers must implement the rule.", "implement", "required"),
        ("The ministry began to implement the rule.", "implement", "actual"),
        ("Nobody knows whether the strike was useful in persuading the ministry to end the rule.", "end", "possible"),
        ("The guild marched to protest the rule.", "protest", "actual"),
        ("Ana Reyes was elected to oppose the rule.", "oppose", "planned"),
        ("The ministry hired lawyers to defend the rule.", "defend", "planned"),
        ("Nobody knows whether the ministry left after ending the rule.", "end", "actual"),
    ],
)
def test_modality(sentence: str, lemma: str, expected: str) -> None:
    assert modality(word(sentence, lemma)) == expected
