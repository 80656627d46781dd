"""What happens in court."""

from ontology.nodes.agents import Agent, Court, Person
from ontology.nodes.documents import Filing, Lawsuit, Ruling
from ontology.nodes.policies import Law, Policy
from ontology.relation import Relation


class PlaintiffIn(Relation):
    """Brought it."""

    example = "Pilots Council 7 sued over the closure."
    domain = (Agent,)
    range = (Lawsuit,)
    reads, reads_back = "is a plaintiff in", "was brought by"
    properties = frozenset({"role"})


class DefendantIn(Relation):
    """Is sued in it."""

    example = "The Bureau of Harbours is sued over the closure."
    domain = (Agent,)
    range = (Lawsuit,)
    reads, reads_back = "is a defendant in", "is brought against"
    properties = frozenset({"role"})


class Challenges(Relation):
    """Asks a court to stop it or says that it is unlawful."""

    example = "The suit asks the court to strike down the Closed Harbour Programme."
    domain = (Lawsuit, Filing)
    range = (Policy,)
    reads, reads_back = "challenges", "is challenged by"


class Filed(Relation):
    """Filed it."""

    example = "Harbour Watch filed a brief."
    domain = (Agent,)
    range = (Filing,)
    reads, reads_back = "filed", "was filed by"


class FiledIn(Relation):
    """Belongs to that case."""

    example = "The brief was filed in Pilots Council 7 v. Bureau of Harbours."
    domain = (Filing, Ruling)
    range = (Lawsuit,)
    reads, reads_back = "was filed in", "has the filing"


class SupportsSide(Relation):
    """Backs the challengers (`side: plaintiff`) or the defence (`side: defendant`)."""

    example = "The brief backs the pilots."
    domain = (Filing,)
    range = (Lawsuit,)
    reads, reads_back = "backs a side in", "has a side backed by"
    properties = frozenset({"side"})


class HeardBy(Relation):
    """Is or was before that court."""

    example = "The case is before the Court of the Fourth Quay."
    domain = (Lawsuit,)
    range = (Court,)
    reads, reads_back = "is before", "hears"


class Blocked(Relation):
    """Enjoined, stayed, vacated or struck it down."""

    example = "The court stopped the night landing rule."
    domain = (Court, Person, Ruling)
    range = (Policy, Law)
    reads, reads_back = "blocked", "was blocked by"


class Upheld(Relation):
    """Let it stand or lifted a block on it."""

    example = "The court let the Closed Harbour Programme stand."
    domain = (Court, Person, Ruling)
    range = (Policy, Law)
    reads, reads_back = "upheld", "was upheld by"


class Decided(Relation):
    """Ruled in it; `side` says for whom."""

    example = "The court ruled for the pilots."
    domain = (Court,)
    range = (Lawsuit,)
    reads, reads_back = "decided", "was decided by"
    properties = frozenset({"side"})
