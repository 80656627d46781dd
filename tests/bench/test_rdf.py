"""How fast a million triples are written from records, in how much memory, and what rdflib takes for the same."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph.export.contracts import formats
from ontology.claim import Claim, Mention
from ontology.document import Document, quote_from
from ontology.record import Record
from ontology.vocabulary import make_node

FORMS = ("ntriples", "turtle", "trig", "jsonld", "rdfxml", "rdf12")
WANTED = 1_000_000
LEAST_A_SECOND = 200_000
MOST_GROWTH_MB = 60
SENTENCES, DOCUMENTS = 20, 1260


def records(documents: int = DOCUMENTS) -> Iterator[Record]:
    """People, programmes, and documents with a claim for each sentence: some 790 triples a document."""
    people = [make_node("Person", f"Person Number {n}", aliases=(f"P. {n}",)) for n in range(500)]
    policies = [make_node("Program", f"Programme {n}") for n in range(100)]
    yield from (*people, *policies)
    for number in range(documents):
        text = "".join(f"Person {n} of paper {number} opposed the programme of the year. " for n in range(SENTENCES))
        paper = Document(
            id=f"source/paper-{number}", path=f"{number}.txt", sha256="0" * 64, media_type="text/plain", text=text,
            title=f"Paper {number}", published="2019-11-21",
        )  # fmt: skip
        yield paper
        for line in range(SENTENCES):
            start = text.index(f"Person {line} of")
            yield Claim(
                id=f"claim/{number:08}{line:08}",
                subject=people[(number * line) % 500].id,
                relation="opposed",
                object=policies[(number + line) % 100].id,
                when="2019-11",
                when_words="of the year",
                evidence=(quote_from(paper, start, text.index(".", start) + 1),),
                attributed_to=(people[number % 500].id,),
                subject_mention=Mention(start=start, end=start + 6, text="Person"),
                extractor="bench",
                version="1",
                confidence=0.1 + line / 40,
            )


def measured(name: str, folder: Path) -> tuple[int, float, float]:
    """Write a format in a process of its own; gives triples, seconds of processor time and megabytes that it grew."""
    done = subprocess.run(
        [sys.executable, __file__, name, str(folder / name)], capture_output=True, text=True, check=True
    )
    triples, seconds, grown = done.stdout.split()
    return int(triples), float(seconds), float(grown)


@pytest.mark.parametrize("name", FORMS)
def test_a_million_triples_are_written(benchmark: BenchmarkFixture, name: str, tmp_path: Path) -> None:
    triples, seconds, grown = benchmark.pedantic(lambda: measured(name, tmp_path), rounds=1)
    size = (tmp_path / name).stat().st_size / 1e6
    print(
        f"\n{name}: {triples:,} triples, {triples / seconds:,.0f} a second, {grown:.0f} MB more memory, {size:.0f} MB"
    )
    assert triples >= WANTED
    assert triples / seconds >= LEAST_A_SECOND
    assert grown <= MOST_GROWTH_MB


@pytest.mark.parametrize("name", ["rdflib-nt", "rdflib-turtle"])
def test_rdflib_on_the_same_data(benchmark: BenchmarkFixture, name: str, tmp_path: Path) -> None:
    triples, seconds, grown = benchmark.pedantic(lambda: measured(name, tmp_path), rounds=1)
    print(f"\n{name}: {triples:,} triples, {triples / seconds:,.0f} a second, {grown:.0f} MB more memory")
    assert triples >= WANTED


def main(name: str, path: str) -> None:
    """Write the records as one format; what making the records takes is measured before and not counted."""
    from graph.export.triples import triples

    count = sum(1 for _ in triples(records(3)))  # what is made once is made before
    began = time.process_time()
    for _ in records():
        pass
    making = time.process_time() - began
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    with Path(path).open("wb") as stream:
        if name.startswith("rdflib-"):
            count = _by_rdflib(name.removeprefix("rdflib-"), stream)
        else:
            formats()[name].write(records(), stream)
    seconds = time.process_time() - began - making
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    if not name.startswith("rdflib-"):
        count = sum(1 for _ in triples(records()))
    print(count, seconds, grown)


def _by_rdflib(form: str, stream: object) -> int:
    from rdflib import BNode, Graph, Literal, URIRef

    from graph.export.triples import triples

    graph = Graph()
    for triple in triples(records()):
        target = triple.object
        made = (
            Literal(target.value, datatype=URIRef(target.datatype.value))
            if hasattr(target, "datatype")
            else URIRef(getattr(target, "value", BNode()))
        )
        graph.add((URIRef(triple.subject.value), URIRef(triple.predicate.value), made))  # type: ignore[union-attr]
    graph.serialize(stream, format=form)  # type: ignore[call-overload]
    return len(graph)


if __name__ == "__main__":
    main(*sys.argv[1:])
