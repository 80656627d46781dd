"""What every relation is: a verb with the types of node that it may join."""

import re
from typing import ClassVar

from ontology.node import NAMESPACE, Entity

Ends = tuple[type[Entity], ...]


class Relation:
    """Something a claim can say of a subject and an object.

    A relation that inherits from another is a kind of it: every claim of the one is a claim of the other too.
    """

    domain: ClassVar[Ends] = ()
    range: ClassVar[Ends] = ()
    reads: ClassVar[str] = ""
    reads_back: ClassVar[str] = ""
    example: ClassVar[str] = ""
    properties: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def name(cls) -> str:
        """Name the relation as records do: `spokesperson_for`."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()

    @classmethod
    def edge(cls) -> str:
        """Name the relation as relationships of the database do: `SPOKESPERSON_FOR`."""
        return cls.name().upper()

    @classmethod
    def iri(cls) -> str:
        """Give the IRI of the property: `…#spokespersonFor`."""
        return f"{NAMESPACE}{cls.__name__[0].lower()}{cls.__name__[1:]}"

    @classmethod
    def definition(cls) -> str:
        """Say what the relation means: its docstring."""
        return re.sub(r"\s+", " ", (cls.__doc__ or "").strip())

    @classmethod
    def parent(cls) -> "type[Relation] | None":
        """Give the relation that this one is a kind of, if any."""
        base = cls.__bases__[0]
        return base if issubclass(base, Relation) and base is not Relation else None
