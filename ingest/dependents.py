"""The nearest neighbours of a word in a parse."""

from spacy.tokens import Token


def children(token: Token, *relations: str) -> list[Token]:
    """List the dependents of a word by one of the relations, in order."""
    return [child for child in token.children if child.dep_ in relations]


def preposition(token: Token) -> str:
    """Give the preposition of a word, fixed ones joined: "according to"; of a name, the one before its title too."""
    found = children(token, "case")
    if not found:
        titles = [c for c in children(token, "nmod", "compound", "flat", "amod") if c.i < token.i]
        return preposition(titles[0]) if titles and token.pos_ == "PROPN" else ""
    words = [found[0], *children(found[0], "fixed")] if found[0].n_rights else found
    return " ".join(word.lower_ for word in words)
