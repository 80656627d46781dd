"""The graph as everybody may see it, for the commands that write it out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.export.public.stream import public
from graph.export.records import records
from graph.settings import Settings
from graph.store import Store, open_store, stop
from onrecord.console import tell
from ontology.lines import AnyRecord
from ontology.record import Record


@contextmanager
def shown(found: Iterable[Record], only_public: bool = True) -> Iterator[Iterable[Record]]:
    """Give all records, or those that everybody may see; says at the end how much was left out."""
    if not only_public:
        yield found
        return
    with public(found) as (open_records, left):
        yield open_records
        tell(f"left out: {left.words() or 'nothing, for nothing is protected'}")


@contextmanager
def public_store(store: Store) -> Iterator[Store]:
    """Open a graph of its own that holds what everybody may see of another; it is gone at the end."""
    with TemporaryDirectory(prefix="onrecord-public-") as folder:
        settings = Settings(home=Path(folder), linger=0.0)
        with shown(records(store, every_id=True)) as found, open_store(settings) as other:
            other.load(one for one in found if isinstance(one, AnyRecord))
            yield other
        stop(settings)
