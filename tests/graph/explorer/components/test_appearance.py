import re
from itertools import combinations

import pytest

from graph.explorer.components.appearance import LOOKS, MARKS, in_words, look_of
from ontology.claim import STATUSES
from ontology.vocabulary import NODE_TYPES, labels


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", LOOKS.values(), ids=lambda look: look.name)
@pytest.mark.parametrize("paper", ["#ffffff", "#0e1117", "#14181f"])
def test_every_fill_stands_out_on_light_and_dark_paper(look, paper):
    assert contrast(look.fill, paper) >= 3, f"{look.name} has {contrast(look.fill, paper):.2f} on {paper}"


def test_no_two_looks_differ_by_colour_alone():
    for one, other in combinations(LOOKS.values(), 2):
        assert (one.outline, one.glyph) != (other.outline, other.glyph), f"{one.name} and {other.name}"
        assert one.fill != other.fill, f"{one.name} and {other.name}"


def test_every_type_looks_like_itself_or_an_ancestor_and_families_share_an_outline():
    for name, kind in NODE_TYPES.items():
        assert look_of(name).name in labels(kind)
    assert look_of("AmicusBrief") is look_of("Filing") is LOOKS["Document"]
    assert look_of("Court").outline == look_of("Union").outline == LOOKS["Organization"].outline
    assert look_of("Jurisdiction") is LOOKS["Place"]


def test_looks_are_of_types_that_exist():
    assert set(LOOKS) <= set(NODE_TYPES)


def test_every_status_has_a_mark_of_its_own():
    assert set(MARKS) == set(STATUSES)
    assert len({(mark.outline, mark.filled) for mark in MARKS.values()}) == len(MARKS)
    assert MARKS["alleged"].dashes and not MARKS["reported"].dashes


def test_paths_hold_nothing_but_path_data():
    for path in [p for look in LOOKS.values() for p in (look.outline, look.glyph)] + [
        m.outline for m in MARKS.values()
    ]:
        assert re.fullmatch(r"[MLHVACZaz\d.\s-]*", path), path


def test_types_are_said_in_words():
    assert in_words("GovernmentBody") == "government body"
    assert in_words("Person") == "person"
