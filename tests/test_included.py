"""What a project includes is a setting: checked with positions, and turned into layers of content."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.layers import Layer, Wanted
from generator.problems import ContentError
from generator.project import open_project
from tests.conftest import DATA

SMALL = DATA / "small"
GOOD = "site_name: Team Modules\nsite_description: What our team imports.\nextra:\n  atlas:\n"


def layers(folder: Path, include: str) -> tuple[Layer, ...]:
    (folder / "mkdocs.yml").write_text(f"{GOOD}{include}", "utf-8")
    return open_project(folder, {}, catalogue=SMALL).layers


def problems(folder: Path, include: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        layers(folder, include)
    return "\n".join(map(str, caught.value.problems)).split("\n")


@pytest.mark.parametrize(
    ("include", "wanted"),
    [
        ("    include: all\n", None),
        ("    include: [all]\n", None),
        ("    include:\n      - share: all\n", None),
        ("    include:\n      - all\n      - entry: cv2\n", None),
        ("    include: standard library\n", Wanted(standard=True)),
        (
            "    include:\n      - category: text\n      - entry: cv2\n      - entry: len\n",
            Wanted(categories=frozenset({"text"}), entries=frozenset({"cv2", "len"})),
        ),
        (
            "    include:\n      - standard library\n      - entry: cv2\n",
            Wanted(standard=True, entries=frozenset({"cv2"})),
        ),
    ],
)
def test_parts_of_what_comes_with_atlas_are_the_first_layer(
    tmp_path: Path, include: str, wanted: Wanted | None
) -> None:
    assert layers(tmp_path, include) == (
        Layer(SMALL, "atlas", wanted, is_shipped=True),
        Layer(tmp_path / "content", "content"),
    )


@pytest.mark.parametrize(
    "include", ["    short_name: Team\n", "    include: nothing\n", "    include: []\n"]
)
def test_a_project_may_include_nothing(tmp_path: Path, include: str) -> None:
    shipped, own = layers(tmp_path, include)
    assert own == Layer(tmp_path / "content", "content")
    assert shipped == Layer(SMALL, "atlas", Wanted(), is_shipped=True), "its names are known"
    assert (shipped.is_left_out, own.is_left_out) == (True, False)


def test_folders_are_layers_in_order(tmp_path: Path) -> None:
    for name in ("company", "division"):
        (tmp_path / name).mkdir()
    include = (
        "    include:\n      - entry: len\n      - folder: company\n      - folder: ./division\n"
    )
    assert [one.name for one in layers(tmp_path, include)] == [
        "atlas",
        "company",
        "./division",
        "content",
    ]


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "company").mkdir()
    (tmp_path / "content").mkdir()
    include = f"""\
    public_site: example.org
    include:
      - everything
      - nothing
      - entry: textwarp
      - category: txt
        entry: len
      - folder: compny
      - folder: company
      - folder: company
      - folder: content
      - folder: {SMALL}
      - category: tekst
      - entries: [len]
"""
    assert problems(
        tmp_path,
        include.replace("      - everything\n", "").replace("      - entries: [len]\n", ""),
    ) == [
        "mkdocs.yml:5:18: P801 'public_site' cannot be 'example.org': it does not begin with https:// or http://",
        "    hint: write it as https://example.org/atlas/",
        "mkdocs.yml:7:9: P805 'nothing' stands alone",
        "    hint: leave it out, or all else",
        "mkdocs.yml:8:16: P807 the shipped catalogue has no entry 'textwarp'",
        "    hint: did you mean 'textwrap'?",
        "mkdocs.yml:9:9: P803 a part says one thing, and this one says category, entry",
        "    hint: write a line for each: share, category, entry, folder",
        "mkdocs.yml:11:17: P806 there is no folder 'compny'",
        "    hint: name it as it is seen from this file, such as ../company/content",
        "mkdocs.yml:13:17: P804 'company' is included twice",
        "    hint: leave one out",
        "mkdocs.yml:14:17: P809 'content' is the content of this project, which is always its last layer",
        "    hint: leave it out",
        f"mkdocs.yml:15:17: P809 '{SMALL}' is the shipped catalogue",
        "    hint: write: all",
        "mkdocs.yml:16:19: P807 the shipped catalogue has no category 'tekst'",
        "    hint: did you mean 'text'?",
        "mkdocs.yml:16:19: P808 the shipped catalogue stands before 'compny'",
        "    hint: a layer adds to those above it: write the folder last",
    ]
    assert [one for one in problems(tmp_path, include) if " S10" in one] == [
        "mkdocs.yml:7:9: S103 'everything' is not a valid value of 'extra.atlas.include.0.share'",
        "mkdocs.yml:18:9: S102 unknown key 'entries'",
    ]


@pytest.mark.parametrize(
    ("include", "message"),
    [
        ("    include: {folder: {a: b}}\n", "mkdocs.yml:5:14: S103 'extra.atlas.include.0.folder' should be text, but is a mapping"),
        ("    include: [[all]]\n", "mkdocs.yml:5:15: S103 'extra.atlas.include.0' should be a mapping with keys, but is a list"),
        ("    include: &a [*a]\n", "mkdocs.yml:5:14: S103 'extra.atlas.include.0' should be a mapping with keys, but is a list"),
        ("    include: [{}]\n", "mkdocs.yml:5:15: P803 a part says one thing, and this one says nothing"),
        ("    include: [entry: Two Words]\n", "mkdocs.yml:5:22: S103 'Two Words' is not a valid value of 'extra.atlas.include.0.entry'"),
    ],
)  # fmt: skip
def test_a_wrong_shape_has_a_place(tmp_path: Path, include: str, message: str) -> None:
    assert message in problems(tmp_path, include)


def test_what_comes_with_atlas_does_not_include_itself(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"{GOOD}    include: all\n", "utf-8")
    with pytest.raises(ContentError) as caught:
        open_project(tmp_path, {}, SMALL, SMALL)
    assert str(caught.value) == (
        "mkdocs.yml:5:14: P809 the content of this project is the shipped catalogue\n"
        "    hint: leave 'include' out"
    )
