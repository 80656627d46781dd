"""What happens in court."""

from ontology.nodes.agents import Agent, Court, Person
from ontology.nodes.documents import Filing, Lawsuit, Ruling
from ontology.nodes.policies import Law, Policy
from ontology.relation import Relation


class PlaintiffIn(Relation):
    """Brought it."""

    domain = (Agent,)
    range = (Lawsuit,)
    reads, reads_back = "is a plaintiff in", "was brought by"
    properties = frozenset({"role"})


class DefendantIn(Relation):
    """Is sued in it."""

    domain = (Agent,)
    range = (Lawsuit,)
    reads, reads_back = "is a defendant in", "is brought against"
    properties = frozenset({"role"})


class Challenges(Relation):
    """Asks a court to stop it or says that it is unlawful."""

    domain = (Lawsuit, Filing)
    range = (Policy,)
    reads, reads_back = "challenges", "is challenged by"


class Filed(Relation):
    """Filed it."""

    domain = (Agent,)
    range = (Filing,)
    reads, reads_back = "filed", "was filed by"


class FiledIn(Relation):
    """Belongs to that case."""

    domain = (Filing, Ruling)
    range = (Lawsuit,)
    reads, reads_back = "was filed in", "has the filing"


class SupportsSide(Relation):
    """Backs the challengers (`side: plaintiff`) or the defence (`side: defendant`)."""

    domain = (Filing,)
    range = (Lawsuit,)
    reads, reads_back = "backs a side in", "has a side backed by"
    properties = frozenset({"side"})


class HeardBy(Relation):
    """Is or was before that court."""

    domain = (Lawsuit,)
    range = (Court,)
    reads, reads_back = "is before", "hears"


class Blocked(Relation):
    """Enjoined, stayed, vacated or struck it down."""

    domain = (Court, Person, Ruling)
    range = (Policy, Law)
    reads, reads_back = "blocked", "was blocked by"


class Upheld(Relation):
    """Let it stand or lifted a block on it."""

    domain = (Court, Person, Ruling)
    range = (Policy, Law)
    reads, reads_back = "upheld", "was upheld by"


class Decided(Relation):
    """Ruled in it; `side` says for whom."""

    domain = (Court,)
    range = (Lawsuit,)
    reads, reads_back = "decided", "was decided by"
    properties = frozenset({"side"})
