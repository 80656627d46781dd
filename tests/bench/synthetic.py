"""News of a land that is not there: as many texts as wanted, each with names that no other has."""

import random
from collections.abc import Iterator
from pathlib import Path

_BEGIN = ["Bar", "Cal", "Dor", "El", "Fen", "Gal", "Hol", "Ir", "Jar", "Kel", "Lor", "Mar", "Nor", "Os", "Per", "Quin"]
_MIDDLE = ["a", "e", "i", "o", "u", "an", "en", "in", "or", "ul", "esh", "ith"]
_END = [
    "bury",
    "dane",
    "ford",
    "grim",
    "holt",
    "kin",
    "low",
    "mont",
    "nard",
    "rick",
    "son",
    "stead",
    "ton",
    "vik",
    "wyn",
]
_GIVEN = ["Anna", "Boris", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "James", "Maria", "Omar"]
_TRADES = ["Harbour", "Forest", "Transport", "Housing", "Fisheries", "Health", "Railway", "Customs"]
_SENTENCES = [
    "The {trade} Workers Union opposed the {place} {trade} Programme on {day} {month} {year}.",
    "{person}, a spokeswoman for the {place} Ministry of {trade}, said the rule would be applied “without exception.”",
    "According to the {place} Tribune, the ministry had not implemented the {trade} Act by {month} {year}.",
    "The union filed a lawsuit against the Ministry of {trade} in the {place} District Court, alleging that the order "
    "violates the {trade} Act.",
    "{person} announced a policy forcing {count} families of {place} to register with the {trade} Agency.",
    "“We were told of it by letter, and nobody asked us what we thought,” {person} told the {place} Tribune.",
    "Officials accidentally posted the names of {count} residents of {place} on the agency’s website.",
    "The Minister of {trade}, {person}, signed an agreement with the government of {other} in {month}.",
    "More than {count} people rallied against the ban in {place}, where the river had flooded the old quarter twice "
    "since the spring; none of them were heard.",
    "{person} resigned as director of the {trade} Agency after the court ruled that the programme was unlawful.",
    "The report was long, and it had been written by people who knew the town of {place} and its quiet streets well.",
]
_MONTHS = ["January", "March", "April", "June", "July", "September", "October", "December"]


def _name(chance: random.Random) -> str:
    return chance.choice(_BEGIN) + chance.choice(_MIDDLE) + chance.choice(_MIDDLE) + chance.choice(_END)


def text(number: int, sentences: int = 24) -> str:
    """Give the text of a number, the same every time: some 450 words, a fifth of them names made for it."""
    chance = random.Random(number)
    people = [f"{chance.choice(_GIVEN)} {_name(chance)}" for _ in range(4)]
    places = [_name(chance) for _ in range(3)]
    written = [
        chance.choice(_SENTENCES).format(
            person=chance.choice(people),
            place=chance.choice(places),
            other=places[0],
            trade=chance.choice(_TRADES),
            day=chance.randint(1, 28),
            month=chance.choice(_MONTHS),
            year=chance.randint(2001, 2024),
            count=chance.randint(20, 900),
        )
        for _ in range(sentences)
    ]
    return "\n\n".join(" ".join(written[at : at + 3]) for at in range(0, sentences, 3)) + "\n"


def write(folder: Path, count: int) -> list[Path]:
    """Write texts as files and list these."""
    return list(_write(folder, count))


def _write(folder: Path, count: int) -> Iterator[Path]:
    for number in range(count):
        path = folder / f"news-{number:05}.txt"
        path.write_text(text(number), encoding="utf-8")
        yield path
