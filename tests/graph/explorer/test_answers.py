"""The answer to a question is told in words that a reader knows; files keep what the graph has."""

from graph.explorer.answers import answer_table
from graph.store import Table

COLUMNS = ("who", "relation", "what", "status", "polarity", "modality", "confidence", "claim")


def test_how_a_claim_is_held_is_told_in_words_and_no_id_is_shown():
    row = ("The <b>union", "plaintiff_in", "a suit", "found", "negated", "actual", 0.324, "claim/0a1b2c3d")
    html = answer_table(Table(columns=COLUMNS, rows=(row,)))
    for words in ("is a plaintiff in", "found by a court or inspector", "said not to be so", "has happened", "32%"):
        assert f">{words}" in html, words
    assert "plaintiff_in" not in html and ">claim/" not in html and "modality" not in html
    assert 'href="fact?id=claim%2F0a1b2c3d"' in html and "The &lt;b&gt;union" in html


def test_what_only_looks_like_a_relation_stays_as_it_is():
    html = answer_table(Table(columns=("does", "who"), rows=(("OPPOSED", "opposed"), ("no relation", "x"))))
    assert "<td>opposed</td><td>opposed</td>" in html and "<td>no relation</td>" in html
