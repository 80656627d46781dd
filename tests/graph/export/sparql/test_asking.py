"""Questions in SPARQL are answered within limits, change nothing, and reach nobody else."""

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from graph.errors import QueryError
from graph.export.sparql.asking import ask, exported, refuse_elsewhere, shortened
from tests.graph.story import CLAIMS, DOCUMENTS, NODES


@pytest.fixture(scope="module")
def path() -> Iterator[str]:
    with exported([*NODES.values(), *DOCUMENTS, *CLAIMS]) as made:
        yield made


def test_a_question_is_answered_with_names_that_people_know(path: str) -> None:
    query = "SELECT ?who ?what WHERE { ?who k:opposed ?what } ORDER BY ?who"
    table = ask(path, query, limit=10, seconds=60)
    opposed = [c for c in CLAIMS if c.relation == "opposed" and c.polarity == "affirmed"]
    assert table.columns == ("who", "what")
    assert shortened(table).rows == tuple((c.subject, c.object) for c in opposed)
    assert all(str(cell).startswith("https://w3id.org/") for row in table.rows for cell in row)


def test_values_are_numbers_truths_and_texts(path: str) -> None:
    query = (
        "SELECT ?count ?sure ?acting ?none "
        "WHERE { { ?c k:count ?count ; k:confidence ?sure } UNION { ?d k:acting ?acting } } ORDER BY DESC(?count)"
    )
    assert set(ask(path, query, limit=10, seconds=60).rows) == {(103, 0.75, None, None), (None, None, True, None)}


def test_yes_or_no_and_built_graphs_are_tables_too(path: str) -> None:
    assert ask(path, "ASK { ?c a k:Claim }", limit=5, seconds=60).rows == ((True,),)
    built = ask(path, "CONSTRUCT { ?o k:ranBy ?s } WHERE { ?s k:implemented ?o }", limit=5, seconds=60)
    assert built.columns == ("subject", "predicate", "object")
    assert shortened(built).rows == ((NODES["policy"].id, "ranBy", NODES["agency"].id),)


def test_rows_are_capped_and_that_is_said(path: str) -> None:
    few = ask(path, "SELECT ?s WHERE { ?s ?p ?o }", limit=3, seconds=60)
    assert len(few.rows) == 3 and few.truncated
    assert not ask(path, "SELECT ?s WHERE { ?s a k:Claim }", limit=len(CLAIMS), seconds=60).truncated


def test_time_is_limited(path: str) -> None:
    began = time.monotonic()
    product = " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6))
    with pytest.raises(QueryError, match="no answer within 1 s; .*--timeout"):
        ask(path, f"SELECT (COUNT(*) AS ?n) WHERE {{ {product} }}", limit=5, seconds=1)
    assert time.monotonic() - began < 60


@pytest.mark.parametrize(
    "query",
    ["SELECT ?s WHERE {", "DELETE WHERE { ?s ?p ?o }", "INSERT DATA { <http://a> <http://b> 1 }", "CLEAR ALL", ""]
    + ["LOAD <file:///etc/passwd>", "DROP ALL; SELECT ?s WHERE { ?s ?p ?o }"],
)
def test_what_is_wrong_or_would_change_something_is_refused(path: str, query: str) -> None:
    with pytest.raises(QueryError, match="sparql: "):
        ask(path, query, limit=5, seconds=60)


FORMS = [
    "SELECT * WHERE {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ service silent <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?s ?p 2SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "PREFIX : <{url}> SELECT * WHERE {{ SERVICE: {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ \\u0053ERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?s k:a\\# ?o . SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ FILTER(1<2)SERVICE<{url}>{{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ BIND(<{url}> AS ?x) SERVICE ?x {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?s ?p '#' . # '\nSERVICE <{url}> {{ ?s ?p ?o }} }}",
    'SELECT * WHERE {{ ?s ?p "a \\u0022 # " . SERVICE <{url}> {{ ?s ?p ?o }} }}',
    "SELECT * WHERE {{ ?s ?p ''' ' # ''' . SERVICE <{url}> {{ ?s ?p ?o }} }}",
]


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """A server that notes who asks it."""
    asked: list[str] = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Noting) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/sparql", asked
        server.shutdown()


@pytest.mark.parametrize("form", FORMS)
def test_no_other_server_is_asked_however_it_is_written(path: str, elsewhere: tuple[str, list[str]], form: str) -> None:
    url, asked = elsewhere
    with pytest.raises(QueryError, match="nothing leaves this machine"):
        ask(path, form.format(url=url), limit=5, seconds=60)
    assert asked == []


def test_the_word_itself_may_be_spoken_of() -> None:
    refuse_elsewhere('SELECT ?service WHERE { ?service ?p "service" } # no SERVICE')
    refuse_elsewhere("ASK { <http://a.test/service> ?p '''SERVICE''' }")
