"""Loaded by the interpreter that runs an example: keeps it in its folder and on this machine.

Refuses to connect to, or look up, anything but loopback addresses; to write outside the
example's folder; and to read what is neither there nor part of Python or of the system's public
data. It inherits into child processes through PYTHONPATH, and takes its own folder off
`sys.path` so that an example sees the path a reader sees.
"""

import os
import sys


def _resolved(*places):
    """Return folders as `_check` sees what is in them: `/etc` of macOS is `/private/etc`."""
    return sorted({os.path.realpath(place) for place in places})


_OWN = [os.path.dirname(os.path.realpath(os.environ.get("HOME", os.curdir)))]
_SHARED = _resolved(*(os.environ[name] for name in ("MPLCONFIGDIR",) if name in os.environ))
_PYTHON = _resolved(
    sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.path.realpath(os.__file__)),
    os.path.dirname(os.path.realpath(sys.executable)), os.path.dirname(os.path.abspath(__file__)),
)  # fmt: skip
_SYSTEM = _resolved(
    "/dev", "/proc", "/sys", "/usr", "/lib", "/lib64", "/bin", "/etc", "/System", "/Library",
    "/usr/share/zoneinfo",  # elsewhere on macOS
)  # fmt: skip
_DEVICES = _resolved("/dev")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_CHANGES = {
    "os.chmod": 1, "os.chown": 1, "os.link": 2, "os.mkdir": 1, "os.remove": 1, "os.rename": 2, "os.rmdir": 1,
    "os.symlink": 2, "os.truncate": 1, "os.utime": 1,
}  # fmt: skip
"""Events that change files, and how many of their arguments are paths."""


def _refuse(event, arguments):
    if event == "open":
        path, _, flags = arguments
        _check(path, bool(flags & _WRITES))
    elif event in ("os.listdir", "os.scandir"):
        _check(arguments[0], False)
    elif event == "sqlite3.connect":
        if not str(arguments[0]).startswith((":memory:", "file:")) and arguments[0]:
            _check(arguments[0], True)
    elif event in _CHANGES:
        # The target of a symbolic link is text and may lead nowhere.
        for path in arguments[event == "os.symlink" : _CHANGES[event]]:
            _check(path, True)
    elif event.startswith("socket."):
        _check_address(event, arguments)


def _check(path, writes):
    if path is None or isinstance(path, int):
        return
    try:
        place = os.path.realpath(os.fsdecode(path))
    except (TypeError, ValueError):
        return
    allowed = _OWN + _SHARED + _DEVICES if writes else _OWN + _SHARED + _PYTHON + _SYSTEM
    if os.sep == "/" and not any(place == one or place.startswith(one + "/") for one in allowed):
        verb = "write" if writes else "read"
        raise PermissionError(f"an example may not {verb} outside its folder ({path})")


def _check_address(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
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
        raise PermissionError(f"an example may not use the network (it asked for {host})")


def _limit():
    """Ask the system to limit memory and the size of files; children inherit that."""
    wanted = os.environ.pop("ATLAS_LIMITS", "")
    try:
        import resource
    except ImportError:
        return
    memory, _, size = wanted.partition(" ")
    for name, text in {"RLIMIT_AS": memory, "RLIMIT_FSIZE": size}.items():
        try:  # noqa: SIM105 -- contextlib stays unloaded
            resource.setrlimit(getattr(resource, name), (int(text), int(text)))
        except (AttributeError, OSError, ValueError):
            pass  # this system has no such limit
    sys.modules.pop("resource", None)


def _answer_interrupts():
    """Undo that a program started in the background ignores Ctrl-C: examples would inherit it."""
    import _signal

    if _signal.getsignal(_signal.SIGINT) == _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)


_limit()
_answer_interrupts()
_folder = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _folder]
sys.addaudithook(_refuse)
