"""Where the catalogue uses a name: the best places first, the set-up left out, and all of it true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.load import load
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.uses.gather import Uses, uses
from generator.uses.places import UseKind
from tests.conftest import CACHE, DATA


@pytest.fixture(scope="module")
def every(catalogue: Catalogue, facts: Facts) -> Uses:
    return uses(catalogue, facts, CACHE)


def test_a_name_is_used_only_where_the_code_has_it(catalogue: Catalogue, every: Uses) -> None:
    scripts: dict[tuple[str, str, str], set[str]] = {}
    for example in catalogue.examples():
        words = set(re.findall(r"\w+", example.parts.code))
        model = example.entry.model
        if example.pitfall:
            kind, anchor = UseKind.PITFALL, example.run.anchor
        else:
            part = model.pieces[int(example.path[1])]
            kind = UseKind.SECTION if example.path[0] == "sections" else UseKind.TASK
            anchor = part.anchor
        scripts.setdefault((model.name, kind, anchor), set()).update(words)
    wrong = []
    packages = {one.model.name.partition(".")[0] for one in catalogue.of_kind(PACKAGE)}
    for name, places in every.places.items():
        if name.partition(".")[0] in packages:
            continue  # These are spelled out under the names they were imported by.
        codes = [scripts[one.owner, one.kind, one.anchor] for one in places]
        if not all(name.rpartition(".")[2] in code for code in codes):
            # Else it is a class that nobody names, and members of it are used.
            members = {one.rpartition(".")[2] for one in every.places if one.startswith(f"{name}.")}
            named = [one for one in codes if name.rpartition(".")[2] in one and not members & one]
            if named or not all(members & code for code in codes):
                wrong.append(name)
    assert len(every.places) > 3_000
    assert wrong == []


def test_what_only_the_set_up_uses_is_no_use(every: Uses) -> None:
    anchors = {one.anchor for one in every.places["bson.encode"]}
    assert "read-bson-file" in anchors
    assert "group-and-count" not in anchors, "its set-up alone encodes"


def test_the_page_of_a_name_comes_first_and_what_speaks_of_it(every: Uses) -> None:
    first = every.places["shutil.rmtree"][0]
    assert (first.owner, first.kind) == ("shutil", UseKind.TASK)
    owners = [one.owner for one in every.places["json.dumps"]]
    assert owners == sorted(owners, key=lambda owner: owner != "json")


def test_a_class_that_nobody_names_is_used_where_its_methods_are(every: Uses) -> None:
    assert every.places["sqlite3.Connection"][0].owner == "sqlite3"


def test_a_class_that_is_named_is_used_where_it_is_named(small: Path, tmp_path: Path) -> None:
    folder = small / "builtins/len"
    (folder / "count_characters.py").write_text(
        "import sqlite3\n\nprint(len('ab'))\nprint(len(''))\nsqlite3.connect(':memory:').close()\n"
    )
    (folder / "count_keys.py").write_text(
        "import sqlite3\n\nprint(len({}))\nprint(len([]))\nprint(sqlite3.Connection)\n"
    )
    catalogue = load(small)
    found = uses(catalogue, gather(catalogue, CACHE), tmp_path)
    assert [one.anchor for one in found.places["sqlite3.Connection"]] == ["count-keys"]
    assert [one.anchor for one in found.places["sqlite3.Connection.close"]] == ["count-characters"]


def test_names_of_a_set_up_are_no_uses(small: Path, tmp_path: Path) -> None:
    script = small / "builtins/len/count_characters.py"
    script.write_text(
        "# set-up: a folder\nimport os\n\nos.mkdir('a')\n# end of set-up\n\nprint(os.listdir('a'))\nprint(len('ab'))\n"
    )
    catalogue = load(small)
    found = uses(catalogue, gather(catalogue, CACHE), tmp_path)
    assert "os.listdir" in found.places
    assert "os.mkdir" not in found.places


def test_what_was_read_is_kept_and_read_anew_when_a_script_changes(
    tmp_path: Path, small: Path
) -> None:
    catalogue = load(small)
    facts = gather(catalogue, CACHE)
    before = uses(catalogue, facts, tmp_path)
    kept = (tmp_path / "uses").stat().st_mtime_ns
    assert uses(load(small), facts, tmp_path).places == before.places
    assert (tmp_path / "uses").stat().st_mtime_ns == kept
    (small / "builtins/len/count_keys.py").write_text(
        "numbers = [3, 1]\nordered = sorted(numbers)\nprint(ordered)\nprint(len(ordered))\n"
    )
    after = uses(load(small), facts, tmp_path)
    assert "sorted" in after.places
    assert "sorted" not in before.places
    (tmp_path / "uses").write_bytes(b"nothing")
    assert uses(load(DATA / "small"), facts, tmp_path).places == before.places
