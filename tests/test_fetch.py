"""Inventories of other documentation: read as Sphinx writes them, kept as text, found by name."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import sphobjinv
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue import inventories
from generator.catalogue.inventories import Entry, Inventories, Inventory, as_text
from generator.catalogue.load import load
from generator.cli import main
from generator.exports.inventory import inventory as our_inventory
from generator.facts.gather import gather
from generator.fetch import fetch, parse
from generator.problems import Problem, UsageError
from generator.project import open_project
from tests.conftest import CACHE, DATA
from tests.find_inventory import PLACE

HEAD = b"# Sphinx inventory version 2\n# Project: acme\n# Version: 2.1\n# The remainder of this file is compressed using zlib.\n"
LINES = b"""\
acme.http py:module 0 api.html#$ -
acme.http.Client py:class 1 api.html#$ -
how to sign std:label -1 guide/sign.html#how-to-sign How to sign
acme std:doc -1 index.html Acme
acme py:module 0 api.html#acme (x) -
no role here
"""
ADDRESS = "https://docs.acme.example/"


def packed(lines: bytes = LINES) -> bytes:
    return HEAD + zlib.compress(lines)


def test_an_inventory_is_read() -> None:
    found = parse(packed(), ADDRESS)
    assert found.title == "acme 2.1"
    assert found.links["acme.http.Client"] == f"{ADDRESS}api.html#acme.http.Client"
    assert found.links["how to sign"] == f"{ADDRESS}guide/sign.html#how-to-sign"
    assert found.links["acme"] == f"{ADDRESS}api.html#acme", "a module, before a page of that name"


@pytest.mark.skipif(not PLACE.is_file(), reason="the documentation of Python 3.11 is not installed")
def test_sphinx_reads_the_same() -> None:
    raw = PLACE.read_bytes()
    theirs = {(one.name, f"{one.domain}:{one.role}", one.uri) for one in sphobjinv.Inventory(PLACE).objects}  # fmt: skip
    ours = {(one.name, one.role, one.place) for one in parse(raw, ADDRESS).entries}
    assert ours == theirs


def test_our_own_is_read_too() -> None:
    catalogue = load(DATA / "small")
    raw = our_inventory(catalogue, gather(catalogue, CACHE), "Small", "2026-01-01")
    assert parse(raw, ADDRESS).links["textwrap.wrap"] == f"{ADDRESS}modules/textwrap/#textwrap.wrap"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "it is no inventory of Sphinx, version 2"),
        (b"<!doctype html>\n<title>Sign in</title>", "it is no inventory of Sphinx, version 2"),
        (packed().replace(b"version 2", b"version 1"), "it is no inventory of Sphinx, version 2"),
        (HEAD + b"no zlib", "its list of names is damaged"),
        (packed(b"\xff\xfe"), "its list of names is damaged"),
        (packed(b"a" * 20_000_001), "it has more than 20,000,000 bytes"),
    ],
)
def test_what_is_no_inventory_is_refused(raw: bytes, said: str) -> None:
    with pytest.raises(ValueError, match="^" + said):
        parse(raw, ADDRESS)


@given(st.binary(max_size=200) | st.binary(max_size=80).map(lambda raw: packed(raw)))
def test_whatever_bytes_there_are_is_read_or_refused(raw: bytes) -> None:
    with suppress(ValueError):
        assert parse(raw, ADDRESS).address == ADDRESS


WORD = st.text("abc.$_():/#%\"'<>é", min_size=1, max_size=8)
NAMES = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
ENTRIES = st.builds(Entry, WORD.map("std:".__add__), WORD, NAMES)


@given(st.lists(ENTRIES, max_size=8).map(tuple))
def test_what_is_kept_is_read_again(entries: tuple[Entry, ...]) -> None:
    before = Inventory("acme 2.1", ADDRESS, tuple(sorted(set(entries), key=str)))
    after = inventories.parse(as_text(before, "acme").encode())
    assert isinstance(after, Inventory)
    assert (after.title, after.address, set(after.entries)) == ("acme 2.1", ADDRESS, set(entries))
    for link in after.links.values():
        assert not set(link) & set(" <>()\"'"), "it can stand in Markdown"


def test_a_name_is_asked_of_all_or_of_one() -> None:
    one = parse(packed(), ADDRESS)
    other = parse(packed(b"acme py:module 0 x.html -\n"), "https://other.example/")
    known = Inventories((("acme", one), ("other", other)))
    assert known.address("acme.http") == f"{ADDRESS}api.html#acme.http"
    assert known.owners("acme") == {"acme": f"{ADDRESS}api.html#acme", "other": "https://other.example/x.html"}  # fmt: skip
    assert known.owners("other:acme") == {"other": "https://other.example/x.html"}
    assert known.address("third:acme") == known.address("nothing") == ""


@pytest.mark.parametrize(
    ("text", "line"), [("", 1), ("# a\nhttps://x.example/", 0), ("# a\nno address", 1), ("# a\nhttps://x.example/\npy:class a", 3)]
)  # fmt: skip
def test_a_kept_file_that_was_changed_by_hand(tmp_path: Path, text: str, line: int) -> None:
    file = tmp_path / "content/inventories/acme.txt"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    problems: list[Problem] = []
    inventories.read([tmp_path / "content"], problems)
    expected = [
        f"content/inventories/acme.txt:{line}:1: F605 the line is not as fetched\n    hint: run: atlas fetch acme"
    ]
    assert [str(one) for one in problems] == (expected if line else [])


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_there = self.path == "/docs/objects.inv"
        self.send_response(200 if is_there else 404)
        self.end_headers()
        self.wfile.write(packed() if is_there else b"")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def project(root: Path, *lines: str) -> Path:
    (root / "content").mkdir(exist_ok=True)
    below = "".join(f"      {line}\n" for line in lines)
    settings = f"site_name: a\nsite_description: b\nextra:\n  atlas:\n    inventories:\n{below}"
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    return root


def test_they_are_fetched_by_a_command(
    tmp_path: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.inv").write_bytes(packed(b"own py:module 0 x.html -\n"))
    root = project(
        tmp_path, f"acme: {host}/docs", "own: {address: 'https://own.example', file: own.inv}"
    )
    assert main(["--project", str(root), "fetch"]) == 0
    assert capsys.readouterr().out == "acme: acme 2.1, 5 names\nown: acme 2.1, 1 names\n"
    assert (root / "content/inventories/own.txt").read_text("utf-8") == (
        "# acme 2.1: what texts may link to; `atlas fetch own` reads it anew.\n"
        "https://own.example/\npy:module x.html own\n"
    )
    assert main(["--project", str(root), "fetch", "acme"]) == 0
    assert capsys.readouterr().out == "acme: acme 2.1, 5 names, as before\n"


def test_all_that_cannot_be_read_is_told_at_once(
    tmp_path: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.inv").write_bytes(b"x")
    root = project(
        tmp_path,
        f"acme: {host}/docs",
        f"gone: {host}/nowhere",
        "closed: http://127.0.0.1:1",
        "bad: {address: 'https://own.example', file: bad.inv}",
        "lost: {address: 'https://own.example', file: lost.inv}",
    )
    assert main(["--project", str(root), "fetch"]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[:1] + said[2:] == [
        f"atlas: gone: {host}/nowhere/objects.inv: the host answered 404",
        "bad: bad.inv: it is no inventory of Sphinx, version 2",
        "lost: lost.inv: no such file or directory",
    ]
    assert said[1].startswith("closed: http://127.0.0.1:1/objects.inv: the host could not be asked: ")  # fmt: skip
    assert (root / "content/inventories/acme.txt").is_file()


def test_what_is_not_among_the_settings_is_not_asked(tmp_path: Path) -> None:
    root = project(tmp_path, "acme: https://docs.acme.example/")
    with pytest.raises(UsageError, match=r"there is no inventory 'acmee'; did you mean 'acme'\?"):
        fetch(open_project(root, {}), ["acmee"])
    (root / "mkdocs.yml").write_text("site_name: a\nsite_description: b\n", "utf-8")
    with pytest.raises(UsageError, match="names no other documentation; write below extra: atlas:"):
        fetch(open_project(root, {}), [])
