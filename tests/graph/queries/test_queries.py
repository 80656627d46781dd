"""Every question, asked of the story."""

import pytest

from graph.answers import Node
from graph.errors import NotFound, QueryError
from graph.queries.beside import beside
from graph.queries.connection import connection
from graph.queries.coverage import coverage
from graph.queries.docket import docket
from graph.queries.document import document
from graph.queries.documents_about import documents_about
from graph.queries.evidence import evidence
from graph.queries.examples import called, examples
from graph.queries.find import find, matched_alias
from graph.queries.named import named
from graph.queries.neighbourhood import Part, Wanted, neighbourhood, ties
from graph.queries.notices import notices
from graph.queries.overview import overview
from graph.queries.path import path
from graph.queries.profile import profile
from graph.queries.stances import stances
from graph.queries.timeline import Period, timeline
from graph.queries.undated import undated
from graph.settings import Settings
from graph.store import open_store
from ontology.claim import Claim, claim_id
from ontology.document import quote_from
from ontology.errors import UnknownType
from ontology.vocabulary import make_node
from tests.graph import story as told
from tests.graph.story import CLAIMS, DOCUMENTS, NODES, find_claim

POLICY, AGENCY, UNION, LEAK = (NODES[key].id for key in ("policy", "agency", "union", "leak"))


class TestFind:
    def test_a_name_is_found_with_how_much_is_on_record(self, story):
        found = find(story, "Closed Harbour Programme")
        assert found.hits[0].node.id == POLICY and found.hits[0].alias is None
        assert found.hits[0].claims == sum(POLICY in (c.subject, c.object) for c in CLAIMS)

    def test_an_alias_is_found_and_told(self, story):
        found = find(story, "stay at sea")
        assert [(hit.node.id, hit.alias) for hit in found.hits[:1]] == [(POLICY, "Stay at Sea")]

    def test_facets_count_all_types_and_a_type_takes_its_kinds_along(self, story):
        every = find(story, "harbour")
        assert dict(every.facets)["GovernmentBody"] == 1
        agents = find(story, "harbour", types=("Agent",))
        assert {hit.node.type for hit in agents.hits} == {"GovernmentBody", "AdvocacyGroup", "Group"}
        assert agents.facets == every.facets and agents.total < every.total

    def test_a_limit_is_told(self, story):
        found = find(story, "harbour", limit=1)
        assert len(found.hits) == 1 and found.total > 1 and sum(dict(found.facets).values()) == found.total

    @pytest.mark.parametrize("words", ["", "  ", "zzzz", '"', "* OR 1=1 //", "AND"])
    def test_nothing_is_found_without_an_error(self, story, words):
        assert find(story, words).total == 0

    def test_an_unknown_type_is_refused(self, story):
        with pytest.raises(UnknownType, match="Vegetable"):
            find(story, "harbour", types=("Vegetable",))

    def test_the_alias_that_matched_is_the_one_with_more_of_the_words(self):
        assert matched_alias("MPP", "Migrant Protection Protocols", ["MPP", "Remain in Mexico"]) == "MPP"
        assert matched_alias("protection", "Migrant Protection Protocols", ["Protection"]) is None


class TestProfile:
    def test_facts_are_grouped_by_relation_and_direction(self, story):
        found = profile(story, POLICY)
        groups = {(g.relation, g.direction): [f.subject.id for f in g.facts] for g in found.groups}
        assert groups["opposed", "in"] == [UNION]
        assert groups["refused", "in"] == [NODES["okoro"].id]
        assert groups["violates", "out"] == [POLICY]
        assert set(found.aliases) == {"Stay at Sea", "CHP"}
        assert found.shown == found.total == sum(POLICY in (c.subject, c.object) for c in CLAIMS)

    def test_a_fact_carries_all_that_its_claim_says(self, story):
        fact = next(g for g in profile(story, POLICY).groups if g.relation == "violates").facts[0]
        assert (fact.status, fact.polarity, fact.modality) == ("alleged", "affirmed", "actual")
        assert [node.name for node in fact.attributed_to] == ["Harbour Watch"]
        quote = fact.quotes[0]
        assert quote.text == told.VIOLATES == DOCUMENTS[0].text[quote.start : quote.end]
        assert (quote.publisher, quote.published, quote.after) == ("Quay Herald", "2019-12-01", "Wire of the Sea")
        assert (fact.extractor, fact.version, fact.confidence, fact.plain) == ("rules", "1", 0.75, False)

    def test_who_held_an_office_is_an_official_and_the_tenure_is_acting_and_open(self, story):
        found = profile(story, NODES["lind"].id)
        fact = found.groups[0].facts[0]
        assert found.official and fact.acting and (fact.earliest, fact.latest) == ("2019-03-01", None)
        assert not profile(story, NODES["okoro"].id).official

    def test_a_review_is_told(self, story):
        facts = next(g for g in profile(story, POLICY).groups if g.relation == "implemented").facts
        reviewed = [(f.review, f.reviewed_by) for f in facts if f.review]
        assert reviewed == [("accepted", "desk")]

    def test_what_is_on_somebodys_word_is_listed(self, story):
        found = profile(story, NODES["watch"].id)
        assert not found.groups and [f.relation for f in found.on_its_word] == ["violates"] and found.word_total == 1

    def test_a_limit_cuts_facts_but_not_counts(self, story):
        found = profile(story, POLICY, limit=1)
        assert found.shown < found.total == profile(story, POLICY).total
        assert all(len(group.facts) == 1 for group in found.groups), "a relation without a fact looks untold"

    def test_a_node_is_named_without_its_facts(self, story):
        assert named(story, POLICY).node == profile(story, POLICY).node
        with pytest.raises(NotFound):
            named(story, "person/nobody")

    def test_an_unknown_node_is_not_found(self, story):
        with pytest.raises(NotFound, match="person/nobody"):
            profile(story, "person/nobody")

    def test_a_node_without_facts_has_an_empty_profile(self, story):
        assert profile(story, NODES["island"].id).total == 0


class TestTimeline:
    def test_dated_facts_come_in_order_and_the_rest_is_counted(self, story):
        found = timeline(story, AGENCY)
        assert [moment.fact.when for moment in found.moments] == ["2019-06/..", "2019-11-21"]
        assert (found.dated, found.undated) == (2, 6)

    def test_a_year_that_is_not_known_comes_last_with_its_words(self, story):
        last = timeline(story, POLICY).moments[-1].fact
        assert (last.when, last.earliest, last.precision, last.when_words) == (
            "XXXX-11-28", None, "unknown year", "November 28",
        )  # fmt: skip

    def test_a_tenure_is_told_from_an_event(self, story):
        assert [m.tenure for m in timeline(story, NODES["lind"].id).moments] == [True]
        assert not any(m.tenure for m in timeline(story, LEAK).moments)

    def test_a_limit_is_told(self, story):
        found = timeline(story, AGENCY, limit=1)
        assert len(found.moments) == 1 and found.dated == 2


class TestUndated:
    def test_what_happened_comes_as_its_document_tells_it_dated_documents_first(self, story):
        found = undated(story, [AGENCY])
        assert {fact.relation for fact in found.facts} == {"ended", "implemented", "warned"}
        assert found.total == len(found.facts) and not any(fact.when for fact in found.facts)
        places = [(fact.quotes[0].published or "9999", fact.quotes[0].start) for fact in found.facts]
        assert places == sorted(places) and {day for day, _ in places} == {"2019-12-01", "9999"}

    def test_a_fact_of_two_that_are_asked_for_is_told_once(self, story):
        found = undated(story, [AGENCY, POLICY])
        ids = [fact.id for fact in found.facts]
        assert found.total == len(ids) == len(set(ids)) > undated(story, [AGENCY]).total

    def test_a_limit_is_told(self, story):
        found = undated(story, [AGENCY], limit=2)
        assert len(found.facts) == 2 < found.total


class TestStances:
    def test_each_stance_has_who_took_it(self, story):
        held = {s.heading: {(f.subject.id, f.relation) for f in s.facts} for s in stances(story, POLICY).stances}
        assert held["Opposed it"] == {(UNION, "opposed"), (NODES["okoro"].id, "refused")}
        assert held["Made it"] == {(NODES["ministry"].id, "announced")}
        assert held["Challenged it in court"] == {(NODES["brief"].id, "challenges")}
        assert held["Said to break the law or another rule"] == {(POLICY, "violates")}

    def test_a_denial_stands_beside_what_it_denies(self, story):
        facts = next(s for s in stances(story, POLICY).stances if s.heading == "Carried it out").facts
        assert sorted(f.status for f in facts) == ["denied", "reported"]

    def test_what_is_planned_or_negated_says_so(self, story):
        ended = next(s for s in stances(story, POLICY).stances if s.heading == "Ended it").facts[0]
        assert ended.modality == "planned" and not ended.plain
        rule = stances(story, NODES["rule"].id).stances[0].facts[0]
        assert rule.polarity == "negated" and not rule.plain

    def test_behind_a_challenge_is_who_filed_and_where(self, story):
        behind = {(f.relation, f.subject.id, f.object.id) for f in stances(story, POLICY).behind}
        brief = NODES["brief"].id
        assert behind == {("filed", UNION, brief), ("submitted_to", brief, NODES["court"].id)}

    def test_a_limit_is_told(self, story):
        found = stances(story, POLICY, limit=1)
        assert found.total == stances(story, POLICY).total > sum(len(s.facts) for s in found.stances)
        assert all(stance.facts for stance in found.stances), "a stance that somebody took looks as if nobody did"

    def test_nobody_stands_anywhere_on_an_island(self, story):
        assert stances(story, NODES["island"].id).total == 0


class TestEvidence:
    def test_the_quote_stands_between_its_surroundings(self, story):
        claim = find_claim("policy", "violates", "act")
        passage = evidence(story, claim.id).passages[0]
        text = DOCUMENTS[0].text
        assert passage.quote == text[passage.start : passage.end] == told.VIOLATES
        assert text[: passage.end].endswith(passage.before + passage.quote)
        assert text[passage.end :].startswith(passage.after)
        assert passage.original == DOCUMENTS[0].original_span(passage.start, passage.end)

    def test_the_surroundings_are_cut_between_words(self, story):
        claim = find_claim("policy", "violates", "act")
        passage = evidence(story, claim.id, around=40).passages[0]
        assert passage.before == "Quay that challenges the programme. "
        assert passage.after == "\n\nThe Bureau plans to end the"
        assert passage.length == len(DOCUMENTS[0].text)

    def test_offsets_count_characters_also_beyond_the_basic_plane(self, story):
        passage = evidence(story, find_claim("okoro", "warned", "agency").id).passages[0]
        assert passage.quote == told.WARNED and passage.after.startswith("\n\nHarbour pilots")

    def test_the_document_says_where_it_is_from(self, story):
        card = evidence(story, find_claim("union", "opposed", "policy").id).passages[0].document
        assert (card.publisher, card.after, card.after_title) == (
            "Quay Herald", "Wire of the Sea", "Pilots against closure",
        )  # fmt: skip

    def test_an_unknown_claim_is_not_found(self, story):
        with pytest.raises(NotFound, match="claim/000000"):
            evidence(story, "claim/000000")


class TestTimelineOfSeveral:
    def test_several_nodes_share_one_timeline_and_each_fact_is_told_once(self, story):
        alone = {m.fact.id for m in timeline(story, POLICY).moments}
        beside = {m.fact.id for m in timeline(story, AGENCY).moments}
        both = timeline(story, POLICY, others=(AGENCY, POLICY))
        assert [m.fact.id for m in both.moments] == list(dict.fromkeys(m.fact.id for m in both.moments))
        assert {m.fact.id for m in both.moments} == alone | beside and alone & beside
        assert both.dated == both.fitting == len(both.moments) and [n.id for n in both.others] == [AGENCY]

    def test_a_period_keeps_what_may_have_been_so_within_it(self, story):
        told = find_claim("agency", "disclosed", "leak").id
        inside = timeline(story, AGENCY, period=Period(since="2019-11-21", until="2019-11-21"))
        assert {m.fact.id for m in inside.moments} == {told, find_claim("agency", "implemented", "policy").id}
        assert inside.fitting == 2 and inside.dated == timeline(story, AGENCY).dated
        before = timeline(story, AGENCY, period=Period(until="2019-11-20"))
        assert told not in {m.fact.id for m in before.moments}
        assert before.spans == inside.spans and ("2019-11-21", "2019-11-21") in before.spans

    def test_a_limit_is_told(self, story):
        found = timeline(story, AGENCY, 1)
        assert len(found.moments) == 1 and found.fitting == found.dated > 1


class TestPath:
    def test_every_step_has_its_facts(self, story):
        found = path(story, *told.ENDS_MEET)
        assert [found.steps[0].here.id, *(step.there.id for step in found.steps)][:: len(found.steps)] == [
            AGENCY,
            NODES["court"].id,
        ]
        assert all(step.facts and {f.relation for f in step.facts} == {step.relation} for step in found.steps)
        for one, next_one in zip(found.steps, found.steps[1:], strict=False):
            assert one.there == next_one.here

    def test_claims_that_project_no_edge_are_no_way(self, story):
        assert path(story, UNION, NODES["rule"].id).steps == ()

    def test_an_alleged_step_says_so(self, story):
        found = path(story, POLICY, NODES["act"].id)
        assert [step.status for step in found.steps] == ["alleged"]

    def test_no_way_is_an_answer(self, story):
        assert path(story, AGENCY, NODES["island"].id).steps == ()

    @pytest.mark.parametrize(("end", "steps", "says"), [(AGENCY, 4, "two different"), (POLICY, 5, "1 to 4")])
    def test_senseless_ways_are_refused(self, story, end, steps, says):
        with pytest.raises(QueryError, match=says):
            path(story, AGENCY, end, steps)

    def test_a_way_over_some_relations_takes_no_other(self, story):
        assert [step.relation for step in path(story, UNION, POLICY).steps] == ["opposed"]
        around = path(story, UNION, POLICY, relations=["filed", "challenges"])
        assert [step.relation for step in around.steps] == ["filed", "challenges"]
        assert path(story, UNION, POLICY, relations=["filed"]).steps == ()

    def test_a_relation_that_is_none_is_refused(self, story):
        with pytest.raises(QueryError, match="KNOWS"):
            path(story, UNION, POLICY, relations=["opposed", "KNOWS"])

    def test_an_unknown_end_is_not_found(self, story):
        with pytest.raises(NotFound, match="person/nobody"):
            path(story, AGENCY, "person/nobody")


class TestNeighbourhood:
    def test_nodes_around_and_edges_between_all_of_them(self, story):
        found = neighbourhood(story, POLICY)
        assert {n.id for n in found.nodes} == {
            POLICY, *(NODES[k].id for k in ("agency", "union", "okoro", "ministry", "brief", "act")),
        }  # fmt: skip
        assert found.total == len(found.nodes)
        edges = {(e.subject, e.relation, e.object): e for e in found.edges}
        assert (AGENCY, "part_of", NODES["ministry"].id) in edges
        assert edges[POLICY, "violates", NODES["act"].id].status == "alleged"
        assert edges[AGENCY, "implemented", POLICY].claims == (find_claim("agency", "implemented", "policy").id,)
        assert (AGENCY, "ended", POLICY) not in edges

    def test_a_limit_keeps_edges_within_what_is_drawn(self, story):
        found = neighbourhood(story, POLICY, limit=3)
        drawn = {n.id for n in found.nodes}
        assert len(drawn) == 3 and found.total == 7
        assert all({e.subject, e.object} <= drawn for e in found.edges)

    def test_expanding_a_node_adds_what_is_around_it(self, story):
        found = neighbourhood(story, POLICY, (Part(node=AGENCY),))
        assert {POLICY, AGENCY, LEAK, NODES["pilots"].id} <= {n.id for n in found.nodes}

    def test_a_part_adds_what_one_relation_leads_to(self, story):
        usual = {n.id for n in neighbourhood(story, POLICY).nodes}
        grown = neighbourhood(story, POLICY, (Part(node=AGENCY, relation="disclosed"),))
        assert {n.id for n in grown.nodes} - usual == {LEAK}
        with pytest.raises(QueryError, match="knows"):
            neighbourhood(story, POLICY, (Part(node=AGENCY, relation="knows"),))

    def test_what_is_hidden_is_neither_drawn_nor_counted(self, story):
        found = neighbourhood(story, POLICY, (Part(node=UNION),), wanted=Wanted(hidden=(UNION, AGENCY)))
        assert not {UNION, AGENCY} & {n.id for n in found.nodes} and found.total == len(found.nodes) == 5
        assert [n.name for n in found.hidden] == [NODES["agency"].name, NODES["union"].name]
        assert not any({UNION, AGENCY} & {e.subject, e.object} for e in found.edges)

    @pytest.mark.parametrize(
        ("wanted", "left"),
        [
            (Wanted(relations=("opposed", "refused")), {"opposed", "refused"}),
            (Wanted(statuses=("alleged",)), {"violates"}),
            (Wanted(since="2019-05-01", until="2020-01-01"), {"implemented"}),
            (Wanted(until="2019-05-31"), set()),
            (Wanted(relations=("filed",)), set()),
        ],
    )
    def test_links_are_chosen_by_relation_status_and_period(self, story, wanted, left):
        assert {e.relation for e in neighbourhood(story, POLICY, wanted=wanted).edges} == left

    def test_links_are_counted_by_relation_before_they_are_drawn(self, story):
        found = {(tie.relation, tie.outward): tie for tie in ties(story, AGENCY, (POLICY,)).ties}
        assert found["implemented", True].total == found["implemented", True].shown == 1
        assert (found["warned", False].total, found["warned", False].shown) == (1, 0)
        assert not {name for name, _ in found} & {"ended", "opposed"}
        chosen = ties(story, AGENCY, wanted=Wanted(relations=("disclosed",))).ties
        assert [tie.relation for tie in chosen] == ["disclosed"]

    def test_a_lonely_node_is_drawn_alone(self, story):
        found = neighbourhood(story, NODES["island"].id)
        assert [n.id for n in found.nodes] == [NODES["island"].id] and found.total == 1


class TestTheRest:
    def test_what_connects_two_is_every_claim_between_them(self, story):
        found = connection(story, POLICY, AGENCY)
        assert sorted(f.relation for f in found.facts) == ["ended", "implemented", "implemented"] and found.total == 3

    def test_the_overview_counts_everything(self, story):
        found = overview(story)
        assert found.node_total == len(NODES) and found.claim_total == len(CLAIMS)
        assert dict(found.statuses) == {"reported": 16, "alleged": 1, "denied": 1}
        assert dict(found.reviews) == {"unchecked": 17, "accepted": 1}
        assert {card.id: card.claims for card in found.documents} == {
            d.id: sum(c.evidence[0].document == d.id for c in CLAIMS) for d in DOCUMENTS
        }
        assert overview(story, limit=1).document_total == 2

    def test_a_document_has_its_text_and_its_facts_in_order(self, story):
        found = document(story, DOCUMENTS[0].id)
        assert found.text == DOCUMENTS[0].text and found.card.claims == len(found.facts) == 12
        assert [s.start for s in found.spans] == sorted(s.start for s in found.spans)
        brief = next(s for s in found.spans if found.text[s.start : s.end] == told.BRIEF)
        assert len(brief.facts) == 3
        assert len(document(story, DOCUMENTS[0].id, limit=2).facts) == 2

    def test_an_unknown_document_is_not_found(self, story):
        with pytest.raises(NotFound, match="source/none"):
            document(story, "source/none")

    def test_questions_ask_of_what_there_is(self, story):
        asked = {q.words: (q.view, q.node.id, q.other and q.other.id) for q in examples(story, limit=20).questions}
        assert asked["Who opposed the Closed Harbour Programme?"] == ("stances", POLICY, None)
        assert asked["Which offices did Ada Lind hold, acting or not?"] == ("entity", NODES["lind"].id, None)
        assert asked["What do Ben Okoro and Pilots Council 7 agree on?"] == ("compare", NODES["okoro"].id, UNION)
        assert len(examples(story).questions) == 6 < len(asked)

    def test_somebody_of_other_documents_is_asked_about_where_a_way_leads_to_the_policy(self, story):
        # Both people of the story stand in the document of the policy.
        assert not [q for q in examples(story, limit=20).questions if q.view == "path"]

    @pytest.mark.parametrize(
        ("kind", "name", "words"),
        [
            ("Program", "Migrant Protection Protocols", "the Migrant Protection Protocols"),
            ("Law", "Harbours Act", "the Harbours Act"),
            ("Program", "Operation Night Tide", "Operation Night Tide"),
            ("LeakIncident", "posting of the pilots' list", "the posting of the pilots' list"),
            ("GovernmentBody", "Harbour administration", "the Harbour administration"),
            ("Person", "Ada Lind", "Ada Lind"),
            ("Union", "Pilots Council 7", "Pilots Council 7"),
        ],
    )
    def test_a_name_takes_an_article_where_a_sentence_gives_it_one(self, kind, name, words):
        made = make_node(kind, name)
        assert called(Node(id=made.id, name=made.name)) == words

    def test_an_empty_graph_answers_too(self, nothing):
        assert overview(nothing).claim_total == 0
        assert examples(nothing).questions == ()
        assert find(nothing, "anything").total == 0


class TestAroundANode:
    def test_documents_that_speak_of_a_node_come_with_how_much_each_says(self, story):
        found = documents_about(story, AGENCY)
        counts = {
            one.id: sum(
                AGENCY in (c.subject, c.object, *c.attributed_to) and c.evidence[0].document == one.id for c in CLAIMS
            )
            for one in DOCUMENTS
        }
        assert {card.id: card.claims for card in found.documents} == counts and found.total == 2
        assert found.documents[0].claims == max(counts.values())
        assert len(documents_about(story, AGENCY, limit=1).documents) == 1
        assert documents_about(story, NODES["island"].id).total == 0

    def test_a_claim_stands_beside_those_of_the_same_subject_and_relation(self, story):
        claim = find_claim("agency", "implemented", "policy")
        found = beside(story, claim.id)
        assert found.fact.id == claim.id
        assert {f.status for f in found.facts} == {"reported", "denied"}
        with pytest.raises(NotFound):
            beside(story, "claim/00000000")

    def test_notices_are_those_of_the_same_documents(self, story):
        assert notices(story, LEAK).facts == ()
        with pytest.raises(NotFound):
            notices(story, "leakincident/none")

    def test_a_docket_has_the_papers_of_its_case_only(self, story):
        assert docket(story, NODES["case"].id).facts == ()

    def test_coverage_tells_what_is_dated_and_by_whom(self, story):
        found = coverage(story)
        assert (found.documents, found.dated_documents, found.first_document) == (2, 1, "2019-12-01")
        assert found.outlets == (("Wire Of the Sea", 1),) or found.outlets == (("Wire of the Sea", 1),)
        assert (found.facts, found.reviewed, found.first_fact) == (len(CLAIMS), 1, 2019)
        assert found.dated_facts == sum(1 for c in CLAIMS if c.when and not c.when.startswith("X"))
        assert found.fetched is None


class TestPapersAndNotices:
    """A case and its papers, which the story has not."""

    def test_papers_and_notices(self, tmp_path):
        text = "The pilots filed a brief in the case. The brief challenges the rule. The Bureau told the crews of it.\n"
        made = told.document("case", text)
        quote = quote_from(made, 0, len(text) - 1)
        brief, case, rule = (NODES[key].id for key in ("brief", "case", "rule"))
        said = [
            (brief, "filed_in", case),
            (UNION, "filed", brief),
            (brief, "challenges", rule),
            (AGENCY, "notified", NODES["crews"].id),
            (LEAK, "exposed", NODES["crews"].id),
            (AGENCY, "implemented", rule),
        ]
        records = [
            Claim(
                id=claim_id((s, r, o, ""), quote), subject=s, relation=r, object=o, evidence=(quote,),
                extractor="rules", version="1",
            )
            for s, r, o in said
        ]  # fmt: skip
        with open_store(Settings(home=tmp_path, linger=0.0)) as store:
            store.load([made, *NODES.values(), *records])
            papers = {(f.subject.id, f.relation) for f in docket(store, case).facts}
            assert papers == {(UNION, "filed"), (brief, "challenges")}
            assert [f.relation for f in notices(store, LEAK).facts] == ["notified"]
            assert notices(store, NODES["island"].id).facts == ()
