"""Words as the full-text indexes hold them, and what a person types as a query of theirs."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

ONE_TYPO, TWO_TYPOS = 5, 8
LONGEST_QUERY = 12
COMMON = frozenset({"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"})
_MARK = re.compile(r"[^\w]+")
_ACRONYM = re.compile(r"\b(?:\w\.){2,}")


def fold(text: str) -> str:
    """Write words as people type them: lower case, no accents, no dots in acronyms, no punctuation."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in apart if not unicodedata.combining(c)).casefold()
    bare = _ACRONYM.sub(lambda found: found.group().replace(".", ""), bare)
    return _MARK.sub(" ", bare.replace("'", "").replace("’", "")).strip()


def search_text(name: str, aliases: tuple[str, ...]) -> str:
    """Write what a node is found by: its names, and their folded forms where those differ by more than case."""
    names = list(dict.fromkeys((name, *aliases)))
    plain = {held.casefold() for held in names}
    folded = dict.fromkeys(fold(held) for held in names)
    return " | ".join([*names, *(form for form in folded if form and form not in plain)])


def search_by(node: Mapping[str, Any]) -> str | None:
    """Write what a node is found by: its own names and those of the nodes joined to it; a joined one by none."""
    if node["joined_to"]:
        return None
    return search_text(node["name"], (*sorted(node["aliases"] or ()), *(node["also"] or ())))


def full_text_query(text: str, *, every: bool = True, loose: bool = True) -> str:
    """Write what a person typed as a Lucene query; empty where there is no word in it.

    Only letters and digits pass, in lower case, so nothing that was typed can act as an operator. The last word may be
    unfinished; with `loose` longer words may hold a typing mistake, which costs a walk through all words of the index.
    With `every` all words must be found, else any. Words that stand in thousands of names are not asked for beside
    others.
    """
    words = list(dict.fromkeys(fold(text).split()))[:LONGEST_QUERY]
    if not words:
        return ""
    telling = [word for word in words[:-1] if word not in COMMON] + words[-1:]
    joint = " AND " if every else " OR "
    return joint.join(_forms(word, last=word == words[-1], loose=loose) for word in telling)


def _forms(word: str, *, last: bool, loose: bool) -> str:
    forms = [f"{word}^3"]
    if last and len(word) > 1:
        forms.append(f"{word}*")
    if loose and len(word) >= ONE_TYPO and not word.isdigit():
        forms.append(f"{word}~{2 if len(word) >= TWO_TYPOS else 1}")
    return f"({' OR '.join(forms)})"
