"""No byte of what is protected is in any export for the public, and what is not protected is."""

import io
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.export import dump as dumping
from graph.export.contracts import Wishes, formats
from graph.export.public.cleaning import BLACK
from graph.export.public.stream import LeftOut, public
from graph.export.public.words import Words
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document, Source
from ontology.identity import slug
from ontology.lines import AnyRecord, from_line, to_line
from ontology.node import Entity
from ontology.record import Record
from tests.graph.export.public.secret_world import SecretWorld
from tests.graph.store.world import claim, decide, document, make_node

LATER = "2022-01-01T00:00:00+00:00"


def shown(records: list[AnyRecord]) -> tuple[list[Record], LeftOut]:
    with public(iter(records)) as (found, left):
        return list(found), left


def exports(records: list[Record]) -> dict[str, str]:
    """Write records in every format that there is, each with all that it can carry, and as a dump."""
    made = {}
    for name, form in formats().items():
        stream = io.BytesIO()
        form.export(iter(records), stream, Wishes(text="text" in form.grants))
        made[name] = stream.getvalue().decode()
    stream = io.BytesIO()
    dumping.write(iter(records), stream)
    return made | {"dump": stream.getvalue().decode()}


def secrets(world: SecretWorld, marked: list[str]) -> tuple[set[str], set[str]]:
    """Words that may stand nowhere in any way, and texts that may not stand as they are."""
    words, texts = set(), set()
    for one in world.nodes:
        if one.id in marked:
            words |= {one.name, *one.aliases}
            texts |= {one.id, slug(one.name)}
    for said in world.claims:
        if {said.id, said.subject, said.object, *said.attributed_to} & set(marked):
            words |= {evidence.quote for evidence in said.evidence}
            texts |= {evidence.quote for evidence in said.evidence}
    for paper in world.documents:
        if paper.id in marked:
            texts |= {paper.id, *paper.text.splitlines()}
    return words, texts | words


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 10_000), number=st.integers(1, 3))
def test_no_byte_of_it_is_in_any_export(seed: int, number: int) -> None:
    world, draw = SecretWorld(seed), random.Random(seed)
    marked = draw.sample([one.id for one in (*world.nodes, *world.documents, *world.claims)], number)
    found, _ = shown(world.mark(*marked).records)
    words, texts = secrets(world, marked)
    for name, text in exports(found).items():
        for secret in texts:
            assert secret.casefold() not in text.casefold(), f"{name} tells {secret!r}"
        assert not Words(words).hit(text), f"{name} tells one of {words}"
        for who in world.people:
            if who.id in marked:
                assert who.name.split()[1].casefold() not in text.casefold(), f"{name} tells a surname of {who.name}"
        assert "/home/me" not in text and "not to be named" not in text


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_what_is_left_holds_together_and_names_nothing_that_is_gone(seed: int) -> None:
    world, draw = SecretWorld(seed), random.Random(seed)
    found, left = shown(world.mark(*draw.sample([one.id for one in (*world.nodes, *world.documents)], 2)).records)
    nodes = {one.id for one in found if isinstance(one, Entity)}
    papers = {one.id: one for one in found if isinstance(one, Document)}
    claims = {one.id: one for one in found if isinstance(one, Claim)}
    for one in claims.values():
        assert {one.subject, one.object, *one.attributed_to} <= nodes
        for paper in papers.values():
            one.check(paper)
        assert all(BLACK not in said.quote and said.document in papers for said in one.evidence)
    named = {end for one in claims.values() for end in (one.subject, one.object, *one.attributed_to)}
    always = {end for one in world.claims for end in (one.subject, one.object, *one.attributed_to)}
    assert nodes & always <= named
    assert all(set(one.about) <= {*nodes, *claims} for one in found if isinstance(one, Decision))
    assert all(len(papers[one.id].text) == len(one.text) for one in world.documents if one.id in papers)
    assert [from_line(to_line(one)) for one in found] == found
    assert left.claims == len(world.claims) - len(claims) and left.documents == 4 - len(papers)


def test_where_nothing_is_protected_everything_is_shown() -> None:
    world = SecretWorld(1)
    found, left = shown(world.records)
    assert left.words() == ""
    assert [one.id for one in found] == [one.id for one in world.records]  # type: ignore[attr-defined]
    assert all(one.path == Path(one.path).name for one in found if isinstance(one, Document))


def test_what_was_undone_is_shown_again() -> None:
    world = SecretWorld(2)
    before = shown(world.records)[0]
    world.mark(world.people[1].id, world.documents[2].id, world.claims[3].id)
    assert len(shown(world.records)[0]) < len(before)
    world.decisions += [decide("undo", one.id, at=LATER) for one in world.decisions if one.verdict == "protect"]
    after = [one for one in shown(world.records)[0] if not (isinstance(one, Decision) and one.verdict == "undo")]
    assert after == before


ANN, BOB = make_node("Person", "Ann Quill", aliases=("Tide",)), make_node("Person", "Bob Marsh")
LEVY, UNION = make_node("Program", "Salt Levy"), make_node("Union", "Salters", aliases=("Guild of Brine",))
OPEN = document(
    "open", "Bob Marsh opposed the Salt Levy.\nAnn Quill told a friend of it.\nMs. Quill left.\nSalters opposed it."
)
CLOSED = document("closed", "The Salters, once the Guild of Brine, supported the Salt Levy.")
TOLD = claim(BOB, "opposed", LEVY, OPEN, "Bob Marsh opposed the Salt Levy.")
SALTERS = claim(UNION, "opposed", LEVY, OPEN, "Salters opposed it.")
HELPED = claim(UNION, "supported", LEVY, CLOSED, CLOSED.text)
WARNED = claim(ANN, "notified", BOB, OPEN, "Ann Quill told a friend of it.")
ALL: list[AnyRecord] = [ANN, BOB, LEVY, UNION, CLOSED, HELPED, OPEN, TOLD, SALTERS, WARNED]


def ids(found: list[Record]) -> set[str]:
    return {one.id for one in found}  # type: ignore[attr-defined]


def test_a_protected_person_goes_with_every_line_that_names_them() -> None:
    found, left = shown([decide("protect", ANN.id), *ALL])
    assert ids(found) == ids(ALL) - {ANN.id, WARNED.id}
    paper = next(one for one in found if isinstance(one, Document) and one.id == OPEN.id)
    assert paper.text.splitlines()[0] == "Bob Marsh opposed the Salt Levy."
    assert paper.text.splitlines()[1:3] == [BLACK * 30, BLACK * 15]
    assert left.words() == "1 nodes, 1 claims, lines in the texts of 1 documents"


def test_a_protected_document_goes_with_the_names_that_it_alone_gave() -> None:
    found, _ = shown([decide("protect", CLOSED.id), *ALL])
    assert ids(found) == ids(ALL) - {CLOSED.id, HELPED.id}
    union = next(one for one in found if isinstance(one, Entity) and one.id == UNION.id)
    assert (union.name, union.aliases) == ("Salters", ())


def test_a_protected_claim_goes_with_its_sentence_and_with_whoever_only_that_names() -> None:
    found, _ = shown([decide("protect", TOLD.id), *ALL])
    assert ids(found) == ids(ALL) - {TOLD.id, BOB.id, WARNED.id, ANN.id}
    elsewhere = document("elsewhere", "Bob Marsh came back.")
    found, _ = shown([decide("protect", TOLD.id), *ALL, elsewhere])
    assert ids(found) == ids([*ALL, elsewhere]) - {TOLD.id}, "a text that may be shown names him"


def test_a_claim_keeps_the_sentence_that_may_be_shown() -> None:
    both = HELPED.model_copy(update={"id": "claim/both", "evidence": (*HELPED.evidence, *SALTERS.evidence)})
    found, left = shown([decide("protect", CLOSED.id), *ALL[:5], OPEN, both])
    kept = next(one for one in found if isinstance(one, Claim))
    assert kept.evidence == SALTERS.evidence and left.quotes == 1


def test_what_a_verdict_may_not_say_does_not_bring_a_claim_back() -> None:
    rejected = decide("reject", TOLD.id, reason="Ann Quill denies it")
    corrected = decide("correct", SALTERS.id, correction={"when": "2019", "status": "as Tide says"})
    found, _ = shown([decide("protect", ANN.id), rejected, corrected, *ALL])
    kept = [one for one in found if isinstance(one, Decision)]
    assert [(one.id, one.reason) for one in kept] == [(rejected.id, None)]
    assert TOLD.id in ids(found) and SALTERS.id not in ids(found)


@pytest.mark.parametrize(
    "written",
    ["ANN  QUILL", "Ann\u00a0Quill", "A\u0301nn Quíll", "Ann-Quill", "ann_quill", "Ann Qu\u00adill", "Ａｎｎ Quill"],
)
def test_a_name_is_found_however_it_is_written(written: str) -> None:
    paper = document("other", f"At first nobody came.\nThen {written} did.\nSalters opposed the Salt Levy.")
    said = claim(UNION, "opposed", LEVY, paper, "Salters opposed the Salt Levy.")
    found, _ = shown([decide("protect", ANN.id), ANN, LEVY, UNION, paper, said])
    text = next(one.text for one in found if isinstance(one, Document))
    assert [set(line) == {BLACK} for line in text.splitlines()] == [False, True, False]


@pytest.mark.parametrize(
    "url",
    ["https://x.test/ann%20quill", "https://annquill.test/", "https://x.test/?q=Ann+Quill", "https://x.test/A%C3%A1"],
)
def test_an_address_that_tells_a_name_is_left_out(url: str) -> None:
    named = make_node("Person", "Ann Quill", aliases=("Aá",))
    paper = document("other", "Nobody came.", url=url, path=f"/home/{url.split('/')[-1]}/ann_quill.txt")
    found, _ = shown([decide("protect", named.id), named, paper])
    assert [(one.url, one.path) for one in found if isinstance(one, Document)] == [(None, "")]


def test_a_longer_name_is_another_name() -> None:
    other, paper = make_node("Person", "Joann Quillon"), document("other", "Joann Quillon came. Nobody else did.")
    found, left = shown([decide("protect", ANN.id), ANN, other, paper])
    assert ids(found) == {other.id, paper.id} and left.blackened == 0


def test_where_a_person_is_spoken_of_a_title_or_address_with_the_surname_alone_tells_of_them_too() -> None:
    told: dict[str, object] = {"title": "Quill leaves", "url": "https://x.test/quill-leaves", "path": "/me/quill.txt"}
    paper = document(
        "other",
        "Ann Quill left.\nSalters opposed the Salt Levy.",
        **told,
        source=Source(title="Quill's way", url="https://x.test/~quill", authors=("A. Quill",)),
    )
    stranger = document("another", "The feather was a quill.", title="A quill")
    found, _ = shown([decide("protect", ANN.id), ANN, stranger, paper])
    papers = {one.id: one for one in found if isinstance(one, Document)}
    one = papers[paper.id]
    assert (one.title, one.url, one.path, one.source) == (None, None, "", None)
    assert papers[stranger.id].title == "A quill", "where nothing speaks of her, the word is but a word"


def test_a_person_named_in_full_in_the_title_is_the_one_whom_the_text_means_by_the_surname() -> None:
    for told in ({"title": "Ann Quill leaves"}, {"url": "https://x.test/ann-quill"}, {"authors": ("Ann Quill",)}):
        paper = document("other", "Then Quill left.\nSalters stayed.", **told)
        found, _ = shown([decide("protect", ANN.id), ANN, paper])
        assert [one.text for one in found if isinstance(one, Document)] == [f"{BLACK * 16}\nSalters stayed."]


def test_a_document_whose_id_tells_the_surname_of_whom_it_speaks_of_is_left_out() -> None:
    papers = [document("quill-leaves", "Ann Quill left."), document("quill-and-ink", "Somebody wrote.")]
    found, _ = shown([decide("protect", ANN.id), ANN, *papers])
    assert ids(found) == {papers[1].id}


def test_what_somebody_noted_with_the_surname_alone_is_left_out() -> None:
    told = TOLD.model_copy(update={"when_words": "the day Quill left"})
    works = claim(BOB, "works_for", UNION, OPEN, "Bob Marsh opposed", properties={"role": "aide of Quill"})
    levy = LEVY.model_copy(update={"description": "Quill's old cause"})
    spoken = decide("accept", TOLD.id, reason="Quill confirmed it by telephone")
    wrong = decide("correct", SALTERS.id, correction={"when_words": "since Quill came"})
    records = [decide("protect", ANN.id), spoken, wrong, *ALL[:2], levy, *ALL[3:7], told, SALTERS, works]
    found, _ = shown(records)
    assert not any("quill" in to_line(one).casefold() for one in found)
    assert {spoken.id, levy.id, told.id, works.id} <= ids(found) and SALTERS.id not in ids(found), (
        "the rest of them stays"
    )


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 10_000))
def test_who_is_protected_under_one_name_is_so_under_every_name_that_was_joined_to_it(seed: int) -> None:
    world, draw = SecretWorld(seed), random.Random(seed)
    one, other, third, free = draw.sample(world.people, 4)
    joined = [decide("same", one.id, other.id), decide("same", third.id, other.id, at="2020-01-02T00:00:00+00:00")]
    world.decisions += joined
    found, _ = shown(world.mark(draw.choice([one.id, other.id, third.id])).records)
    words, texts = secrets(world, [one.id, other.id, third.id])
    for name, text in exports(found).items():
        assert not any(secret.casefold() in text.casefold() for secret in texts), name
        assert not Words(words).hit(text) and all(made.id not in text for made in joined), name
    undone = decide("undo", joined[0].id, at=LATER)
    apart = SecretWorld(seed).mark(one.id)
    apart.decisions += [*joined, undone]
    left = {node.id for node in shown(apart.records)[0] if isinstance(node, Entity)}
    names = {other.id, third.id, free.id}
    alone = {node.id for node in shown(SecretWorld(seed).mark(one.id).records)[0] if isinstance(node, Entity)}
    assert left & names == alone & names and one.id not in left
