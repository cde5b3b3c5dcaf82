"""The version of Python 3 that brought a name, as the official documentation marks it.

The table `since.txt` holds the marks of names that the oldest supported version has; `marks.py`
makes it. Younger names are known from typeshed. What was measured wins: marks that interpreters
contradict are left out of the table (`CONTRADICTED`), those that the stubs contradict are not told.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.facts.api import ModuleApi, full_name
from generator.facts.contexts import only
from generator.facts.typeshed.lifetimes import lifetime
from generator.pythons import VERSIONS

TABLE = Path(__file__).with_name("since.txt")
_BACKPORTED = "corrective releases of older versions have it too"
CONTRADICTED: Mapping[str, str] = {
    "decimal.Decimal": "Python 2.7 has it; the mark is about underscores in numbers",
    "os.CLD_KILLED": "not there before Python 3.9; the mark is that of its neighbours",
    "os.CLD_STOPPED": "not there before Python 3.9; the mark is that of its neighbours",
    "os.P_PIDFD": "not there before Python 3.9; the mark is that of its neighbours",
    "ssl.HAS_TLSv1_3": _BACKPORTED,
    "ssl.OP_ENABLE_MIDDLEBOX_COMPAT": _BACKPORTED,
    "ssl.OP_IGNORE_UNEXPECTED_EOF": _BACKPORTED,
    "ssl.OP_NO_TLSv1_3": _BACKPORTED,
    "ssl.SSLContext.post_handshake_auth": _BACKPORTED,
    "ssl.SSLSocket.verify_client_post_handshake": _BACKPORTED,
    "subprocess.Popen": "Python 2.7 has it; the marks are about single parameters",
    "sys.get_int_max_str_digits": _BACKPORTED,
    "sys.set_int_max_str_digits": _BACKPORTED,
    "unittest.doModuleCleanups": "not there before Python 3.11",
}
"""Names whose mark is left out, and what interpreters say."""


def number(version: str) -> tuple[int, ...]:
    """Return a version as numbers."""
    return tuple(map(int, version.split(".")))


@cache
def marked() -> Mapping[str, str]:
    """Return the version that each marked name came with, by its dotted name."""
    found: dict[str, str] = {}
    for line in TABLE.read_text("utf-8").splitlines():
        head, colon, names = line.partition(": ")
        if colon and not line.startswith("#"):
            module, _, version = head.partition(" ")
            found |= {full_name(module, name): version for name in names.split()}
    return found


def introduced(api: ModuleApi) -> Mapping[str, str]:
    """Return the version that each name of a module came with, where its mark is not contradicted.

    A name that the oldest supported version lacks is younger than any mark, and none is older
    than its module.
    """
    span, table = lifetime(api.name), marked()
    return {
        symbol.name: version
        for symbol in api.walk()
        if (version := table.get(full_name(api.name, symbol.name)))
        and symbol.where & only(VERSIONS[0])
        and (span is None or span[0] <= number(version)[:2])
    }
