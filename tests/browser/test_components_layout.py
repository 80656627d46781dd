"""The laws of the layout functions, on many made-up inputs, in the browser that will run them."""

import random
from datetime import date, timedelta

import pytest

from graph.explorer.components.assets import own

GAP = 10  # as in timeline_layout.js
LAY_OUT = """([data, width]) => {
    const measure = (words) => words.length * 7;
    const { lanes, left, right } = layOut(data, extent(data.items), width, measure);
    return { left, right, lanes: lanes.map(({ top, bottom, items }) => ({ top, bottom,
        items: items.map(({ item, y, cells }) => ({ id: item.id, y, cells })) })) };
}"""
TICKS = "([from, to, width]) => ticks(from, to, width).map(({ time }) => ((time - from) / (to - from)) * width)"
MAKE_ROOM = """([places, sizes, edges]) => {
    const copy = () => JSON.parse(JSON.stringify(places));
    const [one, two] = [copy(), copy()].map((at) => makeRoom(at, sizes, edges, { width: 1200, height: 600 }));
    return { one: one.at, two: two.at, above: [...one.above] };
}"""


def some_items(seed: int) -> list[dict[str, object]]:
    dice = random.Random(seed)
    items = []
    for number in range(dice.randint(1, 40)):
        start = date(2019, 1, 1) + timedelta(dice.randint(0, dice.choice([20, 400, 9000])))
        end = start + timedelta(dice.choice([0, 0, 0, 29, 364, 2000]))
        is_open = dice.random() < 0.1
        items.append(
            {
                "id": str(number),
                "label": "w" * dice.randint(1, 90),
                "note": dice.choice(["", "month known"]),
                "lane": dice.choice("abc"),
                "kind": dice.choice(["event", "tenure"]),
                "status": "reported",
                "from": start.isoformat(),
                "to": None if is_open else end.isoformat(),
            }
        )
    return sorted(items, key=lambda item: str(item["from"]))


DENSITY = """([spans, count]) => {
    const time = wholeTime({ spans });
    return { time, bins: density(spans, time, count) };
}"""


@pytest.fixture
def functions(page):
    page.add_script_tag(content=own("common.js", "timeline_layout.js", "timeline_brush.js", "network_layout.js"))
    return page


@pytest.mark.parametrize("width", [380, 760, 1400])
def test_items_of_a_timeline_never_overlap_and_never_leave_it(functions, width):
    for seed in range(25):
        items = some_items(seed)
        laid = functions.evaluate(LAY_OUT, [{"items": items, "lanes": ["a", "b", "c"]}, width])
        assert sorted(put["id"] for lane in laid["lanes"] for put in lane["items"]) == sorted(i["id"] for i in items)
        for lane in laid["lanes"]:
            taken: dict[float, list[tuple[float, float]]] = {}
            for put in lane["items"]:
                assert lane["top"] <= put["y"] and put["y"] + 24 * len(put["cells"]) <= lane["bottom"] + 24
                for cell in put["cells"]:
                    assert cell["left"] >= laid["left"] - 12 and cell["right"] <= laid["right"] + 12, (seed, put)
                    row = taken.setdefault(put["y"] + 24 * cell["row"], [])
                    assert all(cell["right"] + GAP <= a or b + GAP <= cell["left"] for a, b in row), (seed, put)
                    row.append((cell["left"], cell["right"]))


def test_the_histogram_holds_every_fact_once(functions):
    for seed in range(10):
        spans = [[item["from"], item["to"]] for item in some_items(seed)]
        found = functions.evaluate(DENSITY, [spans, 40])
        assert sum(found["bins"]) == pytest.approx(len(spans)) and len(found["bins"]) == 40
        assert min(found["bins"]) >= 0


@pytest.mark.parametrize("days", [3, 40, 400, 4000, 40000])
def test_rules_of_the_axis_stand_apart_and_there_are_some(functions, days):
    day = 86_400_000
    start = 1_546_300_800_000
    at = functions.evaluate(TICKS, [start, start + days * day, 1000])
    assert len(at) >= 2
    assert all(later - earlier >= 55 for earlier, later in zip(at, at[1:], strict=False))


def test_nodes_of_a_network_end_up_apart_and_always_in_the_same_place(functions):
    for seed in range(12):
        dice = random.Random(seed)
        ids = [f"n{k}" for k in range(dice.randint(2, 30))]
        places = {i: {"x": dice.uniform(-200, 200), "y": dice.uniform(-200, 200)} for i in ids}
        sizes = {i: {"width": dice.randint(32, 150), "above": 16, "below": dice.choice([38, 54, 70])} for i in ids}
        edges = [
            {"from": i, "to": dice.choice(ids[:k]), "bend": dice.choice([0, 0.12]), "width": dice.choice([0, 60])}
            for k, i in enumerate(ids)
            if k
        ]
        made = functions.evaluate(MAKE_ROOM, [places, sizes, edges])
        assert made["one"] == made["two"]
        for k, one in enumerate(ids):
            for other in ids[:k]:
                a, b = made["one"][one], made["one"][other]
                assert abs(a["x"] - b["x"]) > 24 or abs(a["y"] - b["y"]) > 24, (seed, one, other)
