"""Posts that someone can hold."""

from ontology.node import Entity


class Office(Entity):
    """A post someone can hold; that a holder is acting is said of the tenure, not of the post."""

    example = "Director of the Bureau of Harbours"
