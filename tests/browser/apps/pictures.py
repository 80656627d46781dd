"""A page with one picture, chosen by the address: what it shows and what was picked in it."""

from datetime import date

import streamlit as st

from graph.explorer.components.network import network
from graph.explorer.components.timeline import timeline
from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView, TimelineItem, TimelineView

SAMPLE_NODES = (
    ("program/northern-returns-programme", "Northern Returns Programme", "Program"),
    ("union/border-clerks-union-local-12", "Border Clerks Union Local 12", "Union"),
    ("governmentbody/ministry-of-arrivals", "Ministry of Arrivals", "GovernmentBody"),
    ("person/edda-marlow", "Edda Marlow", "Person"),
    ("person/tobias-renn", "Tobias Renn", "Person"),
    ("office/minister-of-arrivals", "Minister of Arrivals", "Office"),
    ("lawsuit/harbour-law-circle-v-marlow", "Harbour Law Circle v. Marlow", "Lawsuit"),
    ("advocacygroup/harbour-law-circle", "Harbour Law Circle", "AdvocacyGroup"),
    ("court/second-circuit-of-estmark", "Second Circuit of Estmark", "Court"),
    (
        "amicusbrief/brief-of-the-clerks",
        "Brief of the clerks in support of the plaintiffs, seventh of June",
        "AmicusBrief",
    ),
    ("law/asylum-act-of-1951", "Asylum Act of 1951", "Law"),
    ("newsoutlet/the-estmark-courier", "The Estmark Courier", "NewsOutlet"),
    ("leakincident/draft-order-sent-to-the-courier", "Draft order sent to the Courier", "LeakIncident"),
    ("jurisdiction/estmark", "Estmark", "Jurisdiction"),
    ("jurisdiction/sulland", "Sulland", "Jurisdiction"),
    ("agreement/estmark-sulland-transfer-agreement", "Estmark–Sulland transfer agreement", "Agreement"),
    ("group/arrivals-clerks", "arrivals clerks", "Group"),
    ("correspondence/mail-on-resignations", "Mail on resignations", "Correspondence"),
)
SAMPLE_EDGES = (
    (2, 0, "implemented", "implemented", "reported", 4),
    (1, 0, "opposed", "opposed", "reported", 3),
    (3, 0, "announced", "announced", "reported", 1),
    (3, 0, "implemented", "implemented", "confirmed", 2),
    (3, 5, "held_office", "held office as", "reported", 2),
    (5, 2, "office_of", "is an office of", "reported", 1),
    (7, 6, "plaintiff_in", "is a plaintiff in", "reported", 1),
    (2, 6, "defendant_in", "is a defendant in", "reported", 1),
    (6, 0, "challenges", "challenges", "reported", 2),
    (6, 8, "heard_by", "was heard by", "reported", 1),
    (1, 9, "filed", "filed", "reported", 2),
    (9, 6, "filed_in", "was filed in", "reported", 1),
    (0, 10, "violates", "violates", "alleged", 2),
    (4, 1, "represents", "spoke for", "reported", 1),
    (12, 11, "disclosed_to", "reached", "alleged", 1),
    (13, 15, "party_to", "is a party to", "reported", 1),
    (14, 15, "party_to", "is a party to", "reported", 1),
    (3, 15, "signed", "signed", "denied", 1),
    (1, 16, "represents", "represents", "reported", 2),
    (16, 0, "refused", "refused to carry out", "alleged", 1),
    (3, 17, "issued", "issued", "reported", 1),
    (16, 0, "criticized", "spoke against", "reported", 1),
)


def sample_network(extra: int = 0) -> NetworkView:
    nodes = [NetworkNode(id=i, label=name, type=kind, hint="") for i, name, kind in SAMPLE_NODES]
    edges = [
        NetworkEdge(
            id=f"edge-{k}",
            source=nodes[a].id,
            target=nodes[b].id,
            relation=r,
            label=words,
            status=status,
            claims=claims,
        )
        for k, (a, b, r, words, status, claims) in enumerate(SAMPLE_EDGES)
    ]
    for k in range(extra):
        nodes.append(NetworkNode(id=f"document/found-{k}", label=f"Found document {k}", type="Document"))
        edges.append(
            NetworkEdge(id=f"new-{k}", source=nodes[3].id, target=nodes[-1].id, relation="issued", label="issued")
        )
    return NetworkView(
        title="Northern Returns Programme: who did what",
        nodes=tuple(nodes),
        edges=tuple(edges),
        focus=nodes[0].id,
        total=412,
    )


def tenure(name: str, start: date | None, end: date | None, words: str) -> TimelineItem:
    return TimelineItem(
        id=f"tenure-{name}", label=name, lane="In office", earliest=start, latest=end, words=words, kind="tenure"
    )


def event(
    name: str, lane: str, when: tuple[date | None, date | None, str, str], status: str = "reported"
) -> TimelineItem:
    earliest, latest, precision, words = when
    return TimelineItem(
        id=f"event-{name}",
        label=name,
        lane=lane,
        earliest=earliest,
        latest=latest,
        precision=precision,
        words=words,
        status=status,
    )


def day(year: int, month: int, of: int) -> tuple[date, date, str, str]:
    return date(year, month, of), date(year, month, of), "day", f"{of}.{month}.{year}"


def month(year: int, number: int, last: int) -> tuple[date, date, str, str]:
    return date(year, number, 1), date(year, number, last), "month", f"month {number} of {year}"


def sample_timeline() -> TimelineView:
    policy, court, leaks = "Northern Returns Programme", "Courts and briefs", "Leaks and oversight"
    return TimelineView(
        title="Northern Returns Programme: what happened when",
        items=(
            tenure(
                "Edda Marlow, Minister of Arrivals",
                date(2030, 4, 11),
                date(2031, 11, 13),
                "11 April 2030 to 13 November 2031",
            ),
            tenure("Tobias Renn, acting director", date(2030, 6, 10), None, "since 10 June 2030"),
            tenure("Ilse Brandt, Attorney General", None, date(2030, 12, 23), "until 23 December 2030"),
            event("Programme announced", policy, day(2030, 1, 20)),
            event("First returns at Harbour Gate", policy, day(2030, 1, 28)),
            event("Memo tells clerks to start", policy, day(2030, 1, 28)),
            event("Extended to two more crossings", policy, month(2030, 7, 31)),
            event("Programme suspended", policy, day(2031, 9, 2), "confirmed"),
            event(
                "Clerks refuse interviews", policy, (date(2030, 1, 1), date(2030, 12, 31), "year", "2030"), "alleged"
            ),
            event("Harbour Law Circle v. Marlow filed", court, day(2030, 2, 14)),
            event("Injunction granted", court, day(2030, 4, 8), "found"),
            event("Injunction stayed", court, day(2030, 5, 7), "found"),
            event("Clerks file their brief", court, day(2030, 6, 26)),
            event("Draft order sent to the Courier", leaks, month(2030, 11, 30), "alleged"),
            event("Minister called the order a forgery", leaks, day(2030, 11, 30), "denied"),
            event(
                "Names of 17 applicants posted by mistake",
                leaks,
                (None, None, "unknown year", "28 November, year not given"),
            ),
            event("Clerks told to stop talking", leaks, (None, None, "", "")),
            event("Count of returns corrected", leaks, day(2031, 2, 3), "retracted"),
        ),
    )


HOSTILE = (
    '<img src=x onerror="window.__xss=1">',
    '<img src=x onerror="window.__xss=1"> href',
    "</script><script>window.__xss=1</script>",
    "<svg onload=window.__xss=1> href",
    "![x](http://example.org/picture.png) [go](javascript:window.__xss=1)",
    '"><iframe srcdoc="<script>parent.__xss=1</script>"></iframe>',
    "<!--<script>window.__xss=1//",
    "'-window.__xss=1-' `${window.__xss=1}` {{7*7}} \u2028 ]]>",
)


def hostile_network() -> NetworkView:
    nodes = tuple(
        NetworkNode(id=f"person/{k} {words}", label=words, type="Person", hint=words) for k, words in enumerate(HOSTILE)
    )
    edges = tuple(
        NetworkEdge(id=f"{k} {words}", source=nodes[k].id, target=nodes[k - 1].id, relation="warned", label=words)
        for k, words in enumerate(HOSTILE)
    )
    return NetworkView(title=HOSTILE[1], nodes=nodes, edges=edges, focus=nodes[0].id, total=len(nodes))


def hostile_timeline() -> TimelineView:
    dated = [
        TimelineItem(
            id=f"{k} {w}", label=w, lane=w, earliest=date(2030, 1, 1 + k), latest=date(2030, 1, 1 + k), words=w
        )
        for k, w in enumerate(HOSTILE)
    ]
    apart = [TimelineItem(id=f"apart {k} {w}", label=w, lane=w, words=w) for k, w in enumerate(HOSTILE)]
    return TimelineView(title=HOSTILE[1], items=(*dated, *apart))


def main() -> None:
    st.set_page_config(page_title="Pictures", layout="wide")
    st.header("Pictures")
    kind = st.query_params.get("picture", "network")
    hostile = "hostile" in st.query_params
    if kind == "network":
        extra = st.session_state.get("extra", 0)
        view = hostile_network() if hostile else sample_network(extra)
        if st.query_params.get("empty"):
            view = NetworkView(title="Nothing", nodes=(), total=0)
        picked = network(view, key="picture")
        if picked and picked.action == "expand":
            st.session_state["extra"] = extra + 3
            st.session_state["seen"] = picked
            st.rerun()
    else:
        view = hostile_timeline() if hostile else sample_timeline()
        if st.query_params.get("empty"):
            view = TimelineView(title="Nothing", items=())
        picked = timeline(view, key="picture")
    if picked:
        st.session_state["seen"] = picked
    seen = st.session_state.get("seen")
    st.text(f"picked: {seen.kind} {seen.action} {seen.id}" if seen else "picked: nothing")
    st.button("Run again")


if __name__ == "__main__":
    main()
