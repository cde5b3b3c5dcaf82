"""The JSON API: every document is as its description says, and says what the pages say."""

from __future__ import annotations

import hashlib
import http.server
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from copy import deepcopy
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.catalogue.addresses import site_url
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.catalogue.model import Platform
from generator.examples import record
from generator.exports.api.openapi import DOCUMENTS, openapi
from generator.exports.api.places import OPENAPI
from generator.exports.api.symbols import availability
from generator.exports.api.write import api_files
from generator.facts.contexts import only
from generator.facts.model import Facts
from generator.site.render import make_environment
from tests.conftest import DATA, ROOT
from tests.site.test_golden import FACTS

KEYS = DATA / "golden" / "api-v1-keys.txt"
EXAMPLE = ROOT / "templates" / "examples"
EVERY = ["3.11", "3.12", "3.13", "3.14", "3.15"]
SYSTEMS = ["linux", "macos", "windows"]


def make(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    lines = record.current(catalogue.examples(), record.read(catalogue.root))
    return api_files(catalogue, facts, lines)


@pytest.fixture(scope="module")
def files(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return the documents of the real catalogue."""
    return make(catalogue, facts)


@pytest.fixture(scope="module")
def documents(files: dict[str, bytes]) -> dict[str, Any]:
    return {path: json.loads(data) for path, data in files.items()}


@pytest.fixture(scope="module")
def few() -> dict[str, Any]:
    """Return the documents of the small catalogue."""
    return {path: json.loads(one) for path, one in make(load(DATA / "small"), FACTS).items()}


def kind(path: str) -> str:
    """Return the name of the schema of the document at a path."""
    for template, described in DOCUMENTS.items():
        form = "[^/]+".join(map(re.escape, re.split(r"\{\w+\}", template)))
        if re.fullmatch(form, path):
            return described.model.__name__
    raise AssertionError(f"{path} is not described")


@cache
def validator(schema: str) -> jsonschema.Draft202012Validator:
    """Return a validator for one kind of document."""
    whole = {"$ref": f"#/components/schemas/{schema}", "components": COMPONENTS}
    return jsonschema.Draft202012Validator(whole)


COMPONENTS = openapi()["components"]


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


def test_the_description_is_valid_openapi(documents: dict[str, Any]) -> None:
    OpenAPIV31SpecValidator(documents[OPENAPI]).validate()
    assert documents[OPENAPI] == openapi()


def test_every_document_is_as_described(documents: dict[str, Any]) -> None:
    checked = set()
    for path, document in documents.items():
        if path != OPENAPI:
            errors = validator(kind(path)).iter_errors(document)
            assert [error.message for error in errors] == [], path
            checked.add(kind(path))
    assert len(checked) == len(DOCUMENTS)


@pytest.mark.parametrize(
    ("path", "spoil", "message"),
    [
        ("modules/textwrap", lambda one: one.pop("danger"), "'danger' is a required property"),
        ("modules/textwrap", lambda one: one.update(extra=1), "('extra' was unexpected)"),
        ("modules/textwrap", lambda one: one["tasks"][0].pop("code"), "'code' is a required"),
        (
            "modules/textwrap",
            lambda one: one["measured"]["symbols"][0].update(kind="routine"),
            "'routine' is not one of",
        ),
        (
            "modules/textwrap",
            lambda one: one["measured"]["symbols"][0].update(versions=["2.7"]),
            "'2.7' is not one of",
        ),
        ("modules/resource", lambda one: one["measured"].update(systems=["beos"]), "is not one of"),
        ("concepts/modules", lambda one: one["sections"][0].update(lead=""), "('lead' was unexp"),
        ("categories/text", lambda one: one.update(members={}), "{} is not of type 'array'"),
        ("index", lambda one: one.update(version=2), "1 was expected"),
        ("tables/removed-modules", lambda one: one["modules"].update({"a b": {}}), "'a b'"),
    ],
)
def test_a_spoilt_document_is_refused(
    few: dict[str, Any], path: str, spoil: Any, message: str
) -> None:
    of = validator(kind(f"api/v1/{path}.json"))
    document = deepcopy(few[f"api/v1/{path}.json"])
    if path == "modules/resource":
        document["measured"] = {"versions": EVERY, "systems": SYSTEMS, "symbols": []}
        document["measured"] |= {"since": None, "removed": None}
    assert list(of.iter_errors(document)) == []
    spoil(document)
    leaves = [leaf.message for error in of.iter_errors(document) for leaf in flat(error)]
    assert [text for text in leaves if message in text], leaves


def flat(error: jsonschema.ValidationError) -> Iterator[jsonschema.ValidationError]:
    """Yield an error and those behind it."""
    yield error
    for inner in error.context or ():
        yield from flat(inner)


def test_no_key_goes_within_the_version() -> None:
    """Set ATLAS_GOLDEN=write to promise the keys that are new; none is ever taken off the list."""
    schemas = COMPONENTS["schemas"]
    keys = {f"{name}.{key}" for name, one in schemas.items() for key in one.get("properties", ())}
    keys |= set(DOCUMENTS)
    promised = set(KEYS.read_text("utf-8").splitlines()) if KEYS.is_file() else set()
    assert promised - keys == set()
    if os.environ.get("ATLAS_GOLDEN") == "write":
        KEYS.write_text("".join(f"{key}\n" for key in sorted(promised | keys)), "utf-8")
    else:
        assert keys - promised == set()


def test_a_name_tells_its_versions_systems_and_signatures(documents: dict[str, Any]) -> None:
    copytree = symbol(documents["api/v1/modules/shutil.json"], "copytree")
    assert (copytree["versions"], copytree["systems"]) == (EVERY, SYSTEMS)
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
    assert symbol(os_names, "fork")["systems"] == SYSTEMS[:2]
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
    count = changing = 0
    for example in catalogue.examples():
        folder, name, script = example.key.split("/")
        parts = documents[f"api/v1/{folder}/{name}.json"][key_of[folder]]
        told = [part["example"] if folder == "concepts" else part for part in parts]
        [one] = [one for one in told if one and one["example"] == script]
        assert one["code"] == example.script.read_text("utf-8")
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


def test_every_address_leads_somewhere(catalogue: Catalogue, documents: dict[str, Any]) -> None:
    figures = {
        "/".join([*example.key.split("/")[:2], example.figure.name])
        for example in catalogue.examples()
        if example.figure
    }
    for path, document in documents.items():
        if path == OPENAPI:
            continue
        for one in walk(document):
            if one.get("document"):
                assert documents[one["document"]]["address"] == one["address"], path
            elif one.get("address"):
                assert one["address"] in figures, path
    index = documents["api/v1/index.json"]
    assert {*index["tables"].values(), index["openapi"]} <= documents.keys()
    listed = {one["document"] for one in index["entries"] + index["categories"]}
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


def digest() -> str:
    """Return a digest of all documents of the small catalogue."""
    return hashlib.sha256(repr(make(load(DATA / "small"), FACTS)).encode()).hexdigest()


def test_a_second_run_gives_the_same_bytes() -> None:
    """In another process, where sets come in another order."""
    ask = "from tests.exports.test_api import digest; print(digest())"
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", ask]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.stdout.strip() == digest(), done.stderr


def test_the_page_names_every_kind_of_document(documents: dict[str, Any]) -> None:
    page = (DATA / "golden" / "api.md").read_text("utf-8")
    table = [line.split("`")[1] for line in page.splitlines() if re.match(r"\| \[?`", line)]
    assert table == [*DOCUMENTS, OPENAPI]
    linked = {f"api/{link}" for link in re.findall(r"\]\((v1/[^)]+)\)", page)}
    assert len(linked) > 6
    assert linked - documents.keys() == set()
    [command] = re.findall(r"^curl -s (\S+)$", page, re.MULTILINE)
    assert command.removeprefix(site_url()) in documents


def test_the_example_on_the_page_prints_what_is_recorded(
    files: dict[str, bytes], tmp_path: Path
) -> None:
    """Set ATLAS_GOLDEN=write to record it anew."""
    for path, data in files.items():
        (tmp_path / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / path).write_bytes(data)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    handler = partial(Quiet, directory=str(tmp_path / "site"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        view = SimpleNamespace(site=f"http://127.0.0.1:{server.server_port}/")
        template = make_environment(ROOT / "templates").get_template("examples/json_api.py.jinja")
        (tmp_path / "example.py").write_text(template.render(view=view), "utf-8")
        command = [sys.executable, "-I", "-W", "error", str(tmp_path / "example.py")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        server.shutdown()
    assert done.returncode == 0, done.stderr
    recorded = EXAMPLE / "json_api.out"
    if os.environ.get("ATLAS_GOLDEN") == "write":
        recorded.write_text(done.stdout, "utf-8")
    assert done.stdout == recorded.read_text("utf-8")


def test_the_address_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ATLAS_SITE_URL", raising=False)
    assert f'!ENV [ATLAS_SITE_URL, "{site_url()}"]' in (ROOT / "mkdocs.yml").read_text("utf-8")
    monkeypatch.setenv("ATLAS_SITE_URL", "https://example.org/atlas")
    assert site_url() == "https://example.org/atlas/"
