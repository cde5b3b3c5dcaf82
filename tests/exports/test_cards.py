"""The pictures of pages: what they say, that it fits, and that they are drawn only once."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from generator.catalogue.addresses import card_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.exports.cards import cards as module
from generator.exports.cards import colours, letters
from generator.exports.cards.cards import cards, subjects
from generator.exports.cards.draw import draw
from generator.exports.cards.layout import (
    MARGIN,
    SIZE,
    SUMMARY_LINES,
    TITLE_LINES,
    Card,
    Layout,
    lay_out,
)
from generator.exports.cards.letters import UNKNOWN, drawable, has_glyph, shortened, width, wrapped
from generator.facts.model import Facts
from tests.conftest import DATA, ROOT, SETTINGS

LONG = Card("a", True, "Short.", "Standard library", "Text", 0, (0, 120, 240), "Atlas")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Layout]:
    """Return what is drawn from now on."""
    layouts: list[Layout] = []

    def watched(layout: Layout) -> bytes:
        layouts.append(layout)
        return draw(layout)

    monkeypatch.setattr(module, "draw", watched)
    return layouts


def middle(layout: Layout) -> tuple[list[str], list[str]]:
    """Return the lines of the name and of the summary."""
    inner = layout.lines[2:-1]
    names = [line.words for line in inner if line.weight]
    return names, [line.words for line in inner if not line.weight]


def test_every_page_of_the_small_catalogue_has_a_card(tmp_path: Path) -> None:
    pictures = cards(load(DATA / "small"), None, SETTINGS, tmp_path)
    assert sorted(pictures) == [
        "assets/cards/builtins/len.png",
        "assets/cards/categories/machinery.png",
        "assets/cards/categories/text.png",
        "assets/cards/concepts/modules.png",
        "assets/cards/home.png",
        "assets/cards/modules/cv2.png",
        "assets/cards/modules/imp.png",
        "assets/cards/modules/resource.png",
        "assets/cards/modules/textwrap.png",
    ]
    for name, data in pictures.items():
        image = Image.open(io.BytesIO(data))
        assert (image.format, image.size, image.mode) == ("PNG", SIZE, "P"), name
        assert image.convert("RGB").getpixel((0, 0)) == colours.PAPER


def test_every_entry_and_category_is_a_subject(catalogue: Catalogue, facts: Facts) -> None:
    addresses = [address for address, _ in subjects(catalogue, facts, SETTINGS)]
    assert len(addresses) == len(set(addresses))
    assert len(addresses) == len(catalogue.entries) + len(catalogue.category_order) + 1


def test_nothing_runs_out_of_a_real_card(catalogue: Catalogue, facts: Facts) -> None:
    """Words stay inside the margins and off each other, and none is left out."""
    for address, card in subjects(catalogue, facts, SETTINGS):
        layout = lay_out(card)
        boxes = [layout.mark, *(line.box for line in layout.lines), *(dash.box for dash in layout.dashes)]  # fmt: skip
        for left, top, right, bottom in boxes:
            # A letter's curve or its thicker stroke may stand out by a hair.
            assert MARGIN - 4 <= left < right <= SIZE[0] - MARGIN + 4, address
            assert 60 <= top < bottom <= SIZE[1] - 50, address
        overlapping = [
            (one, other)
            for i, one in enumerate(boxes)
            for other in boxes[i + 1 :]
            if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
        ]
        assert overlapping == [], address
        if address:
            names, summary = middle(layout)
            assert len(names) <= (1 if card.is_code else TITLE_LINES), address
            assert len(summary) <= SUMMARY_LINES, address
            assert " ".join(names + summary) == f"{card.name} {card.summary}", address


def test_the_font_has_every_real_character(catalogue: Catalogue, facts: Facts) -> None:
    for address, card in subjects(catalogue, facts, SETTINGS):
        words = card.name + card.summary + card.kind + card.category
        assert all(map(has_glyph, drawable(words.replace("\n", " ")))), address
        assert drawable(words).count(UNKNOWN) == words.count(UNKNOWN), address


def test_what_the_font_lacks_is_replaced() -> None:
    assert not has_glyph("é")
    assert drawable("café – naïve ≥ “quoted”…") == "cafe - naive >= “quoted”…"
    assert drawable("數") == "?"


def test_a_long_name_is_set_smaller_and_an_endless_one_loses_its_end() -> None:
    sizes = [lay_out(replace(LONG, name="x" * count)).lines[2].size for count in (5, 25, 30)]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3
    (name,), _ = middle(lay_out(replace(LONG, name="multiprocessing." * 9)))
    assert name.startswith("multiprocessing.")
    assert name.endswith("…")


def test_a_summary_beyond_three_lines_loses_its_end() -> None:
    _, summary = middle(lay_out(replace(LONG, summary="wide words " * 40)))
    assert len(summary) == SUMMARY_LINES
    assert [line.endswith("…") for line in summary] == [False, False, True]


def test_lines_are_of_even_length() -> None:
    text = "Open windows with buttons, text fields, dialogs and drawings, using what is there."
    first, second = wrapped(text, 44, 1040)
    assert f"{first} {second}" == text
    assert abs(width(first, 44) - width(second, 44)) < 300
    assert wrapped("one\ntwo", 44, 1040) == ["one", "two"]


def test_what_a_card_says(catalogue: Catalogue, facts: Facts) -> None:
    found = dict(subjects(catalogue, facts, SETTINGS))
    kinds = {address: found[address].kind for address in ("modules/shutil/", "modules/cv2/", "modules/imp/", "builtins/len/", "concepts/modules/", "categories/text/")}  # fmt: skip
    assert list(kinds.values()) == [
        "Standard library",
        "Third-party package",
        "Removed in Python 3.12",
        "Built-in function",
        "Concept",
        "Category",
    ]
    card = found["modules/shutil/"]
    assert card.category == catalogue.categories["files-and-directories"].model.title
    lit = [dash.colour for dash in lay_out(card).dashes if dash.colour != colours.RULE]
    assert lit == [colours.mark(catalogue.hues["files-and-directories"])]
    assert all("`" not in card.name + card.summary for card in found.values())


def test_home_says_what_the_site_says_of_itself(catalogue: Catalogue) -> None:
    home = dict(subjects(catalogue, None, SETTINGS))[""]
    assert home.name == SETTINGS.site_name
    assert home.summary.split("\n") == [
        "Find the right Python module and use it well.",
        "Every example has been run.",
    ]


@pytest.mark.parametrize(
    ("description", "summary"),
    [
        ("One sentence.", "One sentence."),
        ("One. Two!", "One.\nTwo!"),
        ("One. Two. Three.", "One. Two. Three."),
    ],
)
def test_two_sentences_have_a_line_each(
    catalogue: Catalogue, description: str, summary: str
) -> None:
    settings = SETTINGS.model_copy(update={"site_description": description})
    assert dict(subjects(catalogue, None, settings))[""].summary == summary


def test_a_long_name_of_the_site_leaves_room() -> None:
    long = lay_out(
        replace(LONG, site="The Modules of a Team with a Very Long Name Indeed (internal)")
    )
    site, kind = long.lines[:2]
    assert site.words.endswith("…")
    assert site.box[2] < kind.box[0]


def test_colours_are_those_of_the_site() -> None:
    style = (ROOT / "templates/theme/assets/stylesheets/colours.css").read_text(encoding="utf-8")
    light = style.split('[data-md-color-scheme="default"] {')[1].split("}")[0]
    stated = dict(re.findall(r"--([\w-]+): ([^;]+);", light))
    for name, colour in {
        "md-default-bg-color": colours.PAPER,
        "md-default-fg-color": colours.INK,
        "atlas-quiet": colours.QUIET,
        "atlas-rule": colours.RULE,
        "atlas-accent": colours.ACCENT,
    }.items():
        assert stated[name] == "#{:02x}{:02x}{:02x}".format(*colour), name
    lightness, chroma = stated["atlas-mark"].split()
    assert (float(lightness.rstrip("%")) / 100, float(chroma)) == colours.MARK


def test_oklch_is_what_browsers_show() -> None:
    """The primaries of sRGB and a grey, in figures of CSS Color 4."""
    assert colours.oklch(1, 0, 0) == (255, 255, 255)
    assert colours.oklch(0.62796, 0.25768, 29.234) == (255, 0, 0)
    assert colours.oklch(0.86644, 0.29483, 142.495) == (0, 255, 0)
    assert colours.oklch(0.45201, 0.31321, 264.052) == (0, 0, 255)


def test_a_card_is_drawn_once(small: Path, tmp_path: Path, drawn: list[Layout]) -> None:
    kept = tmp_path / "cards"
    first = cards(load(small), None, SETTINGS, kept)
    assert len(drawn) == len(first) == sum(path.is_file() for path in kept.rglob("*"))
    drawn.clear()
    assert cards(load(small), None, SETTINGS, kept) == first
    assert drawn == []

    entry = small / "modules/textwrap/module.yml"
    entry.write_text(re.sub(r"(?m)^summary: .*$", "summary: Wrap it anew.", entry.read_text()))
    again = cards(load(small), None, SETTINGS, kept)
    assert [middle(layout) for layout in drawn] == [(["textwrap"], ["Wrap it anew."])]
    changed = {name for name in first if first[name] != again[name]}
    assert changed == {card_address("modules/textwrap/")}
    left = sum(path.is_file() for path in kept.rglob("*"))
    assert left == len(again), "the old picture is gone"


def test_the_same_card_gives_the_same_bytes(tmp_path: Path) -> None:
    catalogue = load(DATA / "small")
    assert cards(catalogue, None, SETTINGS, tmp_path / "a") == cards(
        catalogue, None, SETTINGS, tmp_path / "b"
    )


@pytest.mark.parametrize("text", ["short", "word " * 20, "w" * 80, "a, b; c. " * 30])
def test_a_line_is_shortened_as_little_as_it_must_be(text: str) -> None:
    found = shortened(text, 40, 400)
    assert found == text or (width(found, 40) <= 400 and found.endswith("…"))
    kept = len(found) - 1
    if found != text:
        assert width(text[: kept + 1] + "…", 40) > 400 or text[kept] in " ,.;:"


def test_an_endless_name_is_measured_a_few_times_only(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []

    def count(text: str, size: int) -> int:
        measured.append(text)
        return len(text) * size

    monkeypatch.setattr(letters, "width", count)
    assert shortened("word " * 1000, 1, 12) == "word word w…"
    assert len(measured) < 20


@pytest.mark.parametrize("count", [1, 28, 60, 300, 900])
def test_a_palette_holds_the_hues_of_any_number_of_categories(count: int) -> None:
    layout = lay_out(LONG)
    [dash] = layout.dashes[:1]
    hues = [(number % 250, number // 250, 9) for number in range(count)]
    crowded = replace(layout, dashes=tuple(replace(dash, colour=hue) for hue in hues))
    picture = Image.open(io.BytesIO(draw(crowded)))
    assert picture.size == SIZE
    last = dash.box[0] + 20, (dash.box[1] + dash.box[3]) // 2
    if count <= 200:
        found = picture.convert("RGB").getpixel(last)
        assert isinstance(found, tuple)
        assert all(abs(one - other) < 12 for one, other in zip(found, hues[-1], strict=True))


@pytest.mark.parametrize("count", [28, 60, 300, 2000])
def test_a_card_has_room_for_any_number_of_categories(count: int) -> None:
    crowded = replace(LONG, place=count - 1, hues=tuple(range(count)))
    layout = lay_out(crowded)
    assert len(layout.dashes) == count
    assert all(left < right <= SIZE[0] - MARGIN + 1 for left, _, right, _ in (one.box for one in layout.dashes))  # fmt: skip
    assert Image.open(io.BytesIO(draw(layout))).size == SIZE
