"""Time as sources give it: EDTF level 1, and level 2's unknown year (`XXXX-11-28`).

Parsing is the `edtf` library's; the bounds of an open or unknown end are ours, because the library guesses ten years.
Specification: https://www.loc.gov/standards/datetime/
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from time import struct_time

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

UNKNOWN_YEAR = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
LEAP_YEAR = 2000
PRECISIONS = {"0": "year", "1": "month", "2": "day"}


@dataclass(frozen=True, slots=True)
class Time:
    """A point or stretch of time with the first and last day that it may mean.

    `earliest` and `latest` are None where the year is unknown or that end is open; `precision` is `year`, `month`,
    `season`, `decade`, `day`, `interval` or `unknown year`; `approximate` and `uncertain` are EDTF's `~` and `?`.
    """

    edtf: str
    earliest: date | None
    latest: date | None
    precision: str
    approximate: bool = False
    uncertain: bool = False

    @staticmethod
    def parse(text: str) -> "Time":
        """Read an EDTF expression; raises ValueError naming what is wrong with it."""
        return _parse(text)

    def __str__(self) -> str:
        return self.edtf


@lru_cache(maxsize=16384)
def _parse(text: str) -> Time:
    if unknown := UNKNOWN_YEAR.fullmatch(text):
        month, day = int(unknown[1]), int(unknown[2] or 1)
        if not (1 <= month <= 12 and 1 <= day <= monthrange(LEAP_YEAR, month)[1]):
            raise ValueError(f"{text!r} is no day of the calendar")
        return Time(text, None, None, "unknown year")
    if "/" in text:
        return _interval(text)
    try:
        parsed = parse_edtf(text)
    except EDTFParseException:
        raise ValueError(f"{text!r} is no EDTF date; write 2019, 2019-11, 2019-11-21 or 2019-11/2019-12") from None
    if "T" in text or text.startswith(("[", "{")) or "X" in text[:3]:
        raise ValueError(
            f"{text!r}: times of day, sets and unknown centuries are not kept; write a date or an interval"
        )
    return Time(
        text,
        _day(parsed.lower_strict()),
        _day(parsed.upper_strict()),
        _precision(text),
        "~" in text or "%" in text,
        "?" in text or "%" in text,
    )


def _interval(text: str) -> Time:
    if text.count("/") != 1:
        raise ValueError(f"{text!r} is no EDTF interval; write start/end")
    start, end = (None if part in ("", "..") else _parse(part) for part in text.split("/"))
    if start is None and end is None:
        raise ValueError(f"{text!r} has neither a start nor an end")
    earliest, latest = start.earliest if start else None, end.latest if end else None
    if earliest and latest and earliest > latest:
        raise ValueError(f"{text!r} ends before it starts")
    ends = [part for part in (start, end) if part]
    return Time(text, earliest, latest, "interval", any(e.approximate for e in ends), any(e.uncertain for e in ends))


def _precision(text: str) -> str:
    plain = text.strip("~?%")
    if plain.endswith("X"):
        return "decade" if len(plain) == 4 else "year"
    parts = plain.lstrip("-").split("-")
    if len(parts) == 2 and int(parts[1]) > 12:
        return "season"
    return PRECISIONS[str(len(parts) - 1)]


def _day(moment: struct_time) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
