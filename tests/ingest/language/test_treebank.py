"""From CoNLL-U and IOB2 to the documents that the model learns from, on sentences of our own."""

from pathlib import Path

import pytest
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from ingest.language.convert import EXCLUDED, NAMES, convert, relation, to_doc
from ingest.language.names import from_entities, from_labels
from ingest.language.treebank import Labelled, Sentence, paragraphs, read_conllu, read_iob2, runs

GUM = """# newdoc id = GUM_news_own
# newpar
# sent_id = GUM_news_own-1
# text = Judge Ann Lee didn’t rule.
1\tJudge\tJudge\tPROPN\tNNP\t_\t6\tnsubj\t_\tEntity=(1-person-new
2\tAnn\tAnn\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\tLee\tLee\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
4-5\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_
4\tdid\tdo\tAUX\tVBD\t_\t6\taux\t_\t_
5\tn’t\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_
6\trule\trule\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

# sent_id = GUM_news_own-2
# text = The city of York sued a bank.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(2-place-new
2\tcity\tcity\tNOUN\tNN\t_\t5\tnsubj\t_\t_
3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
4\tYork\tYork\tPROPN\tNNP\t_\t2\tnmod:desc\t_\tEntity=(3-place-new)2)
5\tsued\tsue\tVERB\tVBD\t_\t0\troot\t_\t_
5.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t5:dep\t_
6\ta\ta\tDET\tDT\t_\t7\tdet\t_\tEntity=(4-organization-new
7\tbank\tbank\tNOUN\tNN\t_\t5\tobj\t_\tEntity=4)|SpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_
"""
IOB2 = """# sent_id = GUM_news_own-1
1\tJudge\tO\t-\t-
2\tAnn\tB-PER\t-\t-
3\tLee\tI-PER\t-\t-
4\tdidn\tO\t-\t-
5\t’t\tO\t-\t-
6\trule\tB-OTH\t-\t-
7\t.\tO\t-\t-
"""


def stored(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(Vocab()))


@pytest.fixture
def sentences(tmp_path: Path) -> list[Sentence]:
    path = tmp_path / "GUM_news_own.conllu"
    path.write_text(GUM, encoding="utf-8")
    return list(read_conllu(path))


@pytest.fixture
def labelled(tmp_path: Path) -> Labelled:
    path = tmp_path / "own.iob2"
    path.write_text(IOB2, encoding="utf-8")
    return next(read_iob2(path))


def test_reading_conllu(sentences: list[Sentence]) -> None:
    first, second = sentences
    assert (first.document, first.id) == ("GUM_news_own", "GUM_news_own-1")
    assert [word.form for word in first.words] == ["Judge", "Ann", "Lee", "did", "n't", "rule", "."]
    assert [word.space_after for word in first.words] == [True, True, True, False, True, False, True]
    assert [word.head for word in second.words] == [1, 4, 3, 1, 4, 6, 4, 4]


def test_runs_do_not_cross_documents(sentences: list[Sentence]) -> None:
    other = Sentence("other", "other-1", sentences[0].words)
    assert [len(run) for run in runs([*sentences, other], 2)] == [2, 1]
    assert [len(run) for run in runs([*sentences, other], 1)] == [1, 1, 1]
    assert [len(paragraph) for paragraph in paragraphs([*sentences, *sentences])] == [2, 2]


def test_a_document_has_the_gold(sentences: list[Sentence]) -> None:
    doc = to_doc(sentences, {sentence.id: from_entities(sentence) for sentence in sentences})
    assert doc.text == "Judge Ann Lee didn't rule. The city of York sued a bank. "
    assert [sentence.root.text for sentence in doc.sents] == ["rule", "sued"]
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Ann Lee", "PER"), ("York", "LOC")]
    assert doc[10].dep_ == "nmod"


def test_names_are_unknown_when_nobody_marked_them(sentences: list[Sentence]) -> None:
    assert not to_doc(sentences, {sentences[0].id: []}).has_annotation("ENT_IOB")


def test_labels_move_to_our_words_by_their_letters(sentences: list[Sentence], labelled: Labelled) -> None:
    assert from_labels(sentences[0], labelled) == [(1, 3, "PER")]
    assert from_labels(sentences[1], labelled) is None


@pytest.mark.parametrize(
    ("label", "learned"),
    [
        ("root", "ROOT"),
        ("nsubj:pass", "nsubj:pass"),
        ("acl:relcl", "acl:relcl"),
        ("nmod:unmarked", "nmod"),
        ("obj", "obj"),
    ],
)
def test_relations(label: str, learned: str) -> None:
    assert relation(label) == learned


def test_converting_keeps_measured_texts_out(tmp_path: Path) -> None:
    banks = tmp_path / "banks"
    for name in ("ewt", "gum", "uner", "pud"):
        (banks / name).mkdir(parents=True)
        for part in ("train", "dev", "test"):
            (banks / name / f"files.{part}").write_text("")
    for name in ("dev", "test"):
        (banks / "uner" / f"{name}.iob2").write_text("")
    excluded = sorted(EXCLUDED)[0]
    for name in ("GUM_news_own", excluded):
        (banks / "gum" / f"{name}.conllu").write_text(GUM.replace("GUM_news_own", name), encoding="utf-8")
    (banks / "pud" / "pud.conllu").write_text(GUM.replace("GUM_news_own", "n01"), encoding="utf-8")
    (banks / "pud" / "pud.iob2").write_text("# newdoc id = n01\n" + IOB2.replace("GUM_news_own-1", "n01-0001"))
    convert(banks, tmp_path / "corpus")
    trained = stored(tmp_path / "corpus" / "train" / "parses.spacy")
    assert [len(list(doc.sents)) for doc in trained] == [2]
    assert [entity.text for doc in trained for entity in doc.ents] == ["Ann Lee", "York"]
    assert len(stored(tmp_path / "corpus" / "pud.spacy")) == 1
    assert all(not stored(tmp_path / "corpus" / part) for part in ("dev/parses.spacy", "ewt.spacy", "gum.spacy"))


def test_names_without_a_parse_store_no_heads(sentences: list[Sentence]) -> None:
    doc = to_doc(sentences[:1], {sentences[0].id: [(1, 3, "PER")]}, parsed=False)
    kept = next(DocBin(NAMES, docs=[doc]).get_docs(Vocab()))
    assert not kept.has_annotation("DEP") and not kept.has_annotation("HEAD")
    assert [entity.text for entity in kept.ents] == ["Ann Lee"]
