"""The versions that brought names: made from the documentation, and held against what was measured."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE, only, versions
from generator.facts.model import Facts
from generator.facts.official import marks
from generator.facts.official.links import documented
from generator.facts.official.since import CONTRADICTED, TABLE, introduced, marked, number
from generator.facts.typeshed.lifetimes import lifetime
from generator.facts.typeshed.symbols import module_names
from generator.pythons import VERSIONS
from tests.find_inventory import find

INVENTORY = find()
needs_documentation = pytest.mark.skipif(INVENTORY is None, reason="python3.11-doc is not there")

PAGE = """
<dl class="py class"><dt class="sig" id="m.C">C</dt><dd><p>A class.</p>
  <div class="versionadded"><p><span>New in version 3.4.</span></p></div>
  <dl class="py method">
    <dt class="sig" id="m.C.one">one</dt>
    <dt class="sig" id="m.C.two">two</dt>
    <dd><p>Two names.</p><div class="versionadded"><p><span>New in version 3.6.1.</span></p></div></dd>
  </dl>
  <dl class="py method"><dt class="sig" id="m.C.old">old</dt><dd>
    <div class="versionadded"><p><span>New in version 3.3: </span>The <em>key</em> argument.</p></div>
    <ul><li><div class="versionadded"><p><span>New in version 3.5.</span></p></div></li></ul>
    <dl class="field-list"><dt>key</dt><dd>
      <div class="versionadded"><p><span>New in version 3.7.</span></p></div></dd></dl>
    <div class="versionchanged"><p><span>Changed in version 3.8.</span></p></div>
  </dd></dl>
</dd></dl>
<dl class="std option"><dt id="cmd">-m</dt><dd>
  <div class="versionadded"><p><span>New in version 3.9.</span></p></div></dd></dl>
<dl class="py data"><dt class="sig" id="m.D">D</dt><dd>
  <div class="versionadded"><p><span>New in version 3.5.4.</span></p></div>
  <div class="versionadded"><p><span>New in version 3.6.0.</span></p></div></dd></dl>
"""


def test_a_mark_counts_where_it_speaks_of_the_whole_name(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library/m.html").write_text(PAGE, "utf-8")
    assert marks.marks(tmp_path) == {
        "m.C": "3.4",
        "m.C.one": "3.6.1",
        "m.C.two": "3.6.1",
        "m.D": "3.5.4",
    }


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("shlex.join", "3.8"),
        ("str.removeprefix", "3.9"),
        ("asyncio.to_thread", "3.9"),
        ("functools.cached_property", "3.8"),
        ("datetime.datetime.fromisocalendar", "3.8"),
        ("enum.StrEnum", "3.11"),
    ],
)
def test_marks_as_the_documentation_has_them(name: str, version: str) -> None:
    assert marked()[name] == version


@pytest.mark.parametrize("name", ["os.makedirs", "shutil.copytree", "max", "datetime.datetime"])
def test_what_was_added_to_a_name_is_no_mark_of_it(name: str) -> None:
    assert name not in marked()


def test_every_marked_name_is_documented_and_no_contradicted_one_is_in_the_table() -> None:
    assert set(marked()) <= set(documented())
    assert not set(marked()) & set(CONTRADICTED)
    assert all((3, 0) < number(one)[:2] <= VERSIONS[0] for one in marked().values())


MOVED = [
    "importlib.resources.abc.ResourceReader",
    "importlib.resources.abc.Traversable",
    "importlib.resources.abc.TraversableResources",
]
"""Names that are older than the module that has them now."""


def test_the_stubs_win(facts: Facts) -> None:
    """A name is as young as its module and as its contexts say; this is all that contradicts marks."""
    wrong = []
    for api in facts.standard.apis.values():
        told = introduced(api)
        for symbol in api.walk():
            full = symbol.name if api.name == "builtins" else f"{api.name}.{symbol.name}"
            if full in marked() and symbol.name not in told:
                wrong.append(full)
            if symbol.name in told:
                span = lifetime(api.name)
                assert versions(symbol.where)[0] == VERSIONS[0]
                assert span is None or span[0] <= number(told[symbol.name])[:2]
    inherited = "datetime.datetime.fromisoformat"  # from `date`, until 3.15
    assert sorted(wrong) == [inherited, *MOVED]


def test_a_younger_name_is_known_from_its_contexts_alone() -> None:
    young = Symbol("join", SymbolKind.FUNCTION, EVERYWHERE & ~only(VERSIONS[0]))
    assert introduced(ModuleApi("shlex", EVERYWHERE, (young,))) == {}


@needs_documentation
@pytest.mark.long
def test_the_table_is_made_from_the_documentation() -> None:
    assert INVENTORY is not None
    folder = INVENTORY.parent
    assert TABLE.read_text("utf-8") == marks.table(folder, marks.package_of(folder))
    assert set(CONTRADICTED) <= set(marks.marks(folder)), "these have no mark any more"


PROBE = """
import importlib, json, sys, warnings
warnings.simplefilter("ignore")
found = {}
for module, name in json.load(sys.stdin):
    try:
        thing = importlib.import_module(module)
        for part in name.split("."):
            thing = getattr(thing, part)
    except Exception:
        continue
    found[name if module == "builtins" else module + "." + name] = True
json.dump(sorted(found), sys.stdout)
"""
UNSEEN = {
    "asyncio.Server.get_loop": "only its base class was there to be seen",
    "asyncio.Server.is_serving": "only its base class was there to be seen",
    "asyncio.Server.serve_forever": "only its base class was there to be seen",
    "asyncio.Server.start_serving": "only its base class was there to be seen",
    "asyncio.WriteTransport.get_write_buffer_limits": "transports had it before their base class",
    "curses.window.encoding": "the class had no name",
    "curses.window.get_wch": "the class had no name",
    "hashlib.scrypt": "the library it needs is not always there",
    "hmac.HMAC.block_size": "instances had it before the class",
    "logging.handlers.BaseRotatingHandler.namer": "instances had it before the class",
    "logging.handlers.BaseRotatingHandler.rotator": "instances had it before the class",
    "re.Match.__getitem__": "the class had no name",
    "re.Pattern.fullmatch": "the class had no name",
    "shlex.shlex.punctuation_chars": "instances had it before the class",
    "uuid.UUID.is_safe": "instances had it before the class",
}
"""Marked names that an interpreter of that version does not show, and why they may be right."""
INHERITED = {"ipaddress.IPv4Address.__format__", "ipaddress.IPv6Address.__format__"}
"""Every object has these."""


def _pythons() -> dict[tuple[int, int], Path]:
    """Return the interpreters that are older than the supported ones, and the oldest of these."""
    found = {}
    for minor in range(6, VERSIONS[0][1] + 1):
        own = sorted((Path.home() / ".pyenv/versions").glob(f"3.{minor}.*/bin/python"))
        path = own[0] if own else shutil.which(f"python3.{minor}")
        if path:
            found[3, minor] = Path(path)
    return found


@pytest.mark.long
def test_interpreters_win(tmp_path: Path) -> None:
    """What older interpreters have, or lack, contradicts no mark but those left out."""
    pythons = _pythons()
    if len(pythons) < 2:
        pytest.skip("there is no older Python here")
    names, modules = [], set(module_names())
    for full in marked():
        module = full
        while module and module not in modules:
            module = module.rpartition(".")[0]
        names.append((module or "builtins", full.removeprefix(f"{module}.") if module else full))
    has = {}
    for version, python in pythons.items():
        run = [str(python), "-c", PROBE]
        done = subprocess.run(
            run, input=json.dumps(names), capture_output=True, text=True, cwd=tmp_path, check=True
        )
        has[version] = set(json.loads(done.stdout))
    newest = has[max(has)]
    before, after = set(), set()
    for full, mark in marked().items():
        for version, there in has.items():
            if version < number(mark)[:2] and full in there:
                before.add(full)
            if version >= number(mark)[:2] and full not in there and full in newest:
                after.add(full)
    assert before == INHERITED
    assert after - {*UNSEEN, *MOVED} == set(), "these came later than their mark"
