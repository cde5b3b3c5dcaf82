"""Measuring packages: those of the environment that runs the tests, with an index of our own."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.cli import main
from generator.packages.facts import FILE, PackageFacts
from generator.packages.kept import place
from generator.packages.measure import index
from generator.packages.measure.environment import Environment, environment
from generator.packages.measure.importing import importing
from generator.packages.measure.index import index_files, released, systems, wheel_pythons
from generator.packages.measure.lock import listed, pinned
from generator.packages.measure.measure import differences, elsewhere, facts, measure
from generator.packages.measure.metadata import main_import
from generator.problems import BuildError, UsageError
from tests.conftest import ROOT

LISTED = {
    "files": [
        {
            "filename": "packaging-1.0-py3-none-any.whl", "url": "packaging-1.0-py3-none-any.whl",
            "hashes": {"sha256": "00"}, "size": 1000, "upload-time": "2020-01-02T03:04:05Z",
        },
        {"filename": "packaging-1.0.tar.gz", "url": "packaging-1.0.tar.gz", "hashes": {}, "upload-time": "2020-01-01T00:00:00Z"},
        {"filename": "packaging-1.0.win32.exe", "url": "packaging-1.0.win32.exe", "hashes": {}},
    ]
}  # fmt: skip


class Answers(BaseHTTPRequestHandler):
    """Knows one distribution; another is answered as HTML, as an index does that has no JSON."""

    def do_GET(self) -> None:
        is_known = self.path == "/packaging/"
        self.send_response(200)
        self.send_header("Content-Type", index.JSON if is_known else "text/html")
        self.end_headers()
        self.wfile.write(json.dumps(LISTED).encode() if is_known else b"<a>")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def own_index(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    server = HTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(index, "_index", lambda: f"http://127.0.0.1:{server.server_port}")
    yield
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def here() -> Environment:
    return environment(sys.executable)


def test_the_index_lists_files_that_install(own_index: None) -> None:
    wheel, source = index_files("packaging")
    assert (wheel.size, wheel.uploaded, str(wheel.version)) == (1000, "2020-01-02", "1.0")
    assert not source.tags
    assert released([wheel, source]) == "2020-01-01"
    with pytest.raises(BuildError, match=r"^the index does not list the files of other as JSON$"):
        index_files("other")


def test_pip_says_which_index_it_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple/")
    index._index.cache_clear()
    assert index._index() == "https://packages.example/simple"
    index._index.cache_clear()


@pytest.mark.parametrize(
    ("wheels", "where", "pythons"),
    [
        (["a-1-py3-none-any.whl"], ["any"], ["3.11", "3.12", "3.13", "3.14", "3.15"]),
        (
            ["a-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "a-1-cp312-cp312-win32.whl"],
            ["Linux x86-64"],
            ["3.12"],
        ),
        (
            ["a-1-cp313-abi3-macosx_11_0_universal2.whl", "a-1-cp39-cp39-musllinux_1_2_aarch64.whl"],
            ["macOS ARM", "macOS x86-64", "musl Linux ARM"],
            ["3.13", "3.14", "3.15"],
        ),
        (
            ["a-1-cp314-cp314t-win_arm64.whl", "a-1-cp313-cp313-pyodide_2025_0_wasm32.whl", "a-1-cp313-cp313-ios_13_0_arm64_iphoneos.whl"],
            ["iOS", "WebAssembly", "Windows ARM"],
            ["3.13", "3.14"],
        ),
    ],
)  # fmt: skip
def test_names_of_wheels_say_where_they_run(
    wheels: list[str], where: list[str], pythons: list[str]
) -> None:
    files = [one for name in wheels if (one := index._file({"filename": name, "url": name}))]
    assert systems(files) == where
    assert wheel_pythons(files) == pythons


def test_a_wheel_that_refuses_a_python_does_not_run_on_it() -> None:
    listed = {"filename": "a-1-py3-none-any.whl", "url": "", "requires-python": ">=3.14"}
    file = index._file(listed)
    assert file
    assert wheel_pythons([file]) == ["3.14", "3.15"]


def test_a_package_is_measured(own_index: None, here: Environment) -> None:
    found, notes = facts(here, "packaging", "2026-11-29")
    assert notes == []
    assert found.imports == ("packaging",)
    assert (found.compiled, found.typed, found.needs) == (False, True, ())
    assert found.installed == found.installed_whole > 100_000
    assert found.importing
    assert (found.importing.name, found.importing.modules >= 1) == ("packaging", True)
    assert found.documentation == "https://packaging.pypa.io/"


def test_compiled_code_and_what_is_needed_are_seen(own_index: None, here: Environment) -> None:
    found, notes = facts(here, "pydantic", "2026-11-29")
    assert notes == ["the index does not list the files of pydantic as JSON"]
    assert not found.compiled
    assert {"pydantic-core", "typing-extensions"} <= set(found.requires) <= set(found.needs)
    assert found.installed < found.installed_whole
    core, _ = facts(here, "pydantic-core", "2026-11-29")
    assert core.compiled
    pytest_facts, _ = facts(here, "pytest", "2026-11-29")
    assert pytest_facts.commands == ("py.test", "pytest")


def test_what_cannot_be_imported_says_why(tmp_path: Path) -> None:
    assert importing("no_such_module", sys.executable) == (
        "ModuleNotFoundError: No module named 'no_such_module'"
    )


@pytest.mark.parametrize(
    ("distribution", "names", "main"),
    [
        ("attrs", ["attr", "attrs"], "attrs"),
        ("PyYAML", ["_yaml", "yaml"], "yaml"),
        ("setuptools", ["_distutils_hack", "pkg_resources", "setuptools"], "setuptools"),
        ("protobuf", ["google.protobuf"], "google.protobuf"),
        ("ruff", [], None),
    ],
)
def test_the_main_import_is_found(distribution: str, names: list[str], main: str | None) -> None:
    assert main_import(distribution, names) == main


def test_a_run_goes_on_where_another_stopped(
    own_index: None, here: Environment, tmp_path: Path
) -> None:
    counted: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        counted.append((done, total))

    run = measure(tmp_path, here, ["packaging", "iniconfig"], {}, "2026-11-29", progress=progress)
    assert next(run).is_new
    del run  # and whoever measured is stopped
    first, second = measure(
        tmp_path, here, ["packaging", "iniconfig"], {}, "2026-11-30", progress=progress
    )
    assert (first.is_skipped, second.is_new) == (True, True)
    assert counted == [(0, 2), (0, 2), (1, 2), (2, 2)]
    again = next(
        measure(tmp_path, here, ["iniconfig"], {}, "2026-12-01", again=True, progress=progress)
    )
    assert (again.is_new, again.changes) == (False, ())
    kept = PackageFacts.model_validate_json((place(tmp_path, "iniconfig", FILE)).read_bytes())
    assert kept.measured == "2026-11-30", "a day without a change is no change"


def test_differences_are_told_in_words_and_noise_is_none(
    own_index: None, here: Environment
) -> None:
    before, _ = facts(here, "packaging", "2026-11-29")
    assert before.importing
    slower = before.importing.model_copy(update={"times_json": before.importing.times_json * 1.4})
    assert list(differences(before, before.model_copy(update={"importing": slower}))) == []
    after = before.model_copy(
        update={"version": "99", "typed": False, "needs": ("b",), "importing": None}
    )
    cost = f"{before.importing.times_json:g} × json, {before.importing.modules} modules"
    assert list(differences(before, after)) == [
        f"version {before.version} → 99",
        "needs [] → [b]",
        "typed True → False",
        f"importing {cost} → none",
    ]


def test_nothing_is_measured_that_is_not_as_pinned(here: Environment, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        list(
            measure(
                tmp_path,
                here,
                ["packagin", "iniconfig"],
                {"iniconfig": "0.1"},
                "2026-11-29",
                progress=print,
            )
        )
    installed = here.installed["iniconfig"].version
    assert str(caught.value).splitlines() == [
        f"{sys.executable} cannot be measured:",
        "there is no installed distribution 'packagin'; did you mean 'packaging' or 'paginate'?",
        f"iniconfig {installed} is installed, but 0.1 is pinned",
    ]
    assert list(tmp_path.iterdir()) == []


def test_what_no_lock_brings_may_be_missing(here: Environment) -> None:
    names = ["iniconfig", "wxPython", "PyAutoGUI"]
    assert elsewhere(here, names, {"pyautogui": "0.9.54"}) == ["wxPython"]


def test_locks_are_read(here: Environment, tmp_path: Path) -> None:
    folder = tmp_path / "requirements"
    folder.mkdir()
    (folder / "third-party.in").write_text(
        "PyYAML\npsycopg[binary]\n\ntorch==2.13.0\n", "utf-8", newline="\n"
    )
    (folder / "third-party-source.in").write_text("PyAutoGUI\n", "utf-8", newline="\n")
    (folder / "third-party-source.txt").write_text(
        "pyautogui==0.9.54 \\\n    --hash=sha256:00\n", "utf-8", newline="\n"
    )
    (folder / "third-party.txt").write_text(
        "numpy==2.4.6 ; python_full_version < '3.12' \\\n    --hash=sha256:00\n"
        "numpy==2.5.5 ; python_full_version >= '3.12' \\\n    --hash=sha256:00\n"
        "psycopg[binary]==3.3.9 \\\n    --hash=sha256:00\n",
        "utf-8",
        newline="\n",
    )
    assert listed(tmp_path) == ["pyyaml", "psycopg", "torch", "pyautogui"]
    old = {**here.markers, "python_full_version": "3.11.7"}
    assert pinned(tmp_path, old) == {
        "numpy": "2.4.6",
        "psycopg": "3.3.9",
        "pyautogui": "0.9.54",
    }
    assert listed(tmp_path / "requirements") == []
    assert len(listed(ROOT)) >= 180


def test_an_interpreter_may_be_named_from_where_one_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    python = Path(sys.executable)
    monkeypatch.chdir(python.parent.parent)
    assert environment(f"{python.parent.name}/{python.name}").python == str(python)


def test_a_wrong_interpreter_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--project", str(ROOT), "measure", "numpy", "--python", "/no/python"]) == 2
    assert capsys.readouterr().err.startswith("atlas: '/no/python' does not run as Python: ")
