"""The search index: words, names and documents as the engine in the browser reads them."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.load import load
from generator.facts.typeshed.symbols import module_api, module_names
from generator.search.names import SHOWN, head, names_index, parameters
from generator.search.pack import pack
from generator.search.text import _with_forms, text_index
from generator.search.words import content_words, stem, synonym_stems, word_lists, words
from generator.search.write import search_files
from tests.conftest import DATA
from tests.search.grown import grow, unpack
from tests.site.test_golden import FACTS


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


def test_stop_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert content_words("How do I copy a folder in Python?") == ["copy", "folder"]
    assert content_words("how to") == ["how", "to"]


def test_stems() -> None:
    assert stem("copying") == stem("copies") == stem("copy")
    assert stem("os.path") == "os.path"


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


def test_names_of_the_small_catalogue() -> None:
    names = names_index(load(DATA / "small"), FACTS)
    by_name = {page[2]: page for page in names["pages"]}
    assert by_name["textwrap"][:2] == ["m", "modules/textwrap/"]
    assert by_name["cv2"][5] == "install opencv-python, import cv2"
    assert by_name["imp"][5] == "removed in Python 3.12, use textwrap or importlib"
    assert names["pages"][names["aliases"]["opencv-python"]][2] == "cv2"
    index = [page[2] for page in names["pages"]].index("textwrap")
    assert names["symbols"][index] == ":C Wrapper(:M fold :P width) :D LIMIT :f fill wrap"


def test_text_of_the_small_catalogue() -> None:
    text = text_index(load(DATA / "small"), FACTS)
    stems = [group.split(",")[0] for group in text["words"].split(" ")]
    assert stems == sorted(stems)
    lines = text["lines"].split(" ")
    assert len(lines) == len(stems)
    assert len(text["docs"]["titles"].split("\n")) == len(text["docs"]["anchors"].split(" "))
    assert all(max(group) < len(stems) for group in text["synonyms"])


def test_heads_of_signatures() -> None:
    names = names_index(load(DATA / "small"), FACTS)
    index = [page[2] for page in names["pages"]].index("textwrap")
    assert names["heads"][index] == "text,text width"
    assert parameters("(a, /, b=None, *c, d, **e) -> int") == ["a", "b", "*c", "d", "**e"]


def test_every_signature_of_the_library_has_a_head() -> None:
    for name in module_names():
        for symbol in module_api(name).walk():
            assert len(head(symbol).split(" ")) <= SHOWN + 1, f"{name}.{symbol.name}"


@given(st.lists(st.integers(0, 10**9)))
def test_packed_numbers_can_be_read_again(numbers: list[int]) -> None:
    assert unpack(pack(numbers)) == numbers


def test_a_grown_index_has_every_page_and_line_again() -> None:
    names, text = names_index(load(DATA / "small"), FACTS), text_index(load(DATA / "small"), FACTS)
    more, longer = grow(names | {"stop": ""}, text, 3)
    assert len(more["pages"]) == 3 * len(names["pages"])
    assert len({page[2] for page in more["pages"]}) == len(more["pages"])
    before, after = (sum(map(len, map(unpack, one["lines"].split(" ")))) for one in (text, longer))
    assert after == 3 * before
    assert grow(names | {"stop": ""}, text, 1)[1]["lines"] == text["lines"]


def test_forms_of_a_word_are_told_by_their_ends() -> None:
    assert _with_forms("copi", {"copi", "copy", "copies"}) == "copi,es,Ay"


def test_files_are_scripts_without_line_ends_inside() -> None:
    for data in search_files(load(DATA / "small"), FACTS).values():
        script = data.decode("ascii")
        assert script.count("\n") == 1
        body = re.fullmatch(r"\(self\.atlasIndex=self\.atlasIndex\|\|\{\}\)\.(\w+)=(.*);\n", script)
        assert body
        json.loads(body[2])
