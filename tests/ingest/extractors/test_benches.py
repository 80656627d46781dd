"""Courts by the towns that judges sit in."""

from ingest.extractors.benches import court
from ingest.gazetteer import Entry, Gazetteer
from ontology.vocabulary import make_node

COURTS = Gazetteer(
    [
        Entry("Court", "U.S. District Court for Western Marlo", ("federal court in Tarn",), "", "test:1"),
        Entry("Jurisdiction", "Marlo", (), "United States", "test:2"),
        Entry("Jurisdiction", "Port Alder", (), "Marlo", "test:3"),
    ]
)


def test_the_court_of_a_town_is_the_known_one_or_named_by_it() -> None:
    known = court(COURTS, make_node("Jurisdiction", "Tarn"))
    assert known is not None and known.name == "U.S. District Court for Western Marlo"
    other = court(COURTS, make_node("Jurisdiction", "Port Alder"))
    assert other is not None and other.name == "federal court in Port Alder"


def test_a_state_has_more_courts_than_one() -> None:
    assert court(COURTS, make_node("Jurisdiction", "Marlo")) is None
