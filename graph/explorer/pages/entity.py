"""A person, body, policy, case or event: everything on record about it."""

from collections.abc import Iterable
from itertools import groupby

from graph.answers import Graph
from graph.explorer.about_node import asked_node, head
from graph.explorer.again import again
from graph.explorer.choose import asked_or_choose, rest_notice
from graph.explorer.join import join_part, tell_joined
from graph.explorer.marked import tell_mark
from graph.explorer.markup import aside, fact_rows, heading, notice, put
from graph.explorer.page import Page
from graph.explorer.rows import family_order, rows, set_aside
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
from graph.explorer.template import counted, template
from graph.queries.joined import joined
from graph.queries.profile import Group, Profile, profile
from graph.wording import family, family_words

# As many facts of one relation as anybody reads on one page; Claims has the rest.
MOST = 25


def draw() -> None:
    """Draw what fits the kind of the node that the address names, and then all else, grouped by relation."""
    store = open_graph()
    identifier = asked_or_choose(store, "entity", "Look somebody or something up")
    if identifier is None:
        return
    asked = asked_node() or identifier
    found, same = again(
        store, ("profile", asked), lambda: (profile(store, identifier, limit=MOST), joined(store, asked))
    )
    head(store, found.node, "entity", found)
    tell_joined(same)
    tell_mark(store, *(node.id for node in (found.node, *same.others)))
    if not found.total and not found.word_total:
        put(
            notice(
                "No document read so far says anything about it.",
                "It is known by name only; what documents say of it will appear here once they are read.",
            )
        )
        join_part(store, same)
        return
    if found.shown < found.total:
        put(rest_notice(found.shown, found.total, found.node.id))
    take_facts([fact for group in found.groups for fact in group.facts], found.node.name)
    put_aside = [fact for group in found.groups for fact in group.facts if set_aside(fact)]
    _fitting(store, _less(found, frozenset(fact.id for fact in put_aside)))
    _on_its_word(found)
    put(aside(put_aside, found.node.id))
    join_part(store, same)


def _fitting(store: Graph, found: Profile) -> None:
    """Draw what fits the kind of the node first, and then the facts that are left."""
    chosen = template(found)
    if chosen is None:
        _groups(found.groups, found.node.id, 2)
        return
    told = chosen.tell(store, found)
    put(told.html)
    left = _less(found, told.shown).groups
    if left:
        put(heading(told.rest, 2, str(sum(group.total for group in left))))
        _groups(left, found.node.id, 3)


def _less(found: Profile, shown: frozenset[str]) -> Profile:
    """Give a profile without some facts, and without the groups that had no others."""
    left = tuple(group for every in found.groups if (group := _without(every, shown)).total)
    return found.model_copy(update={"groups": left})


def _without(group: Group, shown: frozenset[str]) -> Group:
    left = tuple(fact for fact in group.facts if fact.id not in shown)
    return group.model_copy(update={"facts": left, "total": group.total - len(group.facts) + len(left)})


def _groups(groups: Iterable[Group], about: str, level: int) -> None:
    ordered = sorted(groups, key=lambda group: (*family_order(group.relation), group.direction == "in"))
    for name, held in groupby(ordered, key=lambda group: family(group.relation)):
        put(heading(family_words(name), level), *(_group(group, about, level + 1) for group in held))


def _group(group: Group, about: str, level: int) -> str:
    return heading(f"… {group.heading} …", level, counted(group.facts, group.total)) + fact_rows(
        rows(group.facts), about
    )


def _on_its_word(found: Profile) -> None:
    if not found.on_its_word:
        return
    count = f"{len(found.on_its_word)} of {found.word_total}"
    note = count if len(found.on_its_word) < found.word_total else str(found.word_total)
    put(heading(f"On the word of {found.node.name}", 2, note), fact_rows(rows(found.on_its_word)))


PAGE = Page(order=50, title="Claims about it", path="entity", draw=draw, listed=False)

if __name__ == "__main__":
    PAGE.show()
