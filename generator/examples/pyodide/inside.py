"""Runs a script inside Pyodide as `python -B script` would; under Node and in a browser alike."""

from __future__ import annotations

import atexit
import builtins
import os
import sys
import traceback
from types import TracebackType


def unpack(files: list[str]) -> None:
    """Make importable what is in some wheels, and remove their files."""
    import importlib
    import sysconfig
    import zipfile

    for file in files:
        with zipfile.ZipFile(file) as archive:
            archive.extractall(sysconfig.get_path("purelib"))
        os.remove(file)  # noqa: PTH107
    importlib.invalidate_caches()


def run(folder: str, script: str) -> list[int]:
    """Run a script in a folder; return its exit status, and its line in which an error ended it, or zero."""
    main = sys.modules["__main__"].__dict__
    os.chdir(folder)
    sys.argv = [script]
    others = (entry for entry in dict.fromkeys(sys.path) if entry not in ("", folder))
    sys.path[:] = [folder, *others]
    file = os.path.join(folder, script)  # noqa: PTH118
    main.update(__name__="__main__", __file__=file, __builtins__=builtins)
    main.pop("_", None)
    status = line = 0
    try:
        with open(script, encoding="utf-8") as source:  # noqa: PTH123
            code = compile(source.read(), file, "exec", dont_inherit=True)
        exec(code, main)  # noqa: S102
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else int(error.code is not None)
        if error.code is not None and not isinstance(error.code, int):
            print(error.code, file=sys.stderr)
    except BaseException as error:
        own = error.__traceback__.tb_next if error.__traceback__ else None
        traceback.print_exception(error.with_traceback(own))
        status, line = 1, _line(error, own, file)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return [status, line]


def _line(error: BaseException, trace: TracebackType | None, file: str) -> int:
    """Return the last line of the file that the error passed through."""
    if isinstance(error, SyntaxError) and error.filename == file:
        return error.lineno or 0
    line = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
