"""What the first and last lines of a plain text say about it: headline, byline, date, and the site's own name.

Only what stands there as a line of its own is taken; an outlet that the article merely quotes is no publisher.
"""

import re
from dataclasses import replace
from datetime import date

from ingest.boilerplate import is_notice, without_notice
from ingest.contracts import Metadata

LINE_END = re.compile(r"\r\n|\r|\n")
HEAD_LINES = 12
HEADLINE_LENGTH = 220
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
_MONTH += r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(DAYS)}),?\s+)?"
_CLOCK = r"(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{1,4}\)?)?)?"
_LEAD = r"(?:(?:posted|published|issued|released|date)\s*:?\s*(?:on\s+)?)?"
DATES = tuple(
    re.compile(rf"{_LEAD}{_WEEKDAY}{order}{_CLOCK}", re.IGNORECASE)
    for order in (rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}", rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}")
)
UPDATED = re.compile(
    r"(?:last\s+)?updated:?\s+(?:\d{1,2}:\d\d\s*[ap]\.?m\.?(?:\s+[a-z]{1,4})?,?\s+)?(?:on\s+)?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?P<date>.+)",
    re.IGNORECASE,
)
ISO_DATE = re.compile(rf"{_LEAD}(?P<iso>\d{{4}}-\d\d-\d\d)(?:[T ]\d\d:\d\d\S*)?", re.IGNORECASE)

_WORD = r"(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’-]*|de|del|der|van|von|bin|al|la)"
_NAME = rf"[A-ZÀ-Þ][\w'’.-]*(?:\s+{_WORD}){{1,4}}"
# A comma alone joins no two names: what follows it is a desk, a title or an outlet.
_NAMES = rf"{_NAME}(?:(?:,\s+{_NAME})*,?(?:\s+and\s+|\s*&\s*){_NAME})?"
BYLINE = re.compile(rf"(?:By|BY|by)\s+(?P<names>{_NAMES})(?:,\s.*)?")
BETWEEN_NAMES = re.compile(r",\s+and\s+|,\s+|\s+and\s+|\s*&\s*")
TITLE_WORDS = re.compile(r"\b(?:Of|The|For|In|On|To|With|Staff|Senior|Special|Editor|Reporter|Writer|Correspondent)\b")
JOB = re.compile(
    r"\s+(?:staff|senior|special|chief|political|foreign)?\s*(?:writers?|reporters?|correspondents?|editors?|staff)$",
    re.IGNORECASE,
)
PARTS = re.compile(r"(?<!\s)\s+[|•·]\s+")

_DATE_BEGINS = rf"(?:{'|'.join(DAYS)}|{'|'.join(MONTHS)}|\d)"
NAMED_DATE = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][^,|]{{2,50}}(?:,\s+[A-Z][\w.]+)?),\s+(?P<date>{_DATE_BEGINS}.*)", re.IGNORECASE
)
# "PORT CITY, May 3 (Harbour News Agency) - " or "Port City (HNA) — " opens a report that an agency wrote.
AGENCY = re.compile(r"[A-ZÀ-Þ][\w.'’ -]{2,40}(?:,\s+[A-Z][\w. ]{2,20})?\s*\((?P<name>[A-Z][\w.& ]{1,40})\)\s*[-–—]")
AGENCIES = frozenset({"AP", "AFP", "UPI", "Reuters", "TASS", "Xinhua", "Bloomberg", "CNN", "BBC", "EFE", "dpa", "ANSA"})
_OUTLETS = (
    "news times post herald tribune gazette guardian chronicle magazine radio press telegraph observer journal mirror "
    "inquirer sentinel newswire courier dispatch bulletin star examiner globe mercury sun beacon ledger wire review "
    "record register standard independent mail express advocate argus daily weekly today broadcasting"
)
OUTLET_WORDS = frozenset(_OUTLETS.split())
"""Words of which names of papers, stations and agencies are made."""

# A line that tells where the text came from is no headline, though it may stand first.
REPUBLISHED = re.compile(r"\b(?:originally|first)\s+(?:appeared|published|ran)\b", re.IGNORECASE)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?:\s+(?:©|\(c\)))?\s+\d{4}(?:\s*[-–]\s*\d{4})?,?\s+(?P<name>[^.|,]{2,60}?)"
    r"(?:[.|,].*|\s+all rights reserved.*)?",
    re.IGNORECASE,
)


def complete(metadata: Metadata, text: str) -> Metadata:
    """Fill the fields that the format does not give from the lines of the text; what is given stays."""
    lines = [line for line in map(str.strip, LINE_END.split(text)) if line and not is_notice(line)]
    head = lines[:HEAD_LINES]
    parts = [part for line in head for part in PARTS.split(line)]
    return replace(
        metadata,
        title=metadata.title or headline(lines),
        authors=metadata.authors or next(filter(None, map(byline, parts)), ()),
        published=metadata.published
        or next(filter(None, map(_date_in, parts)), None)
        or next(filter(None, map(_updated, parts)), None),
        publisher=metadata.publisher or site_name(lines) or _copyright_holder(text) or outlet(head),
    )


def headline(lines: list[str]) -> str | None:
    """Give the first line that can be a headline, if it stands before all prose."""
    site = site_name(lines)
    for position, line in enumerate(lines[:HEAD_LINES]):
        if site in (line, without_notice(line)) or _is_about_the_text(line):
            continue
        return line if position + 1 < len(lines) and _looks_like_headline(line) else None
    return None


def byline(line: str) -> tuple[str, ...]:
    """Read the names of a byline, "By Ada Okoro and Lee Park, Staff Writers"; empty where the line is none."""
    found = BYLINE.fullmatch(line)
    if not found:
        return ()
    names = tuple(map(cased, BETWEEN_NAMES.split(found["names"])))
    kept = tuple(name for name in names if not TITLE_WORDS.search(name))
    return kept if kept[:1] == names[:1] else ()


def cased(name: str) -> str:
    """Write a name that is set in capitals as one writes it in a sentence; any other stays."""
    if not name.isupper():
        return name
    return re.sub(r"\bMc[a-z]", lambda found: found[0][:2] + found[0][2].upper(), name.title())


def _after_byline(part: str) -> str | None:
    """Give the outlet that a byline names after its people: "By Ada Okoro, Harbour Courier staff writer"."""
    found = BYLINE.fullmatch(part)
    if not found or found.end("names") == len(part):
        return None
    rest = JOB.sub("", part[found.end("names") :].strip(" ,"))
    return rest if _names_an_outlet(rest) else None


def dateline(line: str) -> str | None:
    """Read a line that is a date and nothing else, with or without "Posted on", weekday and time of day, as EDTF.

    A weekday that the calendar contradicts makes the date doubtful: it is left out.
    """
    if found := ISO_DATE.fullmatch(line):
        year, month, day = map(int, found["iso"].split("-"))
        return _day(year, month, day)
    for pattern in DATES:
        if found := pattern.fullmatch(line):
            month = MONTHS.index(found["month"][:3].lower()) + 1
            return _day(int(found["year"]), month, int(found["day"]), found["weekday"])
    return None


def _updated(line: str) -> str | None:
    """Read "Updated 9:12 PM EDT, Fri April 16, 2021", the only date that some outlets give."""
    found = UPDATED.fullmatch(line)
    return dateline(found["date"]) if found else None


def _date_in(line: str) -> str | None:
    """Read a line that is a date, or a name of a place or an outlet, a comma and a date."""
    if (found := dateline(line)) is not None:
        return found
    after = NAMED_DATE.fullmatch(line)
    return dateline(after["date"]) if after else None


def outlet(head: list[str]) -> str | None:
    """Give the outlet of the first lines: "The Port Herald, May 3, 2018", alone by a byline, or an agency's mark."""
    for position, line in enumerate(head):
        for part in PARTS.split(line):
            if (after := _after_byline(part)) is not None:
                return after
            named = NAMED_DATE.fullmatch(part)
            if named and dateline(named["date"]) and _names_an_outlet(named["name"]):
                return named["name"]
        beside = [
            part for near in (position - 1, position + 1) if 0 <= near < len(head) for part in PARTS.split(head[near])
        ]
        if _names_an_outlet(line) and any(byline(part) or _date_in(part) for part in beside):
            return line
        if (marked := AGENCY.match(line)) and _marks_an_agency(marked["name"], marked[0][-1]):
            return marked["name"]
    return None


def _marks_an_agency(name: str, dash: str) -> bool:
    """Whether what stands in brackets before the dash of a dateline is an outlet: a name of one, or its letters."""
    letters = name.isalpha() and name.isupper() and 3 <= len(name) <= 5 and dash in "–—"  # noqa: PLR2004
    return letters or name in AGENCIES or _names_an_outlet(name)


def _names_an_outlet(line: str) -> bool:
    """Whether a line is a name of few words, one of them a word for an outlet."""
    words = line.split()
    if words[:1] in (["By"], ["by"]):
        return False
    capital = all(word[0].isupper() or word in {"of", "the", "and", "&"} for word in words)
    return 2 <= len(words) <= 6 and capital and bool(OUTLET_WORDS & {word.lower() for word in words[1:]})


def site_name(lines: list[str]) -> str | None:
    """Give the name that a site puts both over and under the text."""
    if len(lines) > 2 and _looks_like_name(lines[-1]) and lines[-1] in (lines[0], without_notice(lines[0])):
        return lines[-1]
    return None


def _copyright_holder(text: str) -> str | None:
    lines = [line for line in map(str.strip, LINE_END.split(text)) if line]
    for line in lines[:2] + lines[-3:]:
        if found := COPYRIGHT.fullmatch(line):
            return found["name"].strip()
    return None


def _is_about_the_text(line: str) -> bool:
    parts = PARTS.split(line)
    return bool(REPUBLISHED.search(line) or COPYRIGHT.fullmatch(line) or any(byline(p) or dateline(p) for p in parts))


def _looks_like_name(line: str) -> bool:
    return len(line) <= 60 and line[:1].isalnum() and not line.endswith((".", "?", "!", ":"))


def _looks_like_headline(line: str) -> bool:
    words = line.split()
    return len(words) >= 3 and len(line) <= HEADLINE_LENGTH and not line.endswith((".", ",", ";", ":", '."', ".”"))


def _day(year: int, month: int, day: int, weekday: str | None = None) -> str | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    if weekday and DAYS[found.weekday()] != weekday.lower():
        return None
    return found.isoformat()
