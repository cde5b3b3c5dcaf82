"""What kind of question a text is, and which names it is about."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.engine import understanding

understand = understanding()


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("thread", "word", ["thread"]),
        ("copytree()", "code", ["copytree"]),
        ("OrderedDict", "name", ["OrderedDict"]),
        ("os.path.join", "name", ["os.path.join"]),
        ("builtins.sorted", "name", ["sorted"]),
        ("what is asyncio?", "word", ["asyncio"]),
        ("copy a folder", "words", ["copy a folder"]),
        # Code
        ("shutil.copytree(src, dst, symlinks=False)", "code", ["shutil.copytree"]),
        ('print("hello")', "code", ["print"]),
        ("print(“hello”)", "code", ["print"]),
        ("@functools.lru_cache(maxsize=None)", "code", ["functools.lru_cache"]),
        ("@dataclass", "code", ["dataclass"]),
        ("Optional[str]", "code", ["Optional"]),
        ("namedtuple('Point', 'x y')", "code", ["namedtuple"]),
        ("threading.Thread(target=run).start()", "code", ["threading.Thread"]),
        ('with open("names.txt") as file:', "code", ["open"]),
        ("for i, name in enumerate(names):", "code", ["enumerate"]),
        ("total = sum(x.price for x in basket)", "code", ["sum", "x.price"]),
        ('os.environ["HOME"]', "code", ["os.environ"]),
        ("ｏｓ．ｐａｔｈ", "name", ["os.path"]),
        # Imports and commands
        ("from collections import defaultdict", "import", ["collections.defaultdict", "collections"]),
        ("from math import *", "import", ["math"]),
        ("import numpy as np", "import", ["numpy"]),
        (">>> import os, sys", "import", ["os"]),
        ("import a picture into a window", "words", ["import a picture into a window"]),
        ("python -m http.server 8000", "command", ["http.server"]),
        ("python3 -m venv .venv", "command", ["venv"]),
        ("$ python3.12 -m timeit -n 5 'x'", "command", ["timeit"]),
        ("pip install 'fastapi[standard]>=0.100'", "install", ["fastapi"]),
        ("python -m pip install -U tqdm rich", "install", ["tqdm", "rich"]),
        ("!pip3 install pandas", "install", ["pandas"]),
        ("uv add httpx", "install", ["httpx"]),
        # Addresses
        (
            "https://docs.python.org/3/library/shutil.html#shutil.copytree",
            "address",
            ["shutil.copytree", "shutil"],
        ),
        ("library/os.path.html", "address", ["os.path"]),
        ("https://docs.python.org/3.13/library/functions.html#func-str", "address", ["str", "functions"]),
        ("/modules/os.path/", "address", ["os.path"]),
        # Versions and releases
        ("what's new in python 3.13?", "words", ["what's new in python 3.13", "python 3.13 changes"]),
        ("3.14", "words", ["3.14", "python 3.14 changes"]),
        ("removed in 3.12", "words", ["removed in 3.12", "python 3.12 changes"]),
        ("numpy v2.0 release notes", "words", ["numpy v2.0 release notes", "numpy 2.0 changes"]),
        ("pandas changelog", "words", ["pandas changelog", "pandas changes"]),
        ("what changed in django", "words", ["what changed in django", "django changes"]),
        ("new thread in a class", "words", ["new thread in a class"]),
        ("file changed since 5.30", "words", ["file changed since 5.30", "file 5.30 changes"]),
        # Messages
        ("ModuleNotFoundError: No module named 'cv2'", "error", ["cv2"]),
        ("No module named 'google.protobuf'", "error", ["google.protobuf", "google"]),
        ("module 'time' has no attribute 'clock'", "error", ["time.clock", "time"]),
        (
            "ImportError: cannot import name 'Mapping' from 'collections' (/usr/lib/python3.12/collections/__init__.py)",
            "error",
            ["collections.Mapping", "collections"],
        ),
        ("'dict' object has no attribute 'iteritems'", "error", ["dict.iteritems", "dict"]),
        ("NameError: name 'raw_input' is not defined", "error", ["raw_input"]),
        ("ValueError: invalid literal for int() with base 10: 'x'", "error", ["int"]),
    ],
)  # fmt: skip
def test_names(text: str, kind: str, names: list[str]) -> None:
    found = understand(text)
    assert (found["kind"], found["names"]) == (kind, names)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (":=", ":="),
        ("**", "**"),
        ("[::-1]", ":slice"),
        ("names[1:3]", ":slice"),
        ("%Y-%m-%d", ":date"),
        ("%H:%M:%S", ":date"),
        ("%.2f", ":percent"),
        ('f"{price:.2f}"', ":f-string"),
        ("{:>10.2f}", ":format"),
        (":.2f", ":format"),
        ("lambda x: x + 1", ":lambda"),
        ("[x for x in names if x]", ":comprehension"),
        ("__exit__", "__exit__"),
        ("object.__eq__", "__eq__"),
        ("def __enter__(self):", "__enter__"),
        ('if __name__ == "__main__":', "__name__"),
    ],
)
def test_signs(text: str, sign: str) -> None:
    assert understand(text)["signs"] == [sign]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("what does // do in python?", "//"),
        ("what is :=", ":="),
        ("** operator", "**"),
        ("what does @ mean before a function", "@"),
        ("what does %Y mean", ":date"),
        ("meaning of __repr__", "__repr__"),
        ("for", "for"),
        ("While", "while"),
        ("is not", "is not"),
        ("for loop", "for"),
        ("with statement", "with"),
        ("what is elif?", "elif"),
        ("in operator", "in"),
    ],
)
def test_questions_about_signs_and_keywords(text: str, sign: str) -> None:
    assert understand(text)["signs"] == [sign]


@pytest.mark.parametrize("text", ["for each file", "while waiting", "is not defined yet", "loop"])
def test_words_beside_keywords(text: str) -> None:
    assert understand(text)["signs"] == []


@pytest.mark.parametrize(
    "text", ["difference between is and ==", "a string with a % in it", "C++ or Python"]
)
def test_questions_that_only_have_a_sign(text: str) -> None:
    assert understand(text)["kind"] != "sign"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("list vs tuple", ["list", "tuple"]),
        ("difference between copy and deepcopy in python", ["copy", "deepcopy"]),
        ("flask or django?", ["flask", "django"]),
        ("os.path versus pathlib", ["os.path", "pathlib"]),
    ],
)
def test_comparisons(text: str, sides: list[str]) -> None:
    found = understand(text)
    assert (found["kind"], found["sides"]) == ("choice", sides)


@pytest.mark.parametrize(
    "text",
    ["which module for dates", "best library for plots", "what should I use for logging", "modules that read XML"],
)  # fmt: skip
def test_questions_for_a_guide(text: str) -> None:
    assert understand(text)["wantsGuide"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("best library for plots", True),
        ("which module for dates", True),
        ("best way to copy a folder", True),
        ("libraries for plots", False),
        ("alternatives to pandas", False),
        ("tools for packaging", False),
    ],
)
def test_one_module_is_asked_for_or_several(text: str, is_one: bool) -> None:
    assert understand(text)["wantsOne"] is is_one


def test_the_last_line_of_a_traceback_counts() -> None:
    found = understand(
        "Traceback (most recent call last): File \"a.py\", line 3, in <module> KeyError: 'x'"
        " During handling of the above exception, another exception occurred:"
        ' File "a.py", line 9, in load json.decoder.JSONDecodeError: Expecting value: line 1 column 1'
    )
    assert found["raised"] == "json.decoder.JSONDecodeError"
    assert found["words"].endswith("Expecting value: line 1 column 1")


@given(st.text(max_size=80))
def test_any_text_is_understood(text: str) -> None:
    found = understand(text)
    assert set(found) >= {"kind", "names", "signs", "words", "text"}
    assert all(isinstance(name, str) for name in found["names"])
    json.dumps(found)


PIECES = ["import ", "from ", "os.path", "(", ")", "[", ":", "'", '"', "%Y", "__x__", "Error: ", " vs ", "pip install ", "\n", "No module named "]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_pieces_of_code_are_understood(text: str) -> None:
    assert understand(text)["kind"]
