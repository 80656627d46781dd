"""Where the graph is kept and who may reach it, from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from graph.errors import StoreError

SCHEMES = tuple(f"{base}{security}" for base in ("neo4j", "bolt") for security in ("", "+s", "+ssc"))
DEFAULT_HOME = ".onrecord"
LINGER = 3.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the database and the kept originals are.

    Without a `url` the embedded database in `home` is started or joined. `linger` is for how many seconds that one
    waits for another user after the last has gone. The password shows in no representation and no message.
    """

    home: Path = Path(DEFAULT_HOME)
    url: str | None = None
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    linger: float = LINGER

    def __post_init__(self) -> None:
        if self.url is None:
            return
        parts = urlsplit(self.url)
        if "@" in parts.netloc:
            raise StoreError("ONRECORD_URL holds credentials; put them in ONRECORD_USER and ONRECORD_PASSWORD")
        if parts.scheme not in SCHEMES or not parts.hostname:
            raise StoreError(f"ONRECORD_URL {self.url!r} is no address of a database; write neo4j://host:7687")

    @property
    def embedded(self) -> bool:
        """Whether the graph is in the embedded database."""
        return self.url is None

    @staticmethod
    def from_environment(environment: Mapping[str, str] | None = None) -> "Settings":
        """Read ONRECORD_URL, ONRECORD_USER, ONRECORD_PASSWORD, ONRECORD_HOME and ONRECORD_LINGER (seconds).

        An empty variable counts as unset. Raises StoreError for a URL or number that cannot be meant.
        """
        given = {key: value for key, value in (os.environ if environment is None else environment).items() if value}
        try:
            linger = float(given.get("ONRECORD_LINGER", LINGER))
        except ValueError:
            raise StoreError(f"ONRECORD_LINGER {given['ONRECORD_LINGER']!r} is no number of seconds") from None
        return Settings(
            home=Path(given.get("ONRECORD_HOME", DEFAULT_HOME)),
            url=given.get("ONRECORD_URL"),
            user=given.get("ONRECORD_USER", "neo4j"),
            password=given.get("ONRECORD_PASSWORD", ""),
            linger=linger,
        )
