"""Loaded by the interpreter that runs an example: keeps it on this machine.

Refuses to connect to, or look up, anything but loopback addresses. It inherits into
child processes through PYTHONPATH, and takes its own folder off `sys.path` so that an
example sees the path a reader sees.
"""

import os
import sys


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo" or event == "socket.gethostbyname":
        host = arguments[0]
    elif event in ("socket.connect", "socket.bind", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    else:
        return
    if isinstance(host, (bytes, bytearray)):
        host = host.decode("ascii", "replace")
    if host is None or host in ("", "localhost", "::1", "0.0.0.0", "::"):
        return
    if not str(host).startswith("127."):
        message = f"an example may not use the network (it asked for {host})"
        raise PermissionError(message)


_folder = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _folder]
sys.addaudithook(_refuse_network)
