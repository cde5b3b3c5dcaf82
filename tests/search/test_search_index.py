"""The search index: words, names and answers as the engine in the browser reads them."""

from __future__ import annotations

import builtins
import importlib
import json
import re
import warnings
from collections.abc import Mapping
from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.load import load, read
from generator.facts.api import ModuleApi
from generator.pythons import VERSIONS, text
from generator.search import write
from generator.search.names import key
from generator.search.pack import ALPHABET, LAST, pack
from generator.search.pages import searched_pages
from generator.search.places import Places, former, signs
from generator.search.shards import Row, added, cut
from generator.search.spelling import ends, spellings, starts
from generator.search.symbols import SHOWN, alias_anchor, head, parameters
from generator.search.text import ASKED, BODY, LINES, MOST, OWN_LINES, _forms, _kept, read_text
from generator.search.words import FILE, content_words, stem, synonym_stems, word_lists, words
from generator.search.write import INDEX, search_files
from generator.uses.popularity import Popularity, used
from tests.conftest import DATA, ROOT
from tests.search.grown import grown
from tests.site.test_golden import FACTS

CATALOGUE = load(DATA / "small")
POPULARITY = Popularity(CATALOGUE)
PAGES = searched_pages(CATALOGUE, FACTS, POPULARITY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("os.path.join", ["os.path.join", "os", "path", "join"]),
        ("OrderedDict", ["ordereddict", "ordered", "dict"]),
        ("get_running_loop()", ["get_running_loop", "get", "running", "loop"]),
        ("UTF-8 and C++", ["utf-8", "utf", "8", "and", "c++"]),
        ("KeyError: 'x'", ["keyerror", "key", "error", "x"]),
        ("__init__.py", ["__init__", "init", "py"]),
        ("a stand-alone e-mail", ["standalone", "stand-alone", "email"]),
        ("naïve Größe", ["naïve", "größe"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    found = list(words(text))
    assert [word for word in expected if word not in found] == []


def test_of_a_frequent_word_the_lines_go_that_nobody_asks_in() -> None:
    """A page little used is found by what people ask, also where a word stands on many others."""
    lines = [
        (page, number, BODY if number else ASKED, 9.0)
        for page in range(MOST - 100)
        for number in (0, 1)
    ]
    kept = _kept(lines)
    assert len(kept) == MOST
    assert list(kept) == sorted(kept, key=lambda line: line[:2])
    assert {page for page, _, field, _ in kept if field == ASKED} == set(range(MOST - 100))
    assert [page for page, _, field, _ in kept if field == BODY] == list(range(100))
    assert _kept(lines[:MOST]) == lines[:MOST]


def test_stop_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert content_words("How do I copy a folder in Python?") == ["copy", "folder"]
    assert content_words("how to") == ["how", "to"]


def test_stems() -> None:
    assert stem("copying") == stem("copies") == stem("copy")
    assert stem("os.path") == "os.path"
    assert stem("settings") == stem("setting") != stem("set")
    assert stem("colors") == stem("colour")


def test_each_word_has_one_stem_of_its_own() -> None:
    written = yaml.safe_load(FILE.read_text("utf-8"))["stems"]
    forms = [form for group in written for form in group.split()]
    assert len(forms) == len(set(forms)) == len(word_lists().stems)
    assert not word_lists().weak & word_lists().stop


def test_synonyms_are_words_of_their_own() -> None:
    for group in word_lists().synonyms:
        assert len(group) == len(set(group))
        assert not set(group) & word_lists().stop, group
    assert any({"folder", "directori"} <= set(group) for group in synonym_stems())


@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(text: str) -> None:
    for word in words(text):
        assert word == word.lower()
        assert " " not in word


def test_pages_stand_in_the_order_of_their_ranks() -> None:
    assert [(page.letter, page.name, page.rank) for page in PAGES] == [
        ("k", "machinery", 5),
        ("k", "text", 5),
        ("c", "modules", 4),
        *(("v", text(version), 3) for version in VERSIONS[1:]),
        ("r", "opencv-python-headless", 3),
        ("m", "cv2", 1),
        ("b", "len", 1),
        ("m", "resource", 1),
        ("m", "textwrap", 1),
        ("m", "imp", 0),
    ]
    first = {page.name: page.first for page in PAGES}
    assert first["cv2"] == "install opencv-python, import cv2"
    assert first["imp"] == "removed in Python 3.12, use textwrap or importlib"


def test_what_is_shown_of_a_page() -> None:
    [page] = [one for one in PAGES if one.name == "textwrap"]
    letter, name, title, _, first, choosers, pieces, calls = page.shown([1])
    assert (letter, name, title, first, choosers) == ("m", "textwrap", "", "", "1")
    assert pieces.split("\n")[0] == "wrap-paragraph Wrap a paragraph at a width"
    assert calls.split("\n") == ["ffill text", "fwrap text width"]


def test_names_lead_to_their_places() -> None:
    rows = {row.key: row.rest.split(" ") for row in write.read(CATALOGUE, FACTS).tables["names"]}
    number = {page.name: str(place) for place, page in enumerate(PAGES)}
    assert rows["textwrap"] == [f"{number['textwrap']}n1textwrap"]
    assert rows["opencvpython"] == [f"{number['cv2']}a1opencv-python"]
    assert rows["fold"] == [f"{number['textwrap']}M0Wrapper.fold"]
    assert rows["wrap"] == [f"{number['textwrap']}f{POPULARITY.name('textwrap.wrap')}wrap"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("OrderedDict", "ordereddict"),
        ("ordered_dict", "ordereddict"),
        ("ordered dict", "ordereddict"),
        ("os.path", "ospath"),
        ("__exit__", "__exit"),
        ("_thread", "_thread"),
        ("C++", "c"),
        ("😀", ""),
    ],
)
def test_keys_of_names(name: str, expected: str) -> None:
    assert key(name) == expected


def test_what_examples_use() -> None:
    code = b"import os.path as p\nfrom itertools import chain as c\nimport json\np.join(c(), json.dumps(1))\n[].append(len('x'))\n'x'.join(1)\n"
    assert used(code) == {
        "os.path", "os.path.join", "itertools", "itertools.chain", "json", "json.dumps", "len", ".join", ".append",
        "int", "list", "str",
    }  # fmt: skip
    assert used(b"this is no Python") == frozenset()
    assert POPULARITY.name("textwrap.wrap") > POPULARITY.name("textwrap.nothing") == 0


def test_heads_of_signatures() -> None:
    assert parameters("(a, /, b=None, *c, d, **e) -> int") == ["a", "b", "*c", "d", "**e"]


def test_every_signature_of_the_library_has_a_head(apis: Mapping[str, ModuleApi]) -> None:
    for name, api in apis.items():
        for symbol in api.walk():
            assert len(head(symbol).split(" ")) <= SHOWN + 1, f"{name}.{symbol.name}"


def unpacked(packed: str) -> list[int]:
    """Return the numbers of `pack`, read as the engine reads them."""
    found, value, scale = [], 0, 1
    for digit in map(ALPHABET.index, packed):
        value += scale * digit
        if digit < LAST:
            found.append(value)
            value, scale = 0, 1
        else:
            scale *= len(ALPHABET) - LAST
    return found


@given(st.lists(st.integers(0, 10**9)))
def test_packed_numbers_can_be_read_again(numbers: list[int]) -> None:
    assert unpacked(pack(numbers)) == numbers


def test_lines_stand_below_their_words() -> None:
    text = read_text(CATALOGUE, PAGES, POPULARITY)
    place = [page.name for page in PAGES].index("textwrap")
    lines = [(number, field) for page, number, field, _ in text.lines["paragraph"] if page == place]
    assert (OWN_LINES, "a") in lines
    assert all(number < OWN_LINES + LINES * 60 for number, _ in lines)
    assert text.rarity["paragraph"] > text.rarity[stem("text")]
    assert set(text.forms["line"]) >= {"lines"}


class Unused(Popularity):
    """No example uses anything."""

    def name(self, full: str) -> int:
        return 0


def test_what_no_example_uses_is_a_field_of_its_own() -> None:
    for popularity, field in [(POPULARITY, "d"), (Unused(CATALOGUE), "r")]:
        lines = read_text(CATALOGUE, PAGES, popularity).lines["wrap"]
        assert {one for _, _, one, _ in lines if one in "dr"} == {field}


def test_forms_of_a_word_are_told_by_their_ends() -> None:
    assert _forms("copi", {"copy", "copies"}) == "es,Ay"


KEYS = st.lists(st.text(st.characters(codec="utf-16", exclude_categories=["Z", "C"]), min_size=1, max_size=6), unique=True, max_size=60)  # fmt: skip


@given(KEYS, st.integers(1, 80))
def test_a_table_can_be_put_together_again(keys: list[str], size: int) -> None:
    shards = cut((Row(one, "x") for one in keys), size)
    ordered = sorted(keys, key=lambda one: one.encode("utf-16-be"))
    assert [line for shard in shards for line in str(shard.data).split("\n")] == [
        f"{one} x" for one in ordered
    ]
    bounds = [shard.start.encode("utf-16-be") for shard in shards]
    assert all(a < b for a, b in pairwise(bounds))
    for shard in shards:
        first = str(shard.data).split(" ")[0]
        assert shard.start.encode("utf-16-be") <= first.encode("utf-16-be")
    assert shards == [] or shards[0].start == ""


def test_a_row_that_is_added_stands_where_it_is_looked_for() -> None:
    shards = cut([Row("copi", "1"), Row("dog", "2"), Row("elk", "3")], 4)
    more = added(shards, [Row("copy", "=copi"), Row("d", "=dog")])
    assert [(shard.start, shard.data) for shard in more] == [
        ("", "copi 1\ncopy =copi"),
        ("d", "dog 2\nd =dog"),
        ("e", "elk 3"),
    ]


def test_spellings_tell_names_from_words() -> None:
    spelled = spellings(
        [Row("wrap", "3f7wrap 2m0Thing.wrap"), Row("re", "1n4re")], ["wrap", "wraps", "a"]
    )
    assert spelled == {"wrap": "7w", "re": "9", "wraps": "w"}
    assert [row.key for row in starts(spelled)] == ["wrap", "re", "wraps"]
    rows = [Row("norm", "4F2linalg.norm 5M0Box.norm"), Row("size", "5P0size")]
    assert spellings(rows, ["size"], {4, 5}) == {"norm": "2", "size": "w"}
    assert [row.key for row in ends(spelled)] == ["parw", "er", "sparw"]


def test_files_are_scripts_without_line_ends_inside() -> None:
    for name, data in search_files(CATALOGUE, FACTS).items():
        script = data.decode("ascii")
        assert script.count("\n") == 1
        body = re.fullmatch(r'atlasPiece\("([\w]+)",(.*)\);\n', script)
        assert body
        assert name == f"{INDEX}/{body[1]}.js"
        json.loads(body[2])


def test_what_has_not_changed_keeps_its_name() -> None:
    parts = write.read(CATALOGUE, FACTS)
    before, after = set(write.files(parts)), set(write.files(grown(parts, 2)))
    assert before - after
    assert before & after  # the distributions are the same
    assert set(search_files(CATALOGUE, FACTS)) == before


def test_a_grown_index_has_every_page_and_line_again() -> None:
    parts = write.read(CATALOGUE, FACTS)
    larger = grown(parts, 3)
    assert len(larger.pages) == 3 * len(parts.pages)
    assert len({page[1] for page in larger.pages}) == len(larger.pages)
    assert sum(map(len, larger.text.lines.values())) == 3 * sum(map(len, parts.text.lines.values()))


def test_aliases_of_a_name_stand_for_its_place() -> None:
    by_name = {entry.model.name: entry for entry in CATALOGUE.entries.values()}
    assert alias_anchor(by_name["textwrap"], "fill", FACTS) == "textwrap.fill"
    assert alias_anchor(by_name["textwrap"], "textwrap.fill", FACTS) == "textwrap.fill"
    assert alias_anchor(by_name["textwrap"], "wordwrap", FACTS) == ""


def exists(name: str) -> bool:
    """Return whether the Python of the tests has a module or a name."""
    parts = name.split(".")
    for length in range(len(parts), -1, -1):
        try:
            found = importlib.import_module(".".join(parts[:length])) if length else builtins
        except ImportError:
            continue
        for part in parts[length:]:
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False


def test_names_that_are_told_as_gone_are_gone() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert [name for group in former().values() for name in group if exists(name)] == []


def test_signs_and_names_that_are_gone_lead_somewhere(apis: Mapping[str, ModuleApi]) -> None:
    catalogue = read(ROOT / "content")[0]
    pages = searched_pages(catalogue, FACTS, POPULARITY)
    places = Places(pages)
    written = [one for group in signs().values() for one in group.values()]
    targets = [one for some in written for one in ([some] if isinstance(some, str) else some)]
    assert [one for one in targets if places.address(one) is None] == []
    names = [now for group in former().values() for every in group.values() for now in every]
    known = {page.name for page in pages}
    assert [name for name in names if not is_known(name, known, apis)] == []


def is_known(name: str, pages: set[str], apis: Mapping[str, ModuleApi]) -> bool:
    """Return whether a name is that of a page, or of something that typeshed knows on one."""
    if name.rpartition("/")[2] in pages:
        return True
    module = name
    while module and module not in apis:
        module = module.rpartition(".")[0]
    own = name[len(module) + 1 :] if module else name
    return own in {symbol.name for symbol in apis[module or "builtins"].walk()}
