"""Words that a parser trained on little misreads, and words that it knows to show it in their stead.

"The brief challenges the rule" tells what a paper does; the model takes it for challenges that are short. Where the
words around settle which it is, the model is shown words that it knows, and the document keeps its own.
"""

from ingest.cues import words as listed

PAPERS = listed("brief lawsuit suit complaint petition filing motion memo letter report document statement order")
KNOWN = {"brief": "letter"}
"""By paper: a noun that the model does not take for an adjective."""

SAYING: dict[str, str] = {
    **dict.fromkeys(listed("challenges questions attacks faults"), "opposes"),
    **dict.fromkeys(listed("claims notes states reports details"), "says"),
    "calls": "finds",
    **{
        verb: verb
        for verb in listed(
            "argues asks says urges contends opposes seeks cites warns describes demands requests backs supports lists "
            "maintains tells alleges asserts accuses concludes"
        )
    },
}
"""Verbs that tell what a paper does, those that are nouns as well with one that is none."""

POLICIES = listed(
    "policy rule ban law guidance directive program programme measure regulation plan agreement bill proclamation "
    "injunction ruling order"
)
DOING: dict[str, str] = {
    **dict.fromkeys(listed("bars limits curbs caps blocks bans"), "prevents"),
    **dict.fromkeys(listed("targets forces orders exempts permits"), "allows"),
    **dict.fromkeys(listed("faces draws"), "meets"),
    **{verb: verb for verb in listed("affects requires covers protects applies prevents restricts")},
}
"""Verbs that tell what a policy does or meets with, those that are nouns as well with one that is none."""

BEFORE = listed("the its their his her a an this that amicus curiae court legal joint 's")
AFTER = listed("that the a an its their this these it them how")
WHOM = AFTER | listed("most all many some nearly people anyone those certain almost about virtually any both")


def shown(words: list[str]) -> list[str]:
    """Give the words that the model is shown for those of a text, one for one."""
    changed = list(words)
    for index in range(1, len(words) - 2):
        paper, verb, after = words[index : index + 3]
        if paper in POLICIES and verb in DOING and (after in WHOM or after[:1].isupper() or after.endswith("s")):
            changed[index + 1] = DOING[verb]
            continue
        if paper not in PAPERS or verb not in SAYING or words[index - 1].lower() not in BEFORE:
            continue
        if after in AFTER or after[:1].isupper():
            changed[index], changed[index + 1] = KNOWN.get(paper, paper), SAYING[verb]
    return changed
