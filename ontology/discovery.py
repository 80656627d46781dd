"""Find what the modules of an extension folder offer.

A plural folder (`nodes/`, `relations/`, `readers/`, `extractors/`, `queries/`, `formats/`, `pages/`) is an extension
point: a module dropped into it is found here, in name order, and nothing has to be registered. A module that offers
nothing is an error, because a silent gap would look like an answer.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar

from ontology.errors import BrokenExtension

T = TypeVar("T")


def modules(package: str) -> Iterator[ModuleType]:
    """Import the modules of a package in name order; names that begin with an underscore are private."""
    folder = importlib.import_module(package)
    for info in sorted(pkgutil.iter_modules(folder.__path__), key=lambda item: item.name):
        if not info.name.startswith("_"):
            yield importlib.import_module(f"{package}.{info.name}")


def discover(package: str, kind: type[T]) -> list[T]:
    """Collect the instances of a kind that the modules of a package define at their top level.

    Raises BrokenExtension when a module defines none.
    """
    found: list[T] = []
    for module in modules(package):
        offered = [value for value in vars(module).values() if isinstance(value, kind)]
        if not offered:
            raise BrokenExtension(f"{module.__name__}: defines no {kind.__name__}; add one or remove the module")
        found += [value for value in offered if all(value is not other for other in found)]
    return found


def discover_classes(package: str, base: type[T]) -> list[type[T]]:
    """Collect the subclasses of a base that the modules of a package define themselves.

    Raises BrokenExtension when a module defines none.
    """
    found: list[type[T]] = []
    for module in modules(package):
        offered = [
            value
            for value in vars(module).values()
            if inspect.isclass(value) and issubclass(value, base) and value.__module__ == module.__name__
        ]
        if not offered:
            raise BrokenExtension(f"{module.__name__}: defines no {base.__name__}; add one or remove the module")
        found += offered
    return found
