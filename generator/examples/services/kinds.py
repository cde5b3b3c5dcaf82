"""The services there are, by the need that asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from generator.catalogue.model import Need
from generator.examples.services.browsers import Browser, Driver
from generator.examples.services.databases import MariaDB, PostgreSQL, Redis
from generator.examples.services.server import NoServiceError, Server


@dataclass(frozen=True)
class Kind:
    """A service, as people are told of it."""

    name: str
    """What an example has, such as `a Redis server`."""
    package: str
    """What brings it on Debian and Ubuntu."""
    made_by: type[Server] | type[Browser]


KINDS = {
    Need.REDIS: Kind("a Redis server", "redis-server", Redis),
    Need.POSTGRESQL: Kind("a PostgreSQL server", "postgresql", PostgreSQL),
    Need.MARIADB: Kind("a MariaDB server", "mariadb-server", MariaDB),
    Need.BROWSER: Kind("Chromium", "chromium", Browser),
    Need.WEBDRIVER: Kind("Chromium and its driver", "chromium-driver", Driver),
}


class Services:
    """The services of one run."""

    def __init__(self) -> None:
        self._all = {need: kind.made_by() for need, kind in KINDS.items()}

    @contextmanager
    def turn(self, needs: Iterable[Need]) -> Iterator[dict[str, str]]:
        """Give what an example with these needs is told; raise NoServiceError, with the name of what it had not."""
        told: dict[str, str] = {}
        with ExitStack() as turns:
            # In one order, so that no two examples wait for each other.
            for need, service in self._all.items():
                if need in needs:
                    try:
                        told |= turns.enter_context(service.turn())
                    except NoServiceError as error:
                        raise NoServiceError(f"{KINDS[need].name}: {error}") from None
            yield told

    def close(self) -> None:
        """End all that were started."""
        for service in self._all.values():
            service.close()


def is_there(need: Need) -> bool:
    """Return whether this service can be had here."""
    return KINDS[need].made_by.is_there()
