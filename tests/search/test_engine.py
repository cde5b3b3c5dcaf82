"""What the engine finds in the small catalogue, and that it answers whatever it is asked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.load import load
from generator.search.write import files, read, search_files
from tests.conftest import DATA
from tests.search.engine import asking, scripts
from tests.search.grown import grown
from tests.site.test_golden import FACTS

FILES = search_files(load(DATA / "small"), FACTS)
ask = asking(FILES)


def first(text: str) -> str:
    items = ask(text)["items"]
    return f"{items[0]['address']}#{items[0]['anchor']}" if items else ""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("textwrap", "modules/textwrap/#"),
        ("Textwrap", "modules/textwrap/#"),
        ("text wrap", "modules/textwrap/#"),
        ("texwrap", "modules/textwrap/#"),
        ("txetwrap", "modules/textwrap/#"),
        ("textwra", "modules/textwrap/#"),
        ("wrap", "modules/textwrap/#textwrap.wrap"),
        ("fill", "modules/textwrap/#textwrap.fill"),
        ("textwrap.wrap", "modules/textwrap/#textwrap.wrap"),
        ("textwrap.wrap(text, 40)", "modules/textwrap/#textwrap.wrap"),
        ("from textwrap import fill", "modules/textwrap/#textwrap.fill"),
        ("Wrapper.fold", "modules/textwrap/#textwrap.Wrapper.fold"),
        ("textwrap.wrp", "modules/textwrap/#textwrap.wrap"),
        ("wrap a paragraph at some width", "modules/textwrap/#wrap-paragraph"),
        ("opencv-python", "modules/cv2/#"),
        ("pip install opencv-python", "modules/cv2/#"),
        ("opencv-python-headless", "modules/cv2/#"),
        ("ModuleNotFoundError: No module named 'cv2'", "modules/cv2/#"),
        ("https://docs.python.org/3/library/textwrap.html#textwrap.wrap", "modules/textwrap/#textwrap.wrap"),
        ("len", "builtins/len/#"),
        ("builtins.len", "builtins/len/#"),
        ("__len__", "builtins/len/#"),
        ("imp", "modules/imp/#"),
    ],
)  # fmt: skip
def test_first_answers(text: str, answer: str) -> None:
    assert first(text) == answer


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("tqdm", "tqdm has no page here; it is installed with python -m pip install tqdm."),
        ("import yaml", "yaml has no page here; it is installed with python -m pip install PyYAML."),
        ("pip install PyYAML", "PyYAML has no page here; it is installed with python -m pip install PyYAML."),
        ("No module named 'dateutil'", "dateutil has no page here; it is installed with python -m pip install python-dateutil."),
        ("textwrap", None),
        ("opencv-python", None),
        ("break a paragraph into lines", None),
        ("qqqzzzxxx", None),
        ("no module named dateutil", "dateutil has no page here; it is installed with python -m pip install python-dateutil."),
        ("selenum", "selenum has no page here. The nearest name of a package is selenium; it is installed with python -m pip install selenium."),
        ("pip install selenuim", "selenuim has no page here. The nearest name of a package is selenium; it is installed with python -m pip install selenium."),
        ("textwrap vs tqdm", "tqdm has no page here; it is installed with python -m pip install tqdm."),
        ("python", None),
        ("pyhton", None),
    ],
)  # fmt: skip
def test_what_has_no_page_is_said(text: str, notice: str | None) -> None:
    assert ask(text)["notice"] == notice


def test_where_a_name_is_imported_from_several_distributions_all_are_said() -> None:
    said = ask("import magic")["notice"]
    assert said == (
        "magic has no page here; it is installed with "
        "python -m pip install file-magic, or python -m pip install python-magic."
    )


def test_a_name_that_is_no_distribution_is_not_told_as_one() -> None:
    found = ask("qqqzzzxxx")
    assert (found["items"], found["notice"]) == ([], None)


def test_removed_modules_say_so_first() -> None:
    assert ask("imp")["items"][0]["first"] == "removed in Python 3.12, use textwrap or importlib"


def test_an_answer_has_what_the_dialog_shows() -> None:
    answer = ask("textwrap.wrap")["items"][0]
    assert answer == {
        "kind": "function",
        "title": "textwrap.wrap(text, width)",
        "isCode": True,
        "address": "modules/textwrap/",
        "anchor": "textwrap.wrap",
        "owner": "textwrap",
        "isOwnerCode": True,
        "first": "",
        "summary": answer["summary"],
    }


def test_only_the_pieces_a_question_needs_are_read() -> None:
    every = len(FILES)
    fresh = asking(FILES)
    fresh("tqdm")
    assert 0 < len(fresh("wrap")["read"]) < every / 4
    assert fresh("wrap")["read"] == []


def check(found: dict[str, Any]) -> None:
    for answer in [*found["items"], *found["nearest"]]:
        assert answer["title"]
        assert answer["address"].endswith("/")
    assert len({(one["address"], one["anchor"]) for one in found["items"]}) == len(found["items"])


@given(st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    check(ask(text))


WORDS = ["wrap", "Wrapper", "textwrap", "len", "cv2", "lines", "a", "the", ".", "(", ")", "'", ":", "%", "vs", "or", "import", "from", "Error:", "pip install", "python -m", "😀", "é", "__len__"]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from([" ", ""]))
def test_any_words_are_answered(words: list[str], between: str) -> None:
    check(ask(between.join(words)))


def test_a_grown_index_finds_the_same() -> None:
    larger = asking(files(grown(read(load(DATA / "small"), FACTS), 5)))
    for text in ("textwrap", "textwrap.wrap", "wrap a paragraph at some width", "texwrap"):
        answer = larger(text)["items"][0]
        assert f"{answer['address']}#{answer['anchor']}" == first(text), text


@pytest.mark.parametrize(
    ("word", "stem"),
    [("tables", "table"), ("deleting", "delet"), ("delet", "delet"), ("numers", None), ("numer", "numer")],
)  # fmt: skip
def test_an_ending_is_taken_off_if_a_word_is_left(word: str, stem: str | None) -> None:
    """What is only left of words, numer of numeric, is no word: who types "numers" means another."""
    rows = {"table": "40 ,s ", "delet": "40 e,ing ", "numer": "40 ic,ical "}
    assert found(rows, "lookup", word) == stem


@pytest.mark.parametrize(
    ("word", "stem"),
    [("requests", "request"), ("requestsent", "requests"), ("request", "request"), ("delet", "delet"), ("none", None)],
)  # fmt: skip
def test_a_word_is_itself_before_it_is_what_is_left_of_another(word: str, stem: str | None) -> None:
    assert (
        found({"delet": "40 e ", "request": "38 ,s ", "requests": "87 ent "}, "row", word) == stem
    )


def found(rows: dict[str, str], how: str, word: str) -> str | None:
    """Return the stem that the words of an index with these rows have for a word."""
    context = scripts()
    context.eval(f"""
        const rows = new Map(Object.entries({json.dumps(rows)}));
        const table = {{ place: () => 0, piece: async () => rows, get: async stem => rows.get(stem) }};
        const words = new AtlasWords.Words(table, {{ stop: "", weak: "", synonyms: [], mean: 0 }}, null);
        const found = {{}};
        words.{how}({word!r}).then(row => {{ found.stem = row ? row.stem : null; }});
    """)
    while context.execute_pending_job():
        pass
    stem: str | None = context.eval("found.stem")
    return stem
