"""Dates as people say them."""

# EDTF writes the seasons as months 21 to 24.
CALENDAR = dict(
    enumerate(
        (
            *("January", "February", "March", "April", "May", "June", "July"),
            *("August", "September", "October", "November", "December"),
        ),
        start=1,
    )
) | {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def spoken(edtf: str) -> str:
    """Word an EDTF date: `2019-11-21` as 21 November 2019, `2019-11/..` as from November 2019, `2019~` as about 2019.

    What has no plain wording is given as it is written.
    """
    if "/" in edtf:
        start, end = ("" if part in ("", "..") else spoken(part) for part in edtf.split("/"))
        if start and end:
            return f"{start} to {end}"
        return f"from {start}" if start else f"until {end}"
    plain = edtf.rstrip("~?%")
    mark = edtf[len(plain) :]
    return f"{'about ' if mark in ('~', '%') else ''}{_day(plain)}{' (uncertain)' if mark in ('?', '%') else ''}"


def at(moment: str) -> str:
    """Word an ISO time: `2019-11-21T10:04:00Z` as 21 November 2019, 10:04 UTC; of a day alone, the day."""
    day, _, clock = moment.partition("T")
    zone = clock[8:].lstrip(".0123456789")
    named = " UTC" if zone in ("Z", "+00:00") else f" (UTC{zone})" if zone else ""
    return f"{spoken(day)}, {clock[:5]}{named}" if clock else spoken(day)


def _day(plain: str) -> str:
    if len(plain) == 4 and plain.endswith("X") and plain[:3].isdigit():
        return f"the {plain[:3]}0s"
    year, *rest = plain.split("-")
    if not all(part.isdigit() for part in rest) or not (year.isdigit() or year == "XXXX"):
        return plain
    month = [CALENDAR[int(rest[0])]] if rest and int(rest[0]) in CALENDAR else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*day, *month, "(year unknown)" if year == "XXXX" else year])
