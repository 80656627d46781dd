"""Ids: readable for nodes, hashed for claims and sources, the same on every run."""

import hashlib
import re
import unicodedata

SLUG_LENGTH = 80
NODE_ID = re.compile(r"[a-z]+/[^\W_]+(?:-[^\W_]+)*")


def digest(*parts: str, length: int = 16) -> str:
    """Hash some words to hexadecimal; the parts are kept apart, so ("ab", "c") and ("a", "bc") differ."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:length]


def slug(words: str) -> str:
    """Write a name as lower-case words joined by hyphens; accents are dropped, other scripts are kept.

    A name longer than 80 characters is cut at a word and told apart by a short hash; one without a letter or digit
    becomes a hash alone.
    """
    plain = unicodedata.normalize("NFKD", words)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    plain = re.sub(r"(?<=\w)['’](?=s\b)", "", plain)
    plain = re.sub(r"\b(?:\w\.){2,}", lambda m: m.group().replace(".", ""), plain)
    made = "-".join(re.findall(r"[^\W_]+", plain))
    if not made:
        return digest(words, length=10)
    if len(made) <= SLUG_LENGTH:
        return made
    return f"{made[: SLUG_LENGTH - 9].rsplit('-', 1)[0]}-{digest(made, length=8)}"


def node_id(type_name: str, name: str) -> str:
    """Make the id of a node, `type/slug`."""
    return f"{type_name.lower()}/{slug(name)}"
