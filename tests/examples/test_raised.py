"""What calls raise is measured by running the example as it stands, and only what came from the call counts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Example
from generator.catalogue.load import read
from generator.examples import raised
from generator.examples.interpreters import Interpreter, inspect
from generator.examples.raised import Raise
from generator.problems import UsageError

PLACE = "builtins/len/count_characters"
CASES: dict[str, tuple[str, str, list[str]]] = {
    "a call that raises": (
        "try:\n    int('a')\nexcept ValueError:\n    print('no number')\n",
        "no number\n",
        ["2:7 builtins.ValueError"],
    ),
    "a call in a function that another calls": (
        "def f(x):\n    return int(x)\ntry:\n    f('a')\nexcept ValueError:\n    print('no')\n",
        "no\n",
        ["2:14 builtins.ValueError"],
    ),
    "a function called back": (
        "def f(x):\n    return 1 / x\ntry:\n    list(map(f, [0]))\nexcept ZeroDivisionError:\n    print('no')\n",
        "no\n",
        [],
    ),
    "code that is imported": (
        "from pathlib import Path\nPath('own.py').write_text('1 / 0')\nimport importlib\n"
        "try:\n    importlib.import_module('own')\nexcept ZeroDivisionError:\n    print('no')\n",
        "no\n",
        [],
    ),
    "an exception of a library written in Python": (
        "import json\ntry:\n    json.loads('{')\nexcept ValueError as error:\n    print(error.pos)\n",
        "1\n",
        ["3:14 json.decoder.JSONDecodeError"],
    ),
    "what is awaited": (
        "import asyncio\nasync def f():\n    try:\n"
        "        await asyncio.wait_for(asyncio.sleep(9), timeout=0.01)\n"
        "    except TimeoutError:\n        print('slow')\nasyncio.run(f())\n",
        "slow\n",
        ["4:30 builtins.TimeoutError"],
    ),
    "a class with a base class": (
        "class A(dict):\n    def __init__(self):\n        super().__init__(a=1)\n"
        "try:\n    A().pop('b')\nexcept KeyError:\n    print(A())\n",
        "{'a': 1}\n",
        ["5:11 builtins.KeyError"],
    ),
}


@pytest.fixture(scope="module")
def python() -> Interpreter:
    return inspect(sys.executable)


def example(small: Path, code: str, output: str) -> Example:
    (small / f"{PLACE}.py").write_text(code)
    (small / f"{PLACE}.out").write_text(output)
    return next(one for one in read(small)[0].examples() if one.key == f"{PLACE}.py")


@pytest.mark.parametrize("case", CASES)
def test_calls_that_raise(small: Path, python: Interpreter, case: str) -> None:
    code, output, expected = CASES[case]
    found = raised.measure(example(small, code, output), python)
    assert found is not None
    assert [f"{one.place} {one.exception}" for one in found] == expected


def test_nothing_is_said_of_an_example_that_prints_something_else(
    small: Path, python: Interpreter
) -> None:
    code = "import sys\ntry:\n    int('a')\nexcept ValueError:\n    print(sys._getframe(0).f_back is None)\n"
    assert raised.measure(example(small, code, "True\n"), python) is None


def test_the_table_holds_what_is_as_it_was(small: Path, python: Interpreter) -> None:
    code, output, _ = CASES["a call that raises"]
    one = example(small, code, output)
    plain = next(
        other for other in read(small)[0].examples() if other.run.example == "count_keys.py"
    )
    assert raised.add(small, [(one, python)]) == 1
    assert raised.add(small, [(one, python), (plain, python)]) == 0  # measured; handles nothing
    expected = {one.key: (Raise(2, 7, "builtins.ValueError"),)}
    assert raised.current(small, read(small)[0].examples()) == expected
    changed = example(small, code.replace("'a'", "'b'"), output)
    assert raised.current(small, [changed]) == {}
    assert raised.prune(small, read(small)[0].examples()) == 1
    assert (small / raised.FILE).read_text() == ""


def test_what_is_no_table_is_told(small: Path) -> None:
    file = small / raised.FILE
    file.write_text("builtins/len/count_characters.py\t0123456789abcdef\t2:7\n")
    with pytest.raises(UsageError) as told:
        raised.read(small)
    assert str(told.value) == (
        f"{file}:1: not a line of what examples raise; remove it, and run: atlas verify --update"
    )


def test_the_mark_is_the_same_on_both_sides() -> None:
    assert f"MARK = {raised.MARK!r}".replace("\\x00", "\\0").replace("'", '"') in (
        raised.WATCHER.read_text()
    )
