"""What a page says about where an example runs and was verified."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.load import load, read
from generator.catalogue.model import LiveList
from generator.examples.pyodide.wheels import Wheel, Wheels
from generator.examples.record import Line
from generator.facts.contexts import join
from generator.facts.measured import RuntimeFacts
from generator.facts.model import Facts
from generator.facts.standard import StandardLibrary
from generator.runner.parts import Runner
from generator.site.examples import example_view, limits, verified, version_order
from generator.site.live import live_list
from tests.conftest import DATA


def example(script: str) -> Example:
    """Return an example of the small catalogue."""
    return next(one for one in read(DATA / "small")[0].examples() if one.run.example == script)


def line(*keys: str, **packages: str) -> Line:
    """Return a record line with these interpreters."""
    return Line("x", "", "", dict.fromkeys(keys, "passed"), packages)


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ((), "Recorded by running it; not verified elsewhere yet"),
        (("cpython-3.11-linux",), "Output verified on CPython 3.11 on Linux"),
        (
            ("cpython-3.9-linux", "cpython-3.11-linux", "cpython-3.10-linux", "cpython-3.13-macos"),
            "Output verified on CPython 3.9, 3.10 and 3.11 on Linux; CPython 3.13 on macOS",
        ),
    ],
)
def test_verified(keys: tuple[str, ...], text: str) -> None:
    assert verified(example("bad_width.py"), line(*keys)) == text


def test_the_versions_of_packages_are_named() -> None:
    text = verified(example("draw_square.py"), line("cpython-3.11-linux", numpy="2.4.6"))
    assert text == "Output verified on CPython 3.11 on Linux with numpy 2.4.6"


def test_a_line_whose_files_changed_says_nothing() -> None:
    shown = example_view(
        example("bad_width.py"), {"modules/textwrap/bad_width.py": Line("x", "", "")}
    )
    assert not shown.is_verified


PYODIDE = "pyodide-3.14-emscripten"


@pytest.mark.parametrize(
    ("script", "keys", "wheels", "button"),
    [
        ("bad_width.py", [PYODIDE], "", ("bad_width.py", "")),
        ("bad_width.py", ["cpython-3.14-linux"], "", ("", "")),
        ("draw_square.py", [PYODIDE], "opencv-python", ("draw_square.py", "opencv-python")),
        ("draw_square.py", [PYODIDE], "", ("", "")),
        ("draw_square.py", ["cpython-3.14-linux"], "opencv-python", ("", "")),
        ("read_version.py", [PYODIDE], "opencv-python", ("", "")),
        (
            "read_version.py",
            [PYODIDE],
            "numpy opencv-python",
            ("read_version.py", "opencv-python numpy"),
        ),
    ],
)
def test_a_button_needs_the_record_and_every_package(
    script: str, keys: list[str], wheels: str, button: tuple[str, str]
) -> None:
    have = tuple(Wheel(one, "1", "", 1, (), ()) for one in wheels.split())
    runner = Runner(Path(), "", "3.14.2", Wheels(Path(), have))
    one = example(script)
    shown = example_view(one, {one.key: line(*keys)}, runner)
    assert (shown.runs, shown.packages) == button
    assert (
        example_view(one, {}, runner).runs == example_view(one, {one.key: line(*keys)}).runs == ""
    )


def test_limits() -> None:
    assert limits(example("file_size.py")) == "Python 3.11 or newer, Linux and macOS only"
    assert limits(example("bad_width.py")) == ""


def test_long_output_is_folded(small: Path) -> None:
    assert example_view(example("open_files.py"), {}).folded == 21
    assert example_view(example("bad_width.py"), {}).folded == 0


def test_output_that_changed_with_a_version_has_tabs(small: Path) -> None:
    entry = small / "modules/textwrap/module.yml"
    text = entry.read_text().replace(
        "example: bad_width.py", 'example: bad_width.py\n    output_changes: ["3.13", "3.15"]'
    )
    entry.write_text(text)
    for version in ("3.13", "3.15"):
        (entry.parent / f"bad_width.{version}.out").write_text(f"as {version} says\n")
    one = next(one for one in load(small).examples() if one.run.example == "bad_width.py")
    output = example_view(one, {}).output
    titles = [line for line in output.splitlines() if line.startswith("===")]
    assert titles == [
        '=== "Before Python 3.13"',
        '=== "Python 3.13, before 3.15"',
        '=== "Python 3.15 and newer"',
    ]
    assert "    as 3.15 says\n" in output


def test_words() -> None:
    assert join(["a"]) == "a"
    assert join(["a", "b", "c"]) == "a, b and c"
    assert sorted(["3.10", "3.9"], key=version_order) == ["3.9", "3.10"]


def test_exceptions_as_a_tree() -> None:
    parents = {"BaseException": "object", "Exception": "BaseException", "KeyError": "LookupError"}
    parents |= {"LookupError": "Exception", "SystemExit": "BaseException"}
    runtime = RuntimeFacts("", {}, {}, (), (), parents)
    facts = Facts(runtime, StandardLibrary(runtime, ""))
    tree = live_list(LiveList.EXCEPTIONS, Catalogue(Path()), facts)
    assert tree.splitlines()[1:-1] == [
        "BaseException",
        "├── Exception",
        "│   └── LookupError",
        "│       └── KeyError",
        "└── SystemExit",
    ]
