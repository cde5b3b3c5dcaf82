r"""Runs inside the measured interpreter; imports each module in a process of its own.

Imports nothing but what a starting interpreter has loaded, so that the number of further
modules is that of a fresh one. Input: a line for each module, the module and then its names.
Output: lines `=<module> <number of further modules>` (-1 if the interpreter starts with it)
followed by `<name>\t<docstring, escaped>` for its names, `!<module> <why>` for one that cannot be
imported here, or `?<module> <why>` for one whose measurement failed and may succeed the next time.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 30  # seconds for one import
ALARM = 14  # SIGALRM, on every system that can fork
DOCUMENTED = (
    "function",
    "builtin_function_or_method",
    "method_descriptor",
    "classmethod_descriptor",
)


def find(module: object, name: str) -> object:
    """Return what a dotted name stands for."""
    thing = module
    for part in name.split("."):
        thing = getattr(thing, part)
    return thing


def doc(thing: object) -> str:
    """Return the text a name has of its own; an instance has only that of its type."""
    kind = type(thing).__name__
    own = isinstance(thing, (type, property)) or kind in DOCUMENTED
    own = own or kind in ("method", "getset_descriptor", "member_descriptor")
    own = own or kind in ("cached_property", "DynamicClassAttribute", "_lru_cache_wrapper")
    text = getattr(thing, "__doc__", None) if own else None
    return text if isinstance(text, str) else ""


def load(name: str) -> object:
    """Return a module; one that is an attribute of another cannot be imported by its own name."""
    parent, _, last = name.rpartition(".")
    if parent and not hasattr(__import__(parent, fromlist=["x"]), "__path__"):
        return getattr(sys.modules[parent], last)
    __import__(name)
    return sys.modules[name]


def measure(name: str, symbols: list[str], write: Callable[[str], object]) -> None:
    """Import a module and write what there is to say."""
    there, before = name in sys.modules, len(sys.modules)
    module = load(name)
    write(f"={name} {-1 if there else len(sys.modules) - before - 1}\n")
    for symbol in symbols:
        try:
            text = doc(find(module, symbol))
        except Exception:  # noqa: S112 - a name this interpreter lacks has no docstring
            continue
        if text:
            write(f"{symbol}\t{text.encode('unicode_escape').decode('ascii')}\n")


def child(name: str, symbols: list[str], answer: int) -> None:
    """Measure with nothing to read or print to, and write to the file descriptor `answer`."""
    printed, out = os.pipe()
    os.set_blocking(printed, False)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(out, 1)
    os.dup2(nothing, 2)
    lines: list[str] = []
    try:
        measure(name, symbols, lines.append)
        sys.stdout.flush()
        try:
            if os.read(printed, 1):
                lines = [f"!{name} prints when imported\n"]
        except BlockingIOError:
            pass
    except BaseException as error:
        text = str(error).split("\n")[0].split(" (")[0]  # without the path of a file
        mark = "!" if isinstance(error, (ImportError, AttributeError)) else "?"
        lines = [f"{mark}{name} {type(error).__name__}: {text}\n"]
    with os.fdopen(answer, "w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.writelines(lines)


def fork(name: str, symbols: list[str]) -> str:
    """Measure in a process of its own."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        try:
            import _signal  # type: ignore[import-not-found]  # a starting interpreter has it, but not `signal`

            _signal.alarm(LIMIT)
            child(name, symbols, writing)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as file:
        text = file.read()
    end = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if end == -ALARM:
        return f"?{name} did not end within {LIMIT} s\n"
    return f"?{name} ended the interpreter\n" if end or not text else text


def main() -> None:
    """Measure what is asked for on standard input."""
    lines = sys.stdin.buffer.read().decode("utf-8").splitlines()
    for line in lines:
        name, *symbols = line.split(" ")
        if hasattr(os, "fork"):
            sys.stdout.write(fork(name, symbols))
            sys.stdout.flush()
        else:
            child(name, symbols, os.dup(1))


main()
