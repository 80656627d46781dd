"""Where everybody stands on a policy: who made it, carried it out, supported, opposed, challenged or ended it."""

from collections import Counter

from graph.answers import Fact
from graph.explorer.about_node import head
from graph.explorer.again import again
from graph.explorer.choose import asked_or_choose, rest_notice
from graph.explorer.markup import aside, fact_rows, heading, notice, put
from graph.explorer.page import Page
from graph.explorer.rows import rows, set_aside
from graph.explorer.session import open_graph
from graph.explorer.standpoints import standpoints
from graph.explorer.take import take_facts
from graph.queries.stances import Stances, stances
from graph.wording import of_total
from ontology.nodes.policies import Policy
from ontology.vocabulary import node_type

# As many facts of one relation as anybody reads on one page; Claims has the rest.
MOST = 25


def draw() -> None:
    """Draw the stances on the node that the address names."""
    store = open_graph()
    identifier = asked_or_choose(
        store,
        "stances",
        "Who stands where",
        "Choose a policy, an agreement, a law or a case.",
        label="Name of the policy",
    )
    if identifier is None:
        return
    found = again(store, ("stances", identifier), lambda: stances(store, identifier, limit=MOST))
    head(store, found.node, "stances")
    if not found.total:
        put(
            notice(
                "No document read so far says where anybody stands on it.",
                "That nobody is listed does not mean that nobody took a stand.",
            )
        )
    held = [fact for stance in found.stances for fact in stance.facts]
    if len(held) < found.total:
        put(rest_notice(len(held), found.total, identifier))
    standing = [fact for fact in held if not set_aside(fact)]
    every = bool(held) and issubclass(node_type(found.node.type), Policy)
    put(standpoints(standing, identifier, _totals(found, held), every=every))
    take_facts(held, f"Who stands where: {found.node.name}")
    if found.behind:
        count = of_total(len(found.behind), found.behind_total)
        put(heading("Behind the challenges", 2, f"who filed, and where: {count}"), fact_rows(rows(found.behind)))
    put(aside([fact for fact in held if set_aside(fact)], identifier))


def _totals(found: Stances, held: list[Fact]) -> Counter[str]:
    """Count the facts of each relation without those that people set aside."""
    return Counter(dict(found.totals)) - Counter(fact.relation for fact in held if set_aside(fact))


PAGE = Page(
    order=11, title="Who stands where", path="stances", draw=draw, icon=":material/balance:", group="Who did what"
)

if __name__ == "__main__":
    PAGE.show()
