"""Which public names a script uses, snippet by snippet."""

from __future__ import annotations

import ast

import pytest

from generator.facts.gather import apis
from generator.uses.names import PublicNames, public_names
from generator.uses.reading import read
from tests.conftest import CACHE

CASES: dict[str, tuple[str, str]] = {
    "an attribute of a module": ("import os\nos.path.join('a', 'b')", "os.path os.path.join"),
    "a module under another name": ("import json as j\nj.dumps(1)", "json.dumps"),
    "a name under another name": ("from json import dumps as d\nd(1)", "json.dumps"),
    "an import that is not used": ("from json import dumps", ""),
    "a star": ("from json import *\ndumps(1)", "json.dumps"),
    "a future": ("from __future__ import annotations", "__future__.annotations"),
    "a built-in": ("print(len('a'))", "print len"),
    "a name that hides a built-in": ("def print(x): ...\nprint(1)", ""),
    "a method of a text": ("'a b'.split()", "str.split"),
    "a method of a display": ("x = [1]\nx.append(2)\n{}.get(1)", "list.append dict.get"),
    "what a constructor makes": (
        "from pathlib import Path\nPath('a').exists()",
        "pathlib.Path pathlib.Path.exists",
    ),
    "what a base class has": (
        "from pathlib import Path\n(Path('a') / 'b').suffix",
        "pathlib.Path pathlib.PurePath.suffix",
    ),
    "a context manager": (
        "import zipfile\nwith zipfile.ZipFile('a') as z:\n    z.namelist()",
        "zipfile.ZipFile zipfile.ZipFile.namelist",
    ),
    "what a function returns": (
        "import re\nre.match('a', 'b').group()",
        "re.match re.Match.group",
    ),
    "an overload by a literal": (
        "import subprocess\nsubprocess.run([x], text=True).stdout.split()",
        "subprocess.run subprocess.CompletedProcess.stdout str.split",
    ),
    "a loop": (
        "import re\nfor m in re.finditer('a', 'b'):\n    m.start()",
        "re.finditer re.Match.start",
    ),
    "a comprehension": (
        "from pathlib import Path\n[p.name for p in Path().iterdir()]",
        "pathlib.Path pathlib.Path.iterdir pathlib.PurePath.name",
    ),
    "an annotated parameter": (
        "from pathlib import Path\ndef f(p: Path): p.exists()",
        "pathlib.Path pathlib.Path.exists",
    ),
    "a parameter by its calls": (
        "from pathlib import Path\ndef f(p): return p.exists()\nf(Path())",
        "pathlib.Path pathlib.Path.exists",
    ),
    "a parameter that anybody may pass": (
        "from pathlib import Path\ndef f(p): return p.exists()\nf(Path())\nfs = [f]",
        "pathlib.Path",
    ),
    "a parameter of a function that is called back": (
        "from pathlib import Path\nsorted(Path().iterdir(), key=lambda p: p.stat().st_size)",
        "pathlib.Path pathlib.Path.iterdir pathlib.Path.stat os.stat_result.st_size sorted",
    ),
    "calls that disagree": (
        "from pathlib import Path\ndef f(p): return p.exists()\nf(Path())\nf(1)",
        "pathlib.Path",
    ),
    "what was kept in an instance": (
        "from pathlib import Path\nclass A:\n    def __init__(self): self.p = Path()\n"
        "    def go(self): self.p.exists()",
        "pathlib.Path pathlib.Path.exists",
    ),
    "a method in the place of another": (
        "import json\nclass E(json.JSONEncoder):\n    def default(self, o): ...",
        "json.JSONEncoder json.JSONEncoder.default",
    ),
    "an inherited method": (
        "import threading\nclass T(threading.Thread): ...\nT().start()",
        "threading.Thread threading.Thread.start",
    ),
    "an exception": (
        "try: open('a')\nexcept OSError as e: e.errno",
        "open OSError OSError.errno",
    ),
    "either of two ways": (
        "import queue\nq = queue.Queue() if a else queue.LifoQueue()\nq.put(1)",
        "queue.Queue queue.LifoQueue queue.Queue.put",
    ),
    "two ways that differ": ("x = 'a' if a else b'a'\nx.split()", ""),
    "bound anew": ("x = 'a'\nx = x.split()\nx.append(1)", "str.split list.append"),
    "bound anew in a loop": (
        "x = 'a'\nfor _ in 'ab':\n    x.upper()\n    x = b'a'",
        "",
    ),
    "told apart by a test": (
        "import ast\nfor n in ast.walk(ast.parse('a')):\n    if isinstance(n, ast.Call):\n        n.func",
        "ast.walk ast.parse isinstance ast.Call ast.Call.func",
    ),
    "what is awaited": (
        "import asyncio\nasync def f():\n    r, w = await asyncio.open_connection('a', 1)\n    w.close()",
        "asyncio.open_connection asyncio.StreamWriter.close",
    ),
    "what a method of a class gives": (
        "import datetime as d\nd.datetime.now().date().isoformat()",
        "datetime.datetime datetime.datetime.now datetime.datetime.date datetime.date.isoformat",
    ),
    "an address by its spelling": (
        "import ipaddress\nipaddress.ip_address('::1').is_loopback",
        "ipaddress.ip_address ipaddress.IPv6Address.is_loopback",
    ),
    "a member of an enumeration": ("import re\nre.search('a', 'b', re.I)", "re.search re.I"),
    "a lambda that calls itself": (
        "import os\nf = lambda n: n and f(n - 1)\nf(3)\nos.getcwd()",
        "os.getcwd",
    ),
    "the type of what is passed by a star": ("import os\ntype(*x)\nos.getcwd()", "type os.getcwd"),
    "pairs of different kinds in a loop": (
        "import re\nfor n, m in [(1, re.match('a', 'b')), ('b', re.match(b'a', b'b'))]:\n    m.start()",
        "re.match re.Match.start",
    ),
    "pairs of which one is not known": (
        "import re\nfor n, m in [(1, re.match('a', 'b')), x]:\n    m.start()",
        "re.match",
    ),
    "a part of a group of exceptions": (
        "try: f()\nexcept* ValueError as group: group.exceptions",
        "ValueError ExceptionGroup.exceptions BaseExceptionGroup.exceptions",
    ),
    "a function that calls itself": (
        "import ast\ndef f(n):\n    n.lineno\n    for c in ast.walk(n): f(c)\nf(ast.parse('a'))",
        "ast.walk ast.parse",
    ),
    "a function that calls itself with the like": (
        "from pathlib import Path\ndef f(p):\n    p.exists()\n    for c in p.iterdir(): f(c)\nf(Path())",
        "pathlib.Path pathlib.Path.exists pathlib.Path.iterdir",
    ),
    "a function that calls itself with what nobody knows": (
        "from pathlib import Path\ndef f(p):\n    p.exists()\n    f(x)\nf(Path())",
        "pathlib.Path",
    ),
    "an attribute of a base class set from outside": (
        "import cmd\nclass C(cmd.Cmd): ...\nc = C()\nc.cmdqueue = []",
        "cmd.Cmd cmd.Cmd.cmdqueue",
    ),
    "what nobody knows": ("import numpy as np\nnp.zeros(3).split()", ""),
    "annotations of built-in types": ("def f(x: int) -> str: ...", ""),
}


@pytest.fixture(scope="session")
def public() -> PublicNames:
    return public_names(apis(CACHE))


@pytest.mark.parametrize("case", CASES)
def test_names_that_a_script_uses(public: PublicNames, case: str) -> None:
    code, expected = CASES[case]
    found: set[str] = set()
    read(ast.parse(code), public, lambda name, _: found.add(name))
    # A class may be known under several public names; those of its own package are no news.
    told = {name for name in found if not _is_other_name(name, found)}
    assert told == set(expected.split())


def _is_other_name(name: str, found: set[str]) -> bool:
    hidden = (
        "asyncio.streams.", "nt.", "posix.", "json.encoder.", "multiprocessing.dummy.", "_",
        "tkinter.filedialog.", "typing.", "IOError.", "EnvironmentError.", "WindowsError.",
    )  # fmt: skip
    return name.startswith(hidden) and not name.startswith("__future__")


def test_nodes_are_told(public: PublicNames) -> None:
    found: list[tuple[str, ast.AST]] = []
    read(ast.parse("import os\n\nos.getcwd()\n"), public, lambda *use: found.append(use))
    assert [(name, ast.unparse(node), node.lineno) for name, node in found] == [  # type: ignore[attr-defined]
        ("os.getcwd", "os.getcwd", 3)
    ]
