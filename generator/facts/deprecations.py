"""What typeshed's words for a deprecation say: since when, until when, and what to do instead."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.facts.api import Deprecation
from generator.facts.contexts import versions
from generator.pythons import VERSIONS

_SINCE = re.compile(r"since Python 3\.(\d+)")
_REMOVED = re.compile(r"(?:will be )?removed in Python 3\.(\d+)")
_WORD = re.compile(r"[a-z]+ ")
_WHEN = re.compile(
    r"(?:Deprecated|Soft deprecated|Removed)"
    r"(?: (?:since|in) Python \d\.\d+)?(?:; (?:will be )?removed in Python \d\.\d+)?(?:[.;] |\.$)"
)


WARNS_SINCE: Mapping[tuple[int, int], str] = {
    (3, 12): """
        ast.Bytes ast.Constant.n ast.Constant.s ast.Ellipsis ast.NameConstant ast.Num ast.Str
        datetime.datetime.utcfromtimestamp datetime.datetime.utcnow pkgutil.find_loader
        pkgutil.get_loader pty.master_open pty.slave_open
    """,
    (3, 13): """
        ctypes.SetPointerType http.server.CGIHTTPRequestHandler platform.java_ver pydoc.ispackage
        tarfile.TarInfo.tarfile typing.no_type_check_decorator wave.Wave_read.getmark
        wave.Wave_read.getmarkers wave.Wave_write.getmark wave.Wave_write.getmarkers
        wave.Wave_write.setmark
    """,
    (3, 14): """
        argparse.FileType asyncio.get_event_loop_policy asyncio.iscoroutinefunction
        asyncio.set_event_loop_policy codecs.open pathlib.PurePath.as_uri symtable.Class.get_methods
        tkinter.Variable.trace tkinter.Variable.trace_variable tkinter.Variable.trace_vdelete
        tkinter.Variable.trace_vinfo
    """,
    (3, 15): "http.cookies.BaseCookie.js_output http.cookies.Morsel.js_output",
}
"""The first version that warns of a name, where typeshed does not say since when; measured on CPython."""
_WARNS = {name: version for version, names in WARNS_SINCE.items() for name in names.split()}


def begin(name: str, deprecation: Deprecation) -> tuple[int, int] | None:
    """Return the version that deprecated a name, given with its module; None if it is older, or not known."""
    told = _SINCE.search(deprecation.message)
    version = (3, int(told[1])) if told else versions(deprecation.where)[0]
    if not told and not deprecation.is_partial:
        version = _WARNS.get(name, version)
    return version if version > VERSIONS[0] else None


def end(message: str) -> tuple[int, int] | None:
    """Return the version that removes what is deprecated, if it is told."""
    told = _REMOVED.search(message)
    return (3, int(told[1])) if told else None


def advice(message: str) -> str:
    """Return what to do instead, and why, without since when and until when."""
    rest = message[found.end() :] if (found := _WHEN.match(message)) else message
    return f"{rest[:1].upper()}{rest[1:]}" if _WORD.match(rest) else rest
