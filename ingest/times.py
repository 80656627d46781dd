"""When: expressions of time in a text → EDTF, against the publication date, never guessed without one.

Without a publication date "Nov. 28" is `XXXX-11-28`, "in December" `XXXX-12`, and a weekday or "last month" nothing.
Specification of the notation: https://www.loc.gov/standards/datetime/
"""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_Groups = defaultdict[str, str]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
LAST_MONTHS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11}
"""The month in which a season ends: after it, "last spring" is this year's."""

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(_SMALL, start=1)}
NUMBERS |= {"a": 1, "an": 1}

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_ANY_YEAR = r"(?:of\s+)?(?P<year>(?:1[5-9]|20)\d\d)\b"
"""The year after a month, which may be of an older day than a year by itself that is no number."""

_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_THAT = r"\s+of\s+(?P<that>that|the\s+same)\s+year"
_OWNED = r"(?:(?<=['’]s\s)|(?<=\bthe\s)|(?<=\bits\s)|(?<=\btheir\s))"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"


@dataclass(frozen=True, slots=True)
class When:
    """An expression of time: where it stands in the text (characters), its words, and its EDTF."""

    start: int
    end: int
    words: str
    edtf: str


@dataclass(frozen=True, slots=True)
class _Against:
    """What an expression is read against: the publication day if known, and whether it looks ahead."""

    published: date | None
    ahead: bool


def _month_number(words: str) -> int:
    return MONTHS.index(words[:3].lower()) + 1


def _year_for(month: int, day: int, against: _Against) -> int | None:
    """Choose the year of a day or month without one: the nearest past, or the nearest to come when looking ahead."""
    if against.published is None:
        return None
    here = (against.published.month, against.published.day)
    if against.ahead:
        return against.published.year + ((month, day) < here)
    return against.published.year - ((month, day) > here)


def _day(found: _Groups, against: _Against) -> str | None:
    month, day = _month_number(found["month"]), int(found["day"])
    year = found["year"] or (None if found["that"] else _year_for(month, day, against))
    if not 1 <= day <= monthrange(int(year or 2000), month)[1]:
        return None
    return f"{year or 'XXXX'}-{month:02}-{day:02}"


def _month(found: _Groups, against: _Against) -> str | None:
    month = _month_number(found["month"])
    year = found["year"] or _year_for(month, 1, against)
    if not found["year"] and against.published and found["which"].lower() == "last":
        year = against.published.year - (month >= against.published.month)
    return f"{year or 'XXXX'}-{month:02}"


def _year(found: _Groups, against: _Against) -> str:
    return found["year"]


def _weekday(found: _Groups, against: _Against) -> str | None:
    if against.published is None:
        return None
    which = found["which"].lower()
    steps = (against.published.weekday() - WEEKDAYS.index(found["weekday"].lower())) % 7
    if which == "next" or (against.ahead and which != "last"):
        return str(against.published + timedelta(days=(7 - steps) if steps or which == "next" else 0))
    return str(against.published - timedelta(days=steps or (7 if which == "last" else 0)))


def _near_day(found: _Groups, against: _Against) -> str | None:
    steps = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[found["near"].lower()]
    return str(against.published + timedelta(days=steps)) if against.published else None


def _relative(found: _Groups, against: _Against) -> str | None:
    """Read "last month", "this year", "next summer"; a week has no EDTF of its own and is left unread."""
    if against.published is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[found["which"].lower()]
    unit = found["unit"].lower()
    if unit == "month":
        return _shifted(against.published, step)
    if unit == "year":
        return str(against.published.year + step)
    season = SEASONS[unit]
    if step < 0 and against.published.month > LAST_MONTHS.get(unit, 12):
        step = 0
    return f"{against.published.year + step}-{season}" if step or season != SEASONS["winter"] else None


def _ago(found: _Groups, against: _Against) -> str | None:
    if against.published is None or found["less"]:
        return None
    count = NUMBERS.get(found["count"].lower()) or int(found["count"])
    unit = found["unit"].lower()
    if unit == "day":
        return str(against.published - timedelta(days=count))
    if unit == "month":
        return _shifted(against.published, -count)
    return str(against.published.year - count) if unit == "year" else None


def _past(found: _Groups, against: _Against) -> str | None:
    """Read "in the past year", "over the last three months" as an interval of months or days up to publication."""
    if against.published is None:
        return None
    count = NUMBERS.get((found["count"] or "one").lower()) or int(found["count"])
    unit = found["unit"].lower()
    if unit in ("day", "week"):
        return f"{against.published - timedelta(days=count * (7 if unit == 'week' else 1))}/{against.published}"
    return f"{_shifted(against.published, -count * (12 if unit == 'year' else 1))}/{_shifted(against.published, 0)}"


def _shifted(day: date, months: int) -> str:
    index = day.year * 12 + day.month - 1 + months
    return f"{index // 12}-{index % 12 + 1:02}"


def _years(found: _Groups, against: _Against) -> str | None:
    start, end = int(found["year"]), int(found["until"])
    return f"{start}/{end}" if start <= end else None


_WHICH = r"(?:(?P<which>last|this|next|early|late|mid)[\s-]+)"
_RULES: tuple[tuple[re.Pattern[str], Callable[[_Groups, _Against], str | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE if loose else 0), read)
    for pattern, loose, read in (
        (rf"\b(?:from|between)\s+{_YEAR}\s+(?:to|until|through|and)\s+(?P<until>(?:19|20)\d\d)\b", True, _years),
        (rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_ANY_YEAR}|{_THAT})?", False, _day),
        (rf"\b{_DAY}\s+{_MONTH}(?:,?\s+{_ANY_YEAR}|{_THAT})?", False, _day),
        (rf"\b{_WHICH}?{_MONTH}(?:,?\s+{_ANY_YEAR})(?!\d)", False, _month),
        (rf"\b{_WHICH}{_MONTH}(?!\s*\d)", False, _month),
        (rf"\b(?i:in|since|until|by|during|of|from|after|before)\s+{_MONTH}(?!\s*\d)", False, _month),
        (rf"{_OWNED}{_MONTH}(?=\s+[a-z])", False, _month),
        (rf"\b{_WHICH}?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", False, _weekday),
        (r"\b(?P<near>today|tonight|yesterday|tomorrow)\b", True, _near_day),
        (
            rf"\b(?:in|over|during)\s+the\s+(?:past|last)\s+(?:{_COUNT}\s+)?(?P<unit>year|month|week|day)s?\b",
            True,
            _past,
        ),
        (
            rf"\b(?P<less>(?:less|more)\s+than\s+|about\s+)?{_COUNT}\s+(?P<unit>year|month|week|day)s?\s+ago\b",
            True,
            _ago,
        ),
        (r"\b(?P<which>last|this|next)\s+(?P<unit>month|year|spring|summer|autumn|fall|winter)\b", True, _relative),
        (rf"\b(?:in|since|until|by|during|of|from|after|before)\s+{_YEAR}", True, _year),
    )
)
_LEADS = re.compile(r"\b(since|until|before|by|after|despite)\s+(?:(?:early|late|mid|last)[\s-]+)?$", re.IGNORECASE)


def times_in(text: str, published: str | None, ahead: bool = False) -> tuple[When, ...]:
    """Find the expressions of time in some words that can be resolved, in order, none inside another.

    `published` is the EDTF of the document's date (only a full day resolves relative expressions); `ahead` reads an
    expression without a year as still to come.
    """
    against = _Against(_full_day(published), ahead)
    taken: list[When] = []
    for pattern, read in _RULES:
        for found in pattern.finditer(text):
            if any(found.start() < other.end and other.start < found.end() for other in taken):
                continue
            if (edtf := read(_groups(found), against)) is not None:
                taken.append(_when(text, found, edtf))
    return tuple(sorted((when for when in taken if when.edtf), key=lambda when: when.start))


def _when(text: str, found: re.Match[str], edtf: str) -> When:
    """Make the record, opening the interval that "since" or "until" asks for; "before", "after", "by" give no time."""
    start, words = found.start(), found.group()
    lead = _LEADS.search(text[: found.start()]) or re.match(r"(since|until|before|by|after)\b", words, re.IGNORECASE)
    if lead and "/" not in edtf:
        start = min(start, lead.start()) if lead.string is text else start
        kind = lead[1].lower()
        open_ended = {"since": f"{edtf}/..", "until": f"../{edtf}"}
        edtf = "" if "X" in edtf else open_ended.get(kind, "")
    return When(start, found.end(), text[start : found.end()], edtf)


def _groups(found: re.Match[str]) -> _Groups:
    return defaultdict(str, {name: words for name, words in found.groupdict().items() if words})


def _full_day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:
        return None
