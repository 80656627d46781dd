"""The pages, run by Streamlit on a real database, without a browser."""

import re

import pytest

from graph.explorer.page import Page
from graph.explorer.router import pages
from ontology.discovery import modules
from ontology.vocabulary import RELATIONS
from tests.graph.explorer.test_markup import Reader
from tests.graph.story import DOCUMENTS, NODES, OPPOSES, PAYLOAD, find_claim

ID = {key: node.id for key, node in NODES.items()}
VIEWS = {
    "search": [{}, {"q": "harbour"}],
    "entity": [{}, *({"id": ID[key]} for key in ("policy", "island", "lind", "case", "leak", "agency"))],
    "mentioned": [{}, {"id": ID["policy"]}, {"id": ID["island"]}],
    "stances": [{}, {"id": ID["policy"]}, {"id": ID["island"]}],
    "timeline": [
        {},
        {"id": ID["agency"]},
        {"id": ID["island"]},
        {"id": ID["policy"], "with": f"{ID['agency']},{ID['lind']},<b>", "lanes": "Actor"},
        {"id": ID["agency"], "since": "2019-11", "until": "2019-12"},
    ],
    "network": [
        {},
        {"id": ID["policy"]},
        {"id": ID["island"]},
        {"id": ID["policy"], "focus": ID["agency"]},
        {"id": ID["policy"], "steps": f"hide:{ID['agency']},add:{ID['union']}:filed"},
        {"id": ID["policy"], "status": "Alleged", "until": "2001"},
    ],
    "path": [
        {},
        {"a": ID["agency"]},
        {"a": ID["agency"], "b": ID["court"]},
        {"a": ID["agency"], "b": ID["island"]},
        {"a": ID["union"], "b": ID["policy"], "about": "In court"},
    ],
    "fact": [{"id": find_claim("policy", "violates", "act").id}],
    "document": [
        {},
        {"id": DOCUMENTS[0].id},
        {"id": DOCUMENTS[0].id, "claim": find_claim("union", "filed", "brief").id},
    ],
    "add": [{}],
    "compare": [{}, {"a": ID["agency"]}, {"a": ID["union"], "b": ID["okoro"]}, {"a": ID["agency"], "b": ID["island"]}],
    "matrix": [
        {},
        {"cell": f"{ID['union']},{ID['policy']}"},
        {"office": ID["director"], "kind": "Person"},
        {"policies": ID["rule"], "since": "2031"},
    ],
    "claims": [{}, {"status": "Alleged", "rel": "violates"}, {"part": "9"}],
    "dossier": [
        {},
        {"claims": f"{find_claim('policy', 'violates', 'act').id},{find_claim('union', 'filed', 'brief').id}"},
    ],
    "cypher": [{}, {"named": "who-opposed"}, {"named": "around-a-name", "name": "Pilots Council 7"}],
    "about": [{}],
}


TOLD = [
    ("search", {"q": "harbour"}),
    *((page, {"id": ID["policy"]}) for page in ("entity", "mentioned", "stances", "timeline", "network")),
    ("path", {"a": ID["agency"], "b": ID["court"]}),
    ("fact", VIEWS["fact"][0]),
    ("document", {}),
    ("document", {"id": DOCUMENTS[0].id}),
    ("compare", {"a": ID["union"], "b": ID["okoro"]}),
    ("matrix", {}),
    ("claims", {}),
    ("dossier", VIEWS["dossier"][1]),
    ("cypher", {"named": "who-opposed", "policy": "Stay at Sea"}),
    ("about", {}),
]


@pytest.mark.parametrize(("page", "state"), TOLD)
def test_every_view_is_taken_along_as_csv_and_json_with_a_citation(visit, told_home, page, state):
    app = visit(told_home, page, **state)
    assert {"CSV", "JSON"} <= {button.proto.label for button in app.get("download_button")}
    assert any("*On Record*" in code.value for code in app.code), "no citation"


def shown(app) -> str:
    """The HTML on the page, style apart."""
    return " ".join(element.proto.body for element in app.get("html") if not element.proto.body.startswith("<style"))


def words(app) -> str:
    return re.sub(r"\s+", " ", Reader(shown(app)).words)


def test_every_page_is_listed_once_and_the_first_is_search():
    found = pages()
    assert found[0].path == "" and len({page.path for page in found}) == len(found)
    assert all(isinstance(page, Page) and page.title for page in found)
    names = {module.__name__.rpartition(".")[2] for module in modules("graph.explorer.pages")}
    assert set(VIEWS) == names, "a page without a test, or a test without a page"


@pytest.mark.parametrize(("page", "state"), [(page, state) for page, states in VIEWS.items() for state in states])
def test_every_view_shows_something_and_no_error(visit, told_home, page, state):
    app = visit(told_home, "" if page == "search" else page, **state)
    assert not app.exception
    assert (
        "This is not on record" not in words(app) and "Nothing to show here" not in words(app) and len(words(app)) > 60
    )


def test_what_is_found_links_to_its_page_with_the_alias_that_matched(visit, told_home):
    app = visit(told_home)
    app.text_input(key="q").set_value("stay at sea").run()
    assert not app.exception
    assert "Closed Harbour Programme" in words(app) and "also called “Stay at Sea”" in words(app)
    assert "entity?id=program%2Fclosed-harbour-programme" in shown(app)


def test_facets_narrow_a_search(visit, told_home):
    app = visit(told_home)
    app.text_input(key="q").set_value("harbour").run()
    before = words(app)
    app.query_params["types"] = "Program"
    app.run()
    assert not app.exception
    assert "Harbour Watch" in before and "Harbour Watch" not in words(app)


def test_what_is_not_found_is_told(visit, told_home):
    app = visit(told_home)
    app.text_input(key="q").set_value("zzzzzz").run()
    assert "Nothing is called “zzzzzz”" in words(app)


def test_the_first_page_asks_questions_that_have_answers(visit, told_home):
    app = visit(told_home)
    assert "Who opposed the Closed Harbour Programme?" in words(app) and "3 documents" in words(app)


def test_an_entity_has_facts_in_sentences_with_their_quotes(visit, told_home):
    said = words(visit(told_home, "entity", id=ID["policy"]))
    assert "Pilots Council 7 opposed Closed Harbour Programme" in said and OPPOSES in said
    assert "Alleged Closed Harbour Programme violates Harbours Actalleged by Harbour Watch, in Quay Herald" in said
    assert "Planned Bureau of Harbours is to end Closed Harbour Programme" in said
    assert "Sources differ: 1 source says so, 1 says not" in said and "accepted by desk" in said.lower()


def test_stances_tell_how_much_is_told_as_fact(visit, told_home):
    said = words(visit(told_home, "stances", id=ID["policy"]))
    assert "Carried it out 2: 1 as plain fact, 1 denied" in said
    assert "Behind the challenges" in said and "Pilots Council 7 filed brief of the Pilots Council" in said


def test_a_timeline_counts_what_has_no_date(visit, told_home):
    said = words(visit(told_home, "timeline", id=ID["agency"]))
    assert "2 dated claims. 6 more have no date" in said and "The same as a list" in said


def test_a_network_is_a_table_too(visit, told_home):
    html = shown(visit(told_home, "network", id=ID["policy"]))
    assert "<table>" in html and "of 8" not in html
    assert 'or-caution">Alleged</span>' in html


def test_a_network_says_what_it_leaves_out(visit, told_home, monkeypatch):
    monkeypatch.setattr("graph.explorer.pages.network.SIZES", {"60": 3})
    said = words(visit(told_home, "network", id=ID["policy"]))
    assert "are drawn" in said or "Showing 3 of" in said


def test_a_way_shows_each_step_with_its_sentence(visit, told_home):
    said = words(visit(told_home, "path", a=ID["agency"], b=ID["court"]))
    assert "3 steps" in said and "was submitted to Court of the Fourth Quay" in said
    assert "No connection found." in words(visit(told_home, "path", a=ID["agency"], b=ID["island"]))


def test_a_network_tells_what_is_hidden_and_counts_what_is_not_drawn(visit, told_home):
    hide = f"hide:{ID['union']}"
    app = visit(told_home, "network", id=ID["policy"], steps=hide, focus=ID["agency"])
    assert "Hidden: Pilots Council 7 (show it)" in words(app)
    assert f"{RELATIONS['disclosed'].reads}: 1 – show 1 more" in words(app)
    assert f"{RELATIONS['implemented'].reads}: 1, all drawn" in words(app)
    app = visit(told_home, "network", id=ID["policy"], steps=f"{hide},add:{ID['union']}", focus=ID["union"])
    assert "Hidden:" not in words(app)
    app = visit(told_home, "network", id=ID["policy"], about="Where they stand")
    assert "All 4 names are drawn." in words(app), "the policy, the two against it, and whoever tries to run as code"


def test_a_timeline_is_narrowed_to_a_period_and_tells_so(visit, told_home):
    said = words(visit(told_home, "timeline", id=ID["agency"], until="2019-10"))
    assert "Showing 1 of 2 dated claims. 1 may have been so in the period chosen." in said
    said = words(visit(told_home, "timeline", id=ID["agency"], since="2050", until="2051"))
    assert "Showing 1 of 2 dated claims." in said, "since June 2019, and no end was given"


def test_a_timeline_of_several_names_says_whose_it_is(visit, told_home):
    app = visit(told_home, "timeline", **{"id": ID["agency"], "with": ID["lind"]})
    assert "Together with Ada Lind (take away)" in words(app)
    assert "Showing" not in words(app) and "3 dated claims." in words(app)
    app.text_input(key="timeline_beside").set_value("okoro").run()
    assert "with=person%2Fada-lind%2Cperson%2Fben-okoro" in shown(app)


def test_a_way_keeps_to_the_kinds_of_facts_asked_for(visit, told_home):
    ends = {"a": ID["union"], "b": ID["policy"]}
    assert "1 step" in words(visit(told_home, "path", **ends))
    app = visit(told_home, "path", **ends, about="In court")
    assert "2 steps" in words(app) and "or-chain" in shown(app)
    assert "of these kinds" in words(visit(told_home, "path", **ends, about="Offices and jobs"))


def test_words_are_listed_without_columns_that_have_nothing(visit, told_home):
    html = shown(visit(told_home, "about"))
    happened = html.partition("Whether it has happened")[2].partition("<h2>")[0]
    assert "It is said to be intended." in happened and "How many" not in happened
    assert ">Meaning<" not in html.partition("Who has checked it")[2].partition("<h2>")[0]


def test_a_fact_has_its_place_in_the_original(visit, told_home):
    claim = find_claim("union", "opposed", "policy")
    said = words(visit(told_home, "fact", id=claim.id))
    start, end = DOCUMENTS[0].original_span(claim.evidence[0].start, claim.evidence[0].end)
    assert f"{start:,}–{end:,} of the original" in said and "75%" in said
    assert "Keep for the dossier" in said, "also on the page of one fact"


def test_a_document_is_its_text_with_the_fact_in_focus(visit, told_home):
    claim = find_claim("union", "opposed", "policy")
    app = visit(told_home, "document", id=DOCUMENTS[0].id, claim=claim.id)
    assert f'<mark class="or-focus">{OPPOSES}</mark>' in shown(app)
    for line in DOCUMENTS[0].text.split("\n\n"):
        assert re.sub(r"\s+", " ", line.strip()) in words(app)


def test_a_documents_facts_stand_beside_it_and_several_may_be_in_focus(visit, told_home):
    several = [find_claim("union", "filed", "brief").id, find_claim("brief", "challenges", "policy").id]
    app = visit(told_home, "document", id=DOCUMENTS[0].id, claim=",".join(several))
    assert shown(app).count('class="or-claim" aria-current="true"') == 2
    assert shown(app).count('class="or-claim"') > 5 and shown(app).count("or-focus") == 1


def test_a_question_of_the_library_is_answered_with_the_value_in_the_address(visit, told_home):
    said = words(visit(told_home, "cypher", named="who-opposed", policy="Stay at Sea"))
    assert "Who opposed a policy" in said and "Pilots Council 7" in said and OPPOSES in said
    app = visit(told_home, "cypher", named="who-opposed", policy="Stay at Sea")
    app.text_input[0].set_value("night landing rule").run()
    assert "said not to be so" in words(app) and "night landing rule" in app.query_params["policy"]
    app.text_input[0].set_value("zzzz").run()
    assert "Nothing on record fits." in words(app)


def test_a_question_of_ones_own_is_answered_when_it_is_asked(visit, told_home):
    app = visit(told_home, "cypher", text="MATCH (p:Person {name: $name}) RETURN p, p.id AS id")
    assert "Answer" not in words(app), "a link alone may not make the database work"
    app.text_input[0].set_value("Ada Lind").run()
    app.button(key="cypher_ask").click().run()
    assert not app.exception and "1 row" in words(app)
    app.segmented_control(key="cypher_form").set_value("Table").run()
    assert "entity?id=person%2Fada-lind" in shown(app)
    app.button(key="cypher_plan").click().run()
    assert any("Plan" in block.value for block in app.code)


@pytest.mark.parametrize(
    "cypher",
    ["MATCH (n) DETACH DELETE n", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "MATCH (n", "SHOW USERS"],
)
def test_what_does_more_than_read_is_refused_on_the_page(visit, told_home, cypher):
    app = visit(told_home, "cypher", text=cypher)
    app.button(key="cypher_ask").click().run()
    assert not app.exception and "This cannot be answered." in words(app)
    app.button(key="cypher_plan").click().run()
    assert not app.exception


def test_what_there_is_to_ask_for_is_counted(visit, told_home):
    said = words(visit(told_home, "cypher"))
    assert "HELD_OFFICE" in said and "passage_quote" in said and "What there is to ask for" in said


@pytest.mark.parametrize("page", ["entity", "stances", "timeline", "network", "mentioned"])
@pytest.mark.parametrize("identifier", ["person/nobody", "<script>alert(1)</script>", "vegetable/x"])
def test_an_unknown_id_is_told_kindly(visit, told_home, page, identifier):
    app = visit(told_home, page, id=identifier)
    assert not app.exception
    assert "This is not on record" in words(app) and identifier in words(app)
    assert "<script" not in shown(app)


@pytest.mark.parametrize(
    ("page", "state"),
    [("fact", {"id": "claim/00000000"}), ("fact", {}), ("document", {"id": "source/none"}), ("document", {"id": "x"})],
)
def test_an_unknown_fact_or_document_is_told_kindly(visit, told_home, page, state):
    app = visit(told_home, page, **state)
    assert not app.exception and "This is not on record" in words(app)


@pytest.mark.parametrize(
    "page", ["", "entity", "stances", "timeline", "network", "path", "document", "cypher", "about"]
)
def test_an_empty_graph_is_told(visit, tmp_path_factory, page, empty_home):
    app = visit(empty_home, page)
    assert not app.exception
    if page in ("", "document"):
        assert "Nothing has been read yet." in words(app)


def test_a_database_that_is_not_there_is_told_with_what_to_do(visit, told_home, monkeypatch):
    monkeypatch.setenv("ONRECORD_URL", "bolt://127.0.0.1:9")
    monkeypatch.setenv("ONRECORD_PASSWORD", "not-for-the-page")
    app = visit(told_home)
    assert not app.exception
    assert "The database cannot be read" in words(app) and "127.0.0.1:9" in words(app)
    assert "not-for-the-page" not in words(app)


HOSTILE = [
    ("entity", {"id": "person/mallory"}),
    ("entity", {"id": ID["policy"]}),
    ("stances", {"id": ID["policy"]}),
    ("timeline", {"id": "person/mallory"}),
    ("network", {"id": "person/mallory"}),
    ("path", {"a": "person/mallory", "b": ID["policy"]}),
    ("document", {}),
    ("cypher", {"named": "find-a-name", "words": "mallory"}),
    ("cypher", {"named": "around-a-name", "name": f"Mallory {PAYLOAD}"}),
    ("about", {}),
]


@pytest.mark.parametrize(("page", "state"), HOSTILE)
def test_nothing_in_the_data_becomes_markup(visit, told_home, page, state):
    app = visit(told_home, page, **state)
    assert not app.exception
    read = Reader(shown(app))
    assert not read.tags & {"img", "script", "iframe", "style", "form", "input"}
    assert not any(name.startswith("on") for name in read.attributes)
    assert not app.markdown, "data may reach the page as markdown"
    if page != "about" and state.get("named") != "around-a-name":  # whose words are in the picture
        assert PAYLOAD in read.words
