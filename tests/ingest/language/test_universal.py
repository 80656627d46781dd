"""Parses in the scheme of spaCy's own models, written here by hand, become Universal Dependencies."""

from pathlib import Path

import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from ingest.language import load
from ingest.language.universal import universal


def parsed(*rows: tuple[str, str, str, int]) -> Doc:
    """A document from rows of word, universal part of speech, CLEAR label, index of the head."""
    return Doc(
        Vocab(),
        words=[row[0] for row in rows],
        pos=[row[1] for row in rows],
        deps=[row[2] for row in rows],
        heads=[row[3] for row in rows],
        lemmas=["be" if row[0] in ("was", "is") else row[0] for row in rows],
    )


def relations(doc: Doc) -> dict[str, tuple[str, str]]:
    return {token.text: (token.dep_, token.head.text) for token in universal(doc)}


def test_passive_with_agent_and_place() -> None:
    doc = parsed(
        ("rules", "NOUN", "nsubjpass", 2),
        ("were", "AUX", "auxpass", 2),
        ("blocked", "VERB", "ROOT", 2),
        ("by", "ADP", "agent", 2),
        ("judges", "NOUN", "pobj", 3),
        ("in", "ADP", "prep", 4),
        ("Texas", "PROPN", "pobj", 5),
    )
    assert relations(doc) == {
        "rules": ("nsubj:pass", "blocked"),
        "were": ("aux:pass", "blocked"),
        "blocked": ("ROOT", "blocked"),
        "by": ("case", "judges"),
        "judges": ("obl:agent", "blocked"),
        "in": ("case", "Texas"),
        "Texas": ("nmod", "judges"),
    }


def test_copula_gives_way_to_its_predicate() -> None:
    doc = parsed(
        ("She", "PRON", "nsubj", 1),
        ("is", "AUX", "ccomp", 5),
        ("director", "NOUN", "attr", 1),
        ("of", "ADP", "prep", 2),
        ("police", "NOUN", "pobj", 3),
        ("said", "VERB", "ROOT", 5),
    )
    assert relations(doc) == {
        "She": ("nsubj", "director"),
        "is": ("cop", "director"),
        "director": ("ccomp", "said"),
        "of": ("case", "police"),
        "police": ("nmod", "director"),
        "said": ("ROOT", "said"),
    }


def test_there_is_keeps_its_verb() -> None:
    doc = parsed(("There", "PRON", "expl", 1), ("is", "VERB", "ROOT", 1), ("hope", "NOUN", "attr", 1))
    assert relations(doc) == {"There": ("expl", "is"), "is": ("ROOT", "is"), "hope": ("nsubj", "is")}


def test_clause_after_a_preposition_and_indirect_object() -> None:
    doc = parsed(
        ("gave", "VERB", "ROOT", 0),
        ("him", "PRON", "dative", 0),
        ("money", "NOUN", "dobj", 0),
        ("after", "ADP", "prep", 0),
        ("winning", "VERB", "pcomp", 3),
    )
    assert relations(doc) == {
        "gave": ("ROOT", "gave"),
        "him": ("iobj", "gave"),
        "money": ("obj", "gave"),
        "after": ("mark", "winning"),
        "winning": ("advcl", "gave"),
    }


def test_kinds_of_names() -> None:
    doc = parsed(("Ann", "PROPN", "nsubj", 1), ("left", "VERB", "ROOT", 1), ("Texas", "PROPN", "dobj", 1))
    doc.set_ents([Span(doc, 0, 1, "PERSON"), Span(doc, 1, 2, "EVENT"), Span(doc, 2, 3, "GPE")])
    assert [(name.text, name.label_) for name in universal(doc).ents] == [("Ann", "PER"), ("Texas", "LOC")]


def test_only_a_model_with_the_other_scheme_is_changed(tmp_path: Path) -> None:
    other = spacy.blank("en")
    other.add_pipe("tagger").add_label("NN")  # type: ignore[attr-defined]
    other.add_pipe("parser").add_label("dobj")  # type: ignore[attr-defined]
    other.initialize()
    other.to_disk(tmp_path)
    assert "onrecord_universal" in load(str(tmp_path)).pipe_names
    assert "onrecord_universal" not in load().pipe_names
