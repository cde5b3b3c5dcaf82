"""The lock of the wheels that Pyodide runs, what a wheel says of itself, and an example that needs one."""

from __future__ import annotations

import hashlib
import json
import sys
import zipfile
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.examples import pyodide
from generator.examples.interpreters import inspect, with_wheels
from generator.examples.pyodide import lock, wheels
from generator.examples.pyodide.wheels import Wheel, Wheels
from generator.examples.verify import verify
from generator.problems import BuildError
from tests.conftest import CACHE

MOST = 25_000_000
"""Bytes of all wheels together, which the site serves."""
HASH, OTHER = "a" * 64, "b" * 64
PINS = f"one==1.0 \\\n    --hash=sha256:{HASH} \\\n    --hash=sha256:{OTHER}\ntwo==2.0 ; sys_platform == 'emscripten' \\\n    --hash=sha256:{HASH}\ntwo==1.0 ; sys_platform != 'emscripten' \\\n    --hash=sha256:{OTHER}\n"
ONE, TWO = (f"{name} \\\n    --hash=sha256:{HASH}\n" for name in ("one==1.0", "two==2.0"))


def text(file: Path) -> str:
    return file.read_text("utf-8")


def test_the_lock_is_that_of_the_third_party_packages() -> None:
    assert list(lock.faults(text(wheels.LOCK), text(lock.PINS), text(lock.WANTED))) == []


def test_the_list_of_what_is_wanted_is_sorted() -> None:
    names = lock.wanted(text(lock.WANTED))
    assert names == sorted(set(names))


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        (ONE + TWO, []),
        (ONE, ["two is wanted and not locked"]),
        (TWO + ONE, ["its lines are not sorted, or one is there twice"]),
        (ONE + ONE + TWO, ["its lines are not sorted, or one is there twice"]),
        (
            ONE.replace("1.0", "1.1") + TWO,
            ["one is at 1.1, and at 1.0 in the lock of third-party packages"],
        ),
        (
            ONE.replace(HASH, "c" * 64) + TWO,
            ["one has not one hash, of a file that the lock of third-party packages knows"],
        ),
        (
            ONE + ONE.replace("one==1.0", "six==6") + TWO,
            ["six is not in the lock of third-party packages"],
        ),
        (
            "one==1.0\n" + TWO,
            ["not a pinned line with its hash: one==1.0", "one is wanted and not locked"],
        ),
        (
            "--index-url https://index.invalid/\n" + ONE + TWO,
            [
                "it holds an address",
                "not a pinned line with its hash: --index-url https://index.invalid/",
            ],
        ),
    ],
)
def test_what_is_wrong_with_a_lock_is_told(spoilt: str, told: list[str]) -> None:
    assert list(lock.faults(spoilt, PINS, "# both\nOne\ntwo\n")) == told


def wheel(folder: Path, name: str, *needs: str, files: tuple[str, ...] = ()) -> Path:
    """Write a wheel with these lines of what it needs."""
    file = folder / f"{name}-1.0-py3-none-any.whl"
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            f"{name}-1.0.dist-info/METADATA",
            head + "".join(f"Requires-Dist: {one}\n" for one in needs),
        )
        for one in files:
            archive.writestr(one, "")
    return file


def test_a_wheel_says_what_it_needs_here_and_what_can_be_imported(tmp_path: Path) -> None:
    file = wheel(
        tmp_path,
        "some_package",
        "Typing_Extensions>=4",
        "colorama; sys_platform == 'win32'",
        "tzdata; python_version >= '3.9'",
        "pytest; extra == 'test'",
        files=("some/__init__.py", "single.py", "some-1.0.data/scripts/run.py", "fast.cpython.so"),
    )
    assert wheels.read(file) == Wheel(
        "some-package",
        "1.0",
        "some_package-1.0-py3-none-any.whl",
        file.stat().st_size,
        ("typing-extensions", "tzdata"),
        ("fast", "single", "some"),
    )


def test_what_is_no_wheel_is_told(tmp_path: Path) -> None:
    file = tmp_path / "some-1.0-py3-none-any.whl"
    file.write_bytes(b"not found")
    with pytest.raises(BuildError) as raised:
        wheels.read(file)
    assert str(raised.value) == f"{file.name} is not a wheel: File is not a zip file"


def test_what_wheels_need_comes_along_or_none_is_given() -> None:
    def one(name: str, *needs: str) -> Wheel:
        return Wheel(name, "1", f"{name}.whl", 1, needs, (name,))

    some = Wheels(Path("there"), (one("a", "b"), one("b", "c", "a"), one("c"), one("d", "lost")))
    assert [wheel.name for wheel in some.needed(["A"]) or ()] == ["a", "b", "c"]
    assert some.needed([]) == ()
    assert some.needed(["a", "d"]) is None
    assert some.needed(["nothing"]) is None
    assert some.files(["c"]) == [Path("there/c.whl")]
    assert some.files(["a", "nothing"]) == []


def test_a_lock_is_made_of_what_is_wanted_and_what_that_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def download(wanted: Path, folder: Path) -> None:
        asked.append(wanted.read_text("utf-8"))
        for name in lock.pins(asked[-1]):
            wheel(folder, name, *(["two"] if name == "one" else []))

    monkeypatch.setattr(lock, "download", download)
    known = lock.pins(PINS)
    made = lock.made(["one"], known)
    digests = [
        hashlib.sha256(wheel(tmp_path, name, *needs).read_bytes()).hexdigest()
        for name, needs in (("one", ["two"]), ("two", []))
    ]
    lines = zip(("one==1.0", "two==2.0"), digests, strict=True)
    assert made == "".join(f"{name} \\\n    --hash=sha256:{one}\n" for name, one in lines)
    assert [list(lock.pins(one)) for one in asked] == [["one"], ["two"]]
    with pytest.raises(BuildError) as raised:
        lock.made(["one", "none", "lost"], known)
    assert str(raised.value) == "not in third-party.txt: lost, none"


@pytest.fixture
def given(kept_runner: None) -> Wheels:
    """Return the wheels of the lock."""
    try:
        return wheels.fetched(CACHE)
    except BuildError as error:
        pytest.skip(f"no index offers the wheels: {error}")


def test_the_wheels_are_whole_and_not_too_much(given: Wheels) -> None:
    names = [one.name for one in given.all]
    assert names == list(lock.pins(text(wheels.LOCK)))
    assert [name for name in names if given.needed([name]) is None] == []
    assert sum(one.size for one in given.all) < MOST
    modules = {module for one in given.all for module in one.modules}
    assert modules & sys.stdlib_module_names == set()


@pytest.mark.skipif(not pyodide.is_there(), reason="Pyodide is not installed")
def test_the_wheels_are_for_this_pyodide() -> None:
    about = json.loads(pyodide.INSTALLED.with_name("pyodide-lock.json").read_text("utf-8"))["info"]
    assert f"pyemscripten_{about['abi_version']}_{about['arch']}" == wheels.PLATFORM
    assert wheels.ENVIRONMENT["python_full_version"] == about["python"]
    assert about["python"].startswith(f"{wheels.PYTHON}.")


@pytest.mark.skipif(not pyodide.is_there(), reason="Pyodide is not installed")
def test_an_example_runs_with_what_it_needs(given: Wheels, catalogue: Catalogue) -> None:
    """One of pure Python with what it needs, and one that is compiled; a third has not what it needs."""
    wanted = {"modules/dateutil", "modules/msgpack", "modules/numpy"}
    chosen = {one.key.rpartition("/")[0]: one for one in catalogue.examples() if one.distributions}
    webassembly = with_wheels(inspect(pyodide.NAME), CACHE)
    found = verify([chosen[one] for one in wanted], [webassembly])
    assert [(one.example.key.split("/")[1], one.status, one.detail) for one in found] == [
        ("dateutil", "passed", ""),
        ("msgpack", "passed", ""),
        ("numpy", "not applicable", "it needs numpy"),
    ]


def test_other_pythons_have_their_own_packages(tmp_path: Path) -> None:
    here = inspect(sys.executable)
    assert with_wheels(here, tmp_path) is here
    assert list(tmp_path.iterdir()) == []
