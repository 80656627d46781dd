"""The one door to the database: open it, load it, ask it.

The embedded database is started by whoever opens it first and lives while somebody has it open; `start`, `stop` and
`status` are for keeping it running.
"""

from graph.settings import Settings
from graph.store.console import Table
from graph.store.counts import Counts
from graph.store.embedded.server import Status, start, status, stop
from graph.store.originals import keep_original
from graph.store.report import ForgetReport, LoadReport, Tally
from graph.store.search import Hit, QuoteHit
from graph.store.store import Store, database_status, open_store

__all__ = [
    "Counts",
    "ForgetReport",
    "Hit",
    "LoadReport",
    "QuoteHit",
    "Settings",
    "Status",
    "Store",
    "Table",
    "Tally",
    "database_status",
    "keep_original",
    "open_store",
    "start",
    "status",
    "stop",
]
