"""Runs a script as it stands, and tells at its end which of its calls raised what.

`python raised.py SCRIPT`: what the script prints is printed, and then `MARK` with the calls as JSON: line
and column where the called name ends, and the exception's full name. A call counts only if the exception
came from what was called: not if it went through code outside the standard library again, as with a
function called back, or came from another process.
"""

import ast
import atexit
import builtins
import json
import os
import sys
import types

MARK = b"\0atlas-raised "
_LIBRARY = os.path.dirname(os.__file__) + os.sep
_FRAMES = {"super", "locals", "globals", "vars", "dir", "eval", "exec", "input"}
"""Built-ins that look at who calls them; they stay as they are."""


class _Watch(ast.NodeTransformer):
    """Hands each call, and what is awaited at once, to the functions below."""

    def visit_Call(self, node):
        self.generic_visit(node)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in _FRAMES:
            return node
        place = [ast.Constant(node.func.end_lineno), ast.Constant(node.func.end_col_offset)]
        watched = ast.Call(_name("__atlas_call__"), [*place, node.func, *node.args], node.keywords)
        return ast.copy_location(watched, node)

    def visit_Await(self, node):
        called = node.value
        self.generic_visit(node)
        if isinstance(called, ast.Call) and node.value is not called:
            awaited = ast.Call(_name("__atlas_await__"), [*node.value.args[:2], node.value], [])
            node.value = ast.copy_location(awaited, called)
        return node

    def _as_it_is(self, node):
        return node

    visit_arguments = _as_it_is
    visit_MatchClass = _as_it_is  # noqa: N815


def _name(name):
    return ast.Name(name, ast.Load())


def main(script):
    """Run a script as `__main__`."""
    found, stdout, process = set(), os.dup(1), os.getpid()

    def tell(line, column, error):
        trace = error.__traceback__
        if trace is None or _is_others(trace.tb_next) or _is_remote(error):
            return
        kind = type(error)
        found.add((line, column, f"{kind.__module__}.{kind.__qualname__}"))

    def call(line, column, function, /, *args, **options):
        try:
            return function(*args, **options)
        except BaseException as error:
            tell(line, column, error)
            raise

    async def wait(line, column, awaitable, /):
        try:
            return await awaitable
        except BaseException as error:
            tell(line, column, error)
            raise

    def end():
        if os.getpid() == process:
            os.write(stdout, MARK + json.dumps(sorted(found)).encode())

    atexit.register(end)
    builtins.__atlas_call__, builtins.__atlas_await__ = call, wait
    with open(script, "rb") as file:
        tree = ast.fix_missing_locations(_Watch().visit(ast.parse(file.read())))
    module = types.ModuleType("__main__")
    module.__file__ = script
    sys.modules["__main__"] = module
    sys.argv = [script]
    sys.path.insert(0, os.getcwd())
    exec(compile(tree, script, "exec"), module.__dict__)  # noqa: S102


def _is_others(trace):
    """Return whether an exception went through code that is not of the standard library."""
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file != __file__ and not file.startswith(("<frozen", _LIBRARY)):
            return True
        trace = trace.tb_next
    return False


def _is_remote(error):
    return type(error.__cause__).__name__ == "_RemoteTraceback"


if __name__ == "__main__":
    main(sys.argv[1])
