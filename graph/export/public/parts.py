"""The parts of a person's name: where somebody is named in full, a surname alone tells of them too."""

import re
from collections.abc import Iterable, Iterator

from graph.export.public.words import squeezed

_TITLES = "mr mrs ms miss dr prof sir dame lord lady judge justice jr sr ii iii iv"
_SMALL = "the of and for de la von van der den del di da bin al el he him his she her they them their it who we i you"
NOT_NAMES = frozenset((*_TITLES.split(), *_SMALL.split()))
WORD = re.compile(r"[^\W\d_]+")


def name_parts(names: Iterable[str]) -> Iterator[str]:
    """Give each word of some names that begins with a capital, or knows none, and is no title or pronoun."""
    for name in names:
        for found in WORD.finditer(name):
            word = found[0]
            is_name = word[0].isupper() or word[0].lower() == word[0].upper()
            if is_name and len(squeezed(word)) > 1 and squeezed(word) not in NOT_NAMES:
                yield word
