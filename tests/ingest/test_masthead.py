"""What the lines around a plain text say about it."""

import pytest

from ingest.contracts import Metadata
from ingest.masthead import byline, complete, dateline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Okoro", ("Ada Okoro",)),
        ("BY LEE PARK", ("Lee Park",)),
        ("By IVO MCKAY-ILCZUK", ("Ivo McKay-Ilczuk",)),
        ("By Ada Okoro, Lee Park and J. T. O’Neill-Banks", ("Ada Okoro", "Lee Park", "J. T. O’Neill-Banks")),
        ("By Ludwig van der Berg & Zoë Ång", ("Ludwig van der Berg", "Zoë Ång")),
        ("By Ada Okoro, Staff Writer", ("Ada Okoro",)),
        ("By Ada Okoro, Elections Reporter, Capital Bureau", ("Ada Okoro",)),
        ("By Ada Okoro, Harbour Daily Post", ("Ada Okoro",)),
        ("By Monday", ()),
        ("By order of the court", ()),
        ("By The Editorial Board", ()),
        ("By then the office had closed.", ()),
        ("by hand", ()),
        ("Ada Okoro", ()),
    ],
)
def test_a_byline_gives_its_names(line: str, names: tuple[str, ...]) -> None:
    assert byline(line) == names


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted on November 21, 2019, at 12:57 p.m. ET", "2019-11-21"),
        ("Published: 21 Nov. 2019", "2019-11-21"),
        ("Friday, July 21, 2017", "2017-07-21"),
        ("SEPT. 3RD, 2001", "2001-09-03"),
        ("2020-02-29", "2020-02-29"),
        ("Published 2020-02-29T10:00:00Z", "2020-02-29"),
        ("Monday, July 21, 2017", None),  # it was a Friday
        ("February 30, 2019", None),
        ("November 2019", None),
        ("Updated on November 21, 2019", None),
        ("He was appointed on November 21, 2019", None),
        ("November 21, 2019 was a cold day", None),
        ("21/11/2019", None),  # the order of day and month is not known
    ],
)
def test_a_date_line_gives_its_date(line: str, published: str | None) -> None:
    assert dateline(line) == published


TITLE = "Court blocks the ferry contract"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TITLE}\n\nThe court ruled.", Metadata(title=TITLE)),
        (f"\r\n{TITLE}\r\rThe court ruled.", Metadata(title=TITLE)),
        (f"This story first appeared in the Ferry Times\n\n{TITLE}\n\nIt ruled.", Metadata(title=TITLE)),
        (f"By Ada Okoro | May 3, 2018\n{TITLE}\nIt ruled.", Metadata(TITLE, None, ("Ada Okoro",), "2018-05-03")),
        (f"Skip to content\n{TITLE}\nIt ruled.\nShare", Metadata(title=TITLE)),
        (f"Ferry Times\n{TITLE}\nIt ruled.\nFerry Times", Metadata(TITLE, "Ferry Times")),
        (f"Ferry Times No ads or trackers\n{TITLE}\nIt ruled.\nFerry Times\nShare", Metadata(TITLE, "Ferry Times")),
        (f"{TITLE}\nIt ruled.\n© 2018 Ferry Times. All rights reserved.", Metadata(TITLE, "Ferry Times")),
        (f"{TITLE}\nThe Ferry Times, May 3, 2018\nIt ruled.", Metadata(TITLE, "The Ferry Times", (), "2018-05-03")),
        (f"{TITLE}\nBy Ada Okoro\nFerry Courier\nIt ruled.", Metadata(TITLE, "Ferry Courier", ("Ada Okoro",))),
        (
            f"{TITLE}\nBy ADA OKORO, Ferry Courier staff writer | May 3, 2018\nIt ruled.",
            Metadata(TITLE, "Ferry Courier", ("Ada Okoro",), "2018-05-03"),
        ),
        (f"{TITLE}\nBy Ada Okoro, Staff Writer\nIt ruled.", Metadata(TITLE, None, ("Ada Okoro",))),
        (f"{TITLE}\nPort City, N.D., May 3, 2018\nIt ruled.", Metadata(TITLE, None, (), "2018-05-03")),
        (f"{TITLE}\nPORT CITY, May 3 (Ferry News Agency) - It ruled.", Metadata(TITLE, "Ferry News Agency")),
        (f"{TITLE}\nPort City (FNA) — It ruled.", Metadata(TITLE, "FNA")),
        (f"{TITLE}\nPort City (its harbour) — It ruled.", Metadata(TITLE)),
        (f"{TITLE}\nby Ada Okoro, The Ferry Post\nIt ruled.", Metadata(TITLE, "The Ferry Post", ("Ada Okoro",))),
        (f"{TITLE}\nPORT CITY (Reuters) — It ruled.", Metadata(TITLE, "Reuters")),
        (f"{TITLE}\nPORT CITY (with pictures) — It ruled.", Metadata(title=TITLE)),
        (f"{TITLE}\nThe Ferry Post\nIt ruled.", Metadata(title=TITLE)),
        (f"{TITLE}\nIt ruled, a judge told the Ferry Times.", Metadata(title=TITLE)),
        ("The court ruled on Monday.\n\nIt blocked the contract.", Metadata()),
        ("Only one line without an end", Metadata()),
        ("", Metadata()),
    ],
)
def test_only_lines_of_their_own_say_something(text: str, expected: Metadata) -> None:
    assert complete(Metadata(), text) == expected


def test_what_the_format_gives_stays() -> None:
    given = Metadata("Given", "Giver", ("Gwen Given",), "2001")
    assert complete(given, f"{TITLE}\nBy Ada Okoro\nMay 3, 2018\nIt ruled.\n© 2018 Other") == given


def test_a_date_deep_in_the_text_is_no_date_of_publication() -> None:
    text = f"{TITLE}\n" + "It ruled.\n" * 20 + "May 3, 2018\n"
    assert complete(Metadata(), text).published is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("By Ada Okoro | Updated 9:12 PM EDT, Fri April 16, 2021\n\nPier closes\n\nIt closed.", "2021-04-16"),
        ("Pier closes\nApril 15, 2021\nUpdated April 16, 2021\n\nIt closed.", "2021-04-15"),
    ],
)
def test_an_update_dates_a_text_only_where_nothing_else_does(text: str, published: str) -> None:
    assert complete(Metadata(), text).published == published
