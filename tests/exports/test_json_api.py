"""The JSON API says what the pages say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.examples import record
from generator.exports.json_api.paths import OPENAPI
from generator.exports.json_api.symbols import availability
from generator.facts.contexts import only
from generator.pythons import SYSTEMS, VERSIONS, Platform, text
from tests.conftest import ROOT
from tests.exports.documents import digest

EVERY = [text(version) for version in VERSIONS]


def symbol(document: Any, name: str) -> Any:
    """Return a public name in a module's document."""
    return next(one for one in document["measured"]["symbols"] if one["name"] == name)


def walk(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a document."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


def test_a_name_tells_its_versions_systems_and_signatures(documents: dict[str, Any]) -> None:
    copytree = symbol(documents["api/v1/modules/shutil.json"], "copytree")
    assert (copytree["versions"], copytree["systems"]) == (EVERY, list(SYSTEMS))
    assert copytree["anchor"] == "#shutil.copytree"
    assert copytree["official"].endswith("/library/shutil.html#shutil.copytree")
    assert copytree["kind"] == "function"
    assert copytree["signatures"][0]["short"].startswith("(src, dst, symlinks=False, ignore=None")
    assert "dirs_exist_ok: bool = False" in copytree["signatures"][0]["full"][0]
    assert copytree["signatures"][0].keys() == {"short", "full"}
    chown = symbol(documents["api/v1/modules/shutil.json"], "chown")
    assert [one["versions"] for one in chown["signatures"]] == [EVERY[:2], EVERY[2:]]


def test_what_is_younger_or_on_one_system_says_so(documents: dict[str, Any]) -> None:
    assert symbol(documents["api/v1/modules/itertools.json"], "batched")["versions"] == EVERY[1:]
    os_names = documents["api/v1/modules/os.json"]
    assert symbol(os_names, "startfile")["systems"] == ["windows"]
    assert symbol(os_names, "fork")["systems"] == list(SYSTEMS)[:2]
    assert documents["api/v1/modules/winreg.json"]["measured"]["systems"] == ["windows"]
    path = symbol(documents["api/v1/modules/pathlib.json"], "Path")
    walked = next(one for one in path["members"] if one["name"] == "Path.walk")
    assert walked["versions"] == EVERY[1:]
    assert walked["anchor"] == "#pathlib.Path.walk"
    upper = documents["api/v1/builtins/str.json"]["measured"]
    assert "#str.removeprefix" in [one["anchor"] for one in upper["members"]]


def test_versions_that_differ_by_system_are_told_for_each() -> None:
    young = only((3, 13), Platform.WINDOWS) | only(platform=Platform.LINUX)
    assert availability(young) == {
        "versions": tuple(EVERY),
        "systems": (Platform.LINUX, Platform.WINDOWS),
        "versions_by_system": {Platform.LINUX: tuple(EVERY), Platform.WINDOWS: ("3.13",)},
    }
    assert availability(only((3, 13)))["versions_by_system"] == {}


def test_a_deprecation_tells_where_it_holds(few: dict[str, Any]) -> None:
    wrap = symbol(few["api/v1/modules/textwrap.json"], "wrap")
    assert wrap["deprecations"] == [
        {"message": "Use <fill> | `fill` instead.", "is_partial": True, "versions": ["3.15"]}
    ]
    assert wrap["signatures"][1]["is_async"] is True
    assert wrap["signatures"][1]["versions"] == EVERY[1:]


def test_examples_are_those_of_the_files(catalogue: Catalogue, documents: dict[str, Any]) -> None:
    lines = record.current(catalogue.examples(), record.read(catalogue.root))
    key_of = {"modules": "tasks", "builtins": "tasks", "concepts": "sections"}
    count = changing = with_setup = 0
    for example in catalogue.examples():
        folder, name, script = example.key.split("/")
        document = documents[f"api/v1/{folder}/{name}.json"]
        parts = document["warnings" if example.pitfall else key_of[folder]]
        is_inner = example.pitfall or folder == "concepts"
        told = [part["example"] if is_inner else part for part in parts]
        [one] = [one for one in told if one and one["example"] == script]
        assert one.get("source", one["code"]) == example.script.read_text("utf-8")
        with_setup += "setup" in one
        assert one.get("setup", {}).get("code", "") in one.get("source", "")
        assert [(output["since"] or "", output["text"]) for output in one["output"]] == [
            (since, path.read_text("utf-8"))
            for since, path in example.records
            if not example.unexecuted
        ]
        assert one["verified"] == lines[example.key].passed()
        assert bool(one["figure"]) == bool(example.figure)
        changing += len(one["output"]) > 1
        count += 1
    assert count > 1500
    assert changing > 0
    assert with_setup > 10


def test_every_address_leads_somewhere(catalogue: Catalogue, documents: dict[str, Any]) -> None:
    figures = {
        "/".join([*example.key.split("/")[:2], example.figure.name])
        for example in catalogue.examples()
        if example.figure
    }
    known = figures | {one["address"] for one in documents.values() if "address" in one}
    for path, document in documents.items():
        if path == OPENAPI:
            continue
        for one in walk(document):
            if one.get("document") and "address" in one:
                assert documents[one["document"]]["address"] == one["address"], path
            elif one.get("address"):
                assert one["address"] in known, path
    index = documents["api/v1/index.json"]
    assert {*index["tables"].values(), index["openapi"]} <= documents.keys()
    keys = "entries", "categories", "changes", "package_names"
    listed = {one["document"] for key in keys for one in index[key]}
    assert listed | {*index["tables"].values()} | {OPENAPI, "api/v1/index.json"} == set(documents)
    assert len(index["entries"]) == len(catalogue.entries)


def test_no_two_files_differ_in_case_alone(files: dict[str, bytes]) -> None:
    """Some file systems would keep only one of them."""
    assert len({path.casefold() for path in files}) == len(files)


def test_tables(documents: dict[str, Any]) -> None:
    modules = documents["api/v1/tables/modules-by-version.json"]["modules"]
    assert modules["tomllib"]["versions"] == EVERY
    assert modules["telnetlib"]["versions"] == ["3.11", "3.12"]
    assert modules["winreg"]["systems"] == ["windows"]
    gone = documents["api/v1/tables/removed-modules.json"]["modules"]
    assert gone["imp"]["removed"] == "3.12"
    assert [one["name"] for one in gone["imp"]["replaced_by"]] == ["importlib"]
    assert gone["binhex"]["removed"] == "3.11"
    assert gone["distutils.version"]["address"] == "modules/distutils/"
    assert "os" not in gone
    install = documents["api/v1/tables/install-names.json"]["modules"]
    assert install["cv2"]["distribution"] == "opencv-python"
    assert "opencv-python" in install["cv2"]["aliases"]
    assert "json" not in install


def test_third_party_and_removed_modules(documents: dict[str, Any]) -> None:
    numpy = documents["api/v1/modules/numpy.json"]
    assert (numpy["distribution"], numpy["is_standard"], numpy["measured"]) == (
        "numpy",
        False,
        None,
    )
    assert numpy["import_statement"] == "import numpy as np"
    cgi = documents["api/v1/modules/cgi.json"]
    assert cgi["measured"]["removed"] == "3.13"
    assert {"name": "multipart", "address": None, "document": None} in cgi["replaced_by"]


def test_documents_are_compact(files: dict[str, bytes]) -> None:
    assert all(data.endswith(b"}\n") and data.count(b"\n") == 1 for data in files.values())
    text = files["api/v1/builtins/print.json"].decode()
    data = json.loads(text)
    assert text == json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def test_a_second_run_gives_the_same_bytes() -> None:
    """In another process, where sets come in another order."""
    ask = "from tests.exports.documents import digest; print(digest())"
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", ask]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.stdout.strip() == digest(), done.stderr
