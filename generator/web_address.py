"""What keeps a text from being the address of a site."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv6Address

_BEGINNINGS = ("https://", "http://")
_HOST = re.compile(
    r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*", re.IGNORECASE
)
_STRANGE = re.compile(r"[^A-Za-z0-9._~%/+@,-]")
"""What is not written as it is in every place an address is shown in: pages, XML, JSON, code."""


def fault(address: str) -> str:
    """Return what is wrong with the address of a site or of its sources; nothing if all is well."""
    if re.search(r"\s", address):
        return "it holds a blank"
    beginning = next((one for one in _BEGINNINGS if address.lower().startswith(one)), None)
    if beginning is None:
        return "it does not begin with https:// or http://"
    rest = address[len(beginning) :]
    for mark, what in (("?", "a query"), ("#", "a fragment")):
        if mark in rest:
            return f"it has {what}, '{mark}{rest.partition(mark)[2]}'"
    place, _, path = rest.partition("/")
    if "@" in place:
        return "it names a user"
    host, colon, port = place.rpartition(":")
    if not colon or place.endswith("]"):
        host, port = place, ""
    elif not (port.isascii() and port.isdecimal() and 0 < int(port) < 65_536):
        return f"'{port}' is no port"
    if not (_HOST.fullmatch(host) or _is_ipv6(host)):
        return f"'{host}' is no host" if host else "it names no host"
    strange = _STRANGE.search(path)
    return f"its path holds '{strange[0]}', which has to be written as %…" if strange else ""


def _is_ipv6(host: str) -> bool:
    if not (host.startswith("[") and host.endswith("]")):
        return False
    try:
        return not IPv6Address(host[1:-1]).scope_id
    except AddressValueError:
        return False
