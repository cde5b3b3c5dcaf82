"""Loaded by the interpreter that runs an example: keeps it in its folder and on this machine.

Refuses to connect to, or look up, anything but loopback addresses; to write outside the
example's folder; to read what is neither there nor part of Python or of the system's public
data; and to start a program other than this Python, unless its entry says `needs: [subprocess]`.
It inherits into child processes through PYTHONPATH, and takes its own folder off
`sys.path` so that an example sees the path a reader sees.

It sees what Python does. Another program that an entry may start, a Python that is started with `-I`, `-S`
or an environment of its own, and code in C do as they please within the limits of `limits.py`: there is no
way to keep them in that every system has. So such an example is one that a review reads with care.
"""

import os
import sys


def _resolved(*places):
    """Return folders as `_check` sees what is in them: `/etc` of macOS is `/private/etc`."""
    return sorted({os.path.realpath(place) for place in places})


_HOME = os.path.realpath(os.environ.get("HOME", os.curdir))
_OWN = [os.path.dirname(_HOME)]
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
_OWN_PROGRAMS = {
    os.path.realpath(place)
    for place in (sys.executable, getattr(sys, "_base_executable", ""))
    if place
}
_MAY_START = "ATLAS_PROGRAMS" in os.environ
_PROGRAMS = {
    "os.exec": 0,
    "os.posix_spawn": 0,
    "os.spawn": 1,
    "os.system": 0,
    "subprocess.Popen": 0,
}
"""Events that start programs, and which of their arguments names one."""
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
    elif event in _PROGRAMS:
        _check_program(event, arguments)
    elif event in ("os.fork", "os.forkpty"):
        _hold()


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


def _check_program(event, arguments):
    if event == "subprocess.Popen":
        program, words, folder, _ = arguments
        if not program:  # as on Windows
            program = words if isinstance(words, str) else words[0]
        _check(folder, True)
    else:
        program = arguments[_PROGRAMS[event]]
    program = os.fsdecode(program)
    is_own = event != "os.system" and os.path.realpath(program) in _OWN_PROGRAMS
    if not is_own and not _MAY_START:
        name = program.split()[0] if event == "os.system" and program.split() else program
        raise PermissionError(
            f"an example may not start {os.path.basename(name)} without `needs: [subprocess]`"
        )


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


def _hold():
    """Start no further process while there are too many, until whoever watches has seen it and stops all.

    Otherwise those that fork without end would be thousands by then, and hard to stop. A Python that is
    started anew, and does not come of a fork, is not held, only watched.
    """
    while _MOST and _processes() > _MOST:
        import time

        time.sleep(0.1)


def _processes():
    """Return how many processes belong to this session, as `limits.py` counts them; 0 where the system does not tell."""
    count = 0
    try:
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    with open(f"/proc/{name}/stat", "rb") as file:
                        count += int(file.read().rpartition(b")")[2].split()[3]) == os.getsid(0)
                except OSError:  # it has ended meanwhile
                    pass
    except OSError:
        pass
    return count


def _limit():
    """Ask the system to limit memory and the size of files, which children inherit; return the most processes, or 0."""
    memory, size, most = os.environ.pop("ATLAS_LIMITS", "none none 0").split()
    try:
        import resource
    except ImportError:
        return int(most)
    for name, text in {"RLIMIT_AS": memory, "RLIMIT_FSIZE": size}.items():
        try:  # noqa: SIM105 -- contextlib stays unloaded
            resource.setrlimit(getattr(resource, name), (int(text), int(text)))
        except (AttributeError, OSError, ValueError):
            pass  # this system has no such limit
    sys.modules.pop("resource", None)
    return int(most)


def _answer_interrupts():
    """Undo that a program started in the background ignores Ctrl-C: examples would inherit it."""
    import _signal

    if _signal.getsignal(_signal.SIGINT) == _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)


class _Clock:
    """A function of the clock that is put forward; as an instance it never turns into a method."""

    def __init__(self, function):
        self._function = function

    def __call__(self, *arguments):
        return self._function(*arguments)


def _set_clock(wanted):
    """Put Python's clock forward, and have the datetime that is written in Python, which asks it."""
    import time

    seconds, *parts = wanted.split()
    seconds = int(seconds)
    real = {
        name: getattr(time, name)
        for name in ("time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime")
    }

    def now():
        return real["time"]() + seconds

    def of_moment(name):
        return lambda moment=None: real[name](now() if moment is None else moment)

    def of_parts(name, before):
        return lambda *given: real[name](
            *given, *([real["localtime"](now())] if len(given) == before else [])
        )

    time.time = _Clock(now)
    time.time_ns = _Clock(lambda: real["time_ns"]() + seconds * 10**9)
    for name in ("localtime", "gmtime", "ctime"):
        setattr(time, name, _Clock(of_moment(name)))
    time.asctime = _Clock(of_parts("asctime", 0))
    time.strftime = _Clock(of_parts("strftime", 1))
    if "datetime" in parts:
        sys.modules["_datetime"] = sys.modules["_zoneinfo"] = None


_MOST = _limit()
_answer_interrupts()
if "ATLAS_CLOCK" in os.environ:
    _set_clock(os.environ["ATLAS_CLOCK"])
_folder = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _folder]
sys.addaudithook(_refuse)
