"""Where things are and happen."""

from ontology.node import Entity
from ontology.nodes.agents import GovernmentBody


class Place(Entity):
    """A region, border, crossing, facility or address: a place that does not act."""

    example = "the outer pier"


class Jurisdiction(Place, GovernmentBody):
    """A country, state, province or municipality: a territory, and what acts when "Mexico" signs or "Texas" sues."""

    example = "Farther Island, which signs treaties and is a place"
