"""Names that the gazetteer has, where they may be somebody else's."""

from collections.abc import Callable

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def test_a_land_is_somebodys_last_name_after_a_given_name_and_wherever_it_stands_alone(read: Read) -> None:
    found = read("Marsha Norland told them so. Norland said the port was closed. They met in Norland.").mentions
    assert [m.entity.type() for m in found if m.text.endswith("Norland")] == ["Person", "Person", "Jurisdiction"]
