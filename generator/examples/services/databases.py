"""The database servers that examples may need.

The two that know users have one called `reader`, with the password `secret`, who owns the database `shop` and
may make no others: so an example can leave nothing behind for the next.
"""

from __future__ import annotations

from typing import ClassVar

from generator.examples.services.server import Server


class Redis(Server):
    """Redis, which keeps nothing on disk."""

    program: ClassVar[str] = "redis-server"

    def told(self) -> dict[str, str]:
        """Return its address."""
        return {"REDIS_URL": f"redis://127.0.0.1:{self.port}"}

    def serving(self) -> list[str]:
        """Return the command of a server that saves nothing."""
        options = {
            "port": self.port,
            "bind": "127.0.0.1",
            "dir": self.folder,
            "save": "",
            "appendonly": "no",
        }
        said = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        return [self.tool(self.program), *said]

    def cleaning(self) -> tuple[list[str], str]:
        """Return a client's command, and what forgets keys, scripts and functions."""
        # One by one: what it reads from standard input fails in silence.
        each = (
            'for one in "FLUSHALL SYNC" "SCRIPT FLUSH" "FUNCTION FLUSH"; do "$@" $one || exit; done'
        )
        client = [self.tool("redis-cli"), "-e", "-h", "127.0.0.1", "-p", str(self.port)]
        return ["sh", "-c", each, "sh", *client], ""


class PostgreSQL(Server):
    """PostgreSQL; its own programs and libraries know where it is from the variables PGHOST and so on."""

    program: ClassVar[str] = "postgres"
    places: ClassVar[tuple[str, ...]] = ("usr/lib/postgresql/*/bin",)
    ends_by: ClassVar[str] = "QUIT"

    def told(self) -> dict[str, str]:
        """Return its address twice: as a URL, and as its own library reads it."""
        return {
            "POSTGRESQL_URL": f"postgresql://reader:secret@127.0.0.1:{self.port}/shop",
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": "reader",
            "PGPASSWORD": "secret",
            "PGDATABASE": "shop",
        }

    def making(self) -> list[str]:
        """Return the command that makes the first databases."""
        return [
            *(self.tool("initdb"), "--pgdata", "data", "--username", "postgres", "--no-sync"),
            *("--auth-local", "trust", "--auth-host", "scram-sha-256"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8"),
        ]

    def serving(self) -> list[str]:
        """Return the command of a server that does not wait for the disk."""
        return [
            *(self.tool(self.program), "-D", "data", "-h", "127.0.0.1", "-p", str(self.port)),
            *("-k", str(self.folder), "-c", "fsync=off"),
        ]

    def cleaning(self) -> tuple[list[str], str]:
        """Return a client's command, and what makes user and database anew."""
        return (
            [
                *(self.tool("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder)),
                *("-p", str(self.port), "-U", "postgres"),
            ],
            """\
DROP DATABASE IF EXISTS shop WITH (FORCE);
DROP ROLE IF EXISTS reader;
CREATE ROLE reader LOGIN PASSWORD 'secret';
CREATE DATABASE shop OWNER reader TEMPLATE template0;
""",
        )


class MariaDB(Server):
    """MariaDB, for what speaks to MySQL too."""

    program: ClassVar[str] = "mariadbd"
    places: ClassVar[tuple[str, ...]] = ("usr/sbin",)
    ends_by: ClassVar[str] = "KILL"

    def told(self) -> dict[str, str]:
        """Return its address."""
        return {"MARIADB_URL": f"mysql://reader:secret@127.0.0.1:{self.port}/shop"}

    def making(self) -> list[str]:
        """Return the command that makes the tables of the server itself."""
        return [
            *(self.tool("mariadb-install-db"), "--no-defaults", f"--datadir={self.folder}/data"),
            *("--auth-root-authentication-method=normal", "--skip-test-db"),
        ]

    def serving(self) -> list[str]:
        """Return the command of a server that does not wait for the disk."""
        return [
            *(self.tool(self.program), "--no-defaults", f"--datadir={self.folder}/data"),
            *("--bind-address=127.0.0.1", f"--port={self.port}", f"--socket={self._socket}"),
            *("--skip-name-resolve", "--character-set-server=utf8mb4"),
            "--innodb-flush-log-at-trx-commit=0",
        ]

    def cleaning(self) -> tuple[list[str], str]:
        """Return a client's command, and what makes user and database anew."""
        return (
            [
                self.tool("mariadb"),
                "--no-defaults",
                f"--socket={self._socket}",
                "--user=root",
            ],
            """\
DROP DATABASE IF EXISTS shop;
CREATE DATABASE shop;
CREATE OR REPLACE USER reader@'127.0.0.1' IDENTIFIED BY 'secret';
GRANT ALL ON shop.* TO reader@'127.0.0.1';
""",
        )

    @property
    def _socket(self) -> str:
        return f"{self.folder}/socket"
