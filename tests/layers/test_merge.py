"""What layers make together: what is included, what is added and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from tests.layers.stack import OWN, SMALL, Files, catalogue, script, task

EVERYTHING = load(SMALL)
NOTE = "notes: [Ask us first.]\n"


def choosers(found: Catalogue) -> dict[str, list[str]]:
    return {
        slug: [one.use for one in each.model.chooser] for slug, each in found.categories.items()
    }


def test_a_project_that_includes_nothing_has_its_own(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "nothing", OWN)
    assert set(found.entries) == {"modules/acme"}
    assert set(found.categories) == {"acme"}
    assert set(found.outside) == {"cv2", "imp", "len", "modules", "resource", "textwrap"}
    assert found.outside["modules"].heading == "What a module is"
    assert found.outside["len"].address == "builtins/len/"
    assert found.layers == ()
    assert not found.tells_of_python


def test_all_of_the_shipped_catalogue_stays_as_it_is(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "all", OWN)
    assert set(found.entries) == {*EVERYTHING.entries, "modules/acme"}
    for key, entry in EVERYTHING.entries.items():
        assert found.entries[key].model == entry.model
    for slug, category in EVERYTHING.categories.items():
        assert found.categories[slug].model == category.model
    assert found.outside == {}
    assert found.shelves
    assert [one.group for one in found.shelves.model.groups] == ["Acme", "Language core"]
    assert found.shelves.model.most_asked == ("acme/send", "textwrap/wrap_paragraph")


def test_the_standard_library_is_all_but_packages(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "standard library", {})
    assert set(found.entries) == set(EVERYTHING.entries) - {"modules/cv2"}
    assert set(found.outside) == {"cv2"}
    assert choosers(found) == {"text": ["textwrap", "len"], "machinery": ["resource", "imp"]}
    assert found.tells_of_python
    assert not found.is_partial


def test_a_category_comes_with_its_entries_and_an_entry_with_its_home(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "[{category: text}, {entry: imp}]", OWN)
    assert set(found.entries) == {
        "builtins/len", "modules/acme", "modules/cv2", "modules/imp", "modules/textwrap",
    }  # fmt: skip
    assert choosers(found) == {
        "text": ["textwrap", "len", "cv2"],
        "machinery": ["imp"],
        "acme": ["acme"],
    }
    assert found.entries["modules/imp"].model.related == ("resource",), "which is outside"
    assert found.is_partial


def test_an_entry_is_listed_only_where_there_are_categories(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "{entry: cv2}", OWN)
    assert set(found.categories) == {"text", "acme"}
    assert found.categories["text"].model.neighbours == ()
    assert found.categories["text"].model.most_asked == ()
    assert found.shelves
    assert [one.categories for one in found.shelves.model.groups] == [("acme",), ("text",)]
    assert found.shelves.model.most_asked == ("acme/send",)


ADDED: Files = {
    **OWN,
    "modules/textwrap/add.yml": (
        f"{NOTE}aliases: [wrapper]\ncategories: [acme]\nrelated: [acme]\n"
        "use_when:\n  - You write a bill.\n"
        "prefer_instead:\n  - {when: it is a bill, use: acme, because: it is ours}\n"
        f"tasks:\n{task('Wrap a bill', 'wrap_bill')}"
        "pitfalls:\n  - {text: Bills have tabs., unshown: It takes a bill.}\n"
    ),
    **script("modules/textwrap", "wrap_bill", "textwrap"),
    "concepts/modules/add.yml": f"{NOTE}sections:\n  - {{title: Ours, text: They are on our index.}}\n",
    "categories/text.add.yml": (
        "chooser:\n  - {want: print a bill, use: textwrap, because: it is narrow}\n"
        "most_asked: [textwrap/wrap_bill]\nneighbours: [acme]\n"
    ),
    "categories/acme.yml": (
        "title: Acme\nsummary: What we wrote.\nicon: anchor\nintro: Our own modules. They are few.\n"
        "chooser:\n  - {want: bill a customer, use: acme, because: it knows our rates}\n"
        "  - {want: print a bill, use: textwrap, because: it is narrow}\n"
    ),
}


def test_a_later_layer_adds_to_an_earlier_one(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "all", ADDED)
    entry = found.entries["modules/textwrap"]
    model = entry.model
    assert entry.notes == ("Ask us first.",)
    assert model.aliases == ("wordwrap", "wrapper")
    assert model.categories == ("text", "acme")
    assert model.related == ("len", "acme")
    assert [one.example for one in model.own_tasks] == [
        "wrap_paragraph.py",
        "bad_width.py",
        "wrap_bill.py",
    ]
    assert [one.use for one in getattr(model, "prefer_instead")] == ["acme", "len"], "ours first"  # noqa: B009
    assert [str(one.text) for one in getattr(model, "pitfalls")][1] == "Bills have tabs."  # noqa: B009
    concept = found.entries["concepts/modules"]
    assert [one.title for one in concept.model.pieces][-1] == "Ours"
    category = found.categories["text"].model
    assert category.chooser[0].want == "print a bill"
    assert category.most_asked == ("textwrap/wrap_bill", "textwrap/wrap_paragraph")
    assert category.neighbours == ("machinery", "acme")
    assert [one.model.name for one in found.members["acme"]] == ["acme", "textwrap"]


def test_what_was_added_lies_in_its_layer(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "all", ADDED)
    scripts = found.entries["modules/textwrap"].by_script
    assert scripts["wrap_bill.py"].script == tmp_path / "content/modules/textwrap/wrap_bill.py"
    assert scripts["wrap_bill.py"].place == "content/modules/textwrap/wrap_bill.py"
    assert scripts["wrap_bill.py"].key == "modules/textwrap/wrap_bill.py"
    assert scripts["bad_width.py"].script == SMALL / "modules/textwrap/bad_width.py"
    assert [one.key for one in found.own_examples()] == [
        "modules/acme/send.py", "modules/acme/cancel.py", "modules/textwrap/wrap_bill.py",
    ]  # fmt: skip


def test_a_later_layer_leaves_out(tmp_path: Path) -> None:
    left_out = "entries: [len]\ncategories: [machinery]\ntasks: [textwrap/bad_width]\n"
    found = catalogue(tmp_path, "all", {**OWN, "leave_out.yml": left_out})
    assert set(found.entries) == {"modules/acme", "modules/cv2", "modules/textwrap"}
    assert choosers(found) == {"text": ["textwrap", "cv2"], "acme": ["acme"]}
    assert [one.example for one in found.entries["modules/textwrap"].model.own_tasks] == [
        "wrap_paragraph.py"
    ]
    assert found.categories["text"].model.neighbours == ()
    assert set(found.outside) == {"imp", "len", "modules", "resource"}
    assert found.outside_categories == {"machinery"}
    assert found.shelves
    assert [one.categories for one in found.shelves.model.groups] == [("acme",), ("text",)]


def test_what_is_left_out_can_be_written_anew(tmp_path: Path) -> None:
    own = {**OWN, "leave_out.yml": "entries: [cv2]\n"}
    own["modules/cv2/module.yml"] = own["modules/acme/module.yml"].replace(
        "name: acme", "name: cv2"
    )
    own["modules/cv2/module.yml"] = (
        own["modules/cv2/module.yml"]
        .replace("Send a bill", "Draw a bill")
        .replace("Cancel a bill", "Erase a bill")
        .replace("acme-tools", "acme-cv")
    )
    own["categories/acme.yml"] += "  - {want: draw a bill, use: cv2, because: it is ours}\n"
    for name in ("send", "cancel"):
        own |= script("modules/cv2", name, "cv2")
    company = {"modules/cv2/add.yml": "notes: [Of the earlier one.]\n"}
    found = catalogue(tmp_path, "[all, {folder: company}]", own, company)
    assert found.entries["modules/cv2"].model.summary == "Bill customers."
    assert found.entries["modules/cv2"].notes == ()
    assert choosers(found)["text"] == ["textwrap", "len"], "the new one is not in this category"


COMPANY: Files = {
    "categories.yml": "most_asked: [widgets/send]\ngroups:\n  - group: Acme\n    categories: [widgets]\n",
    "categories/widgets.yml": OWN["categories/acme.yml"]
    .replace("Acme", "Widgets")
    .replace("anchor", "cog")
    .replace("use: acme", "use: widgets"),
    "modules/widgets/module.yml": OWN["modules/acme/module.yml"]
    .replace("name: acme", "name: widgets")
    .replace("[acme]", "[widgets]")
    .replace("acme-tools", "acme-widgets")
    .replace("a bill", "a widget"),
    **script("modules/widgets", "send", "widgets"),
    **script("modules/widgets", "cancel", "widgets"),
    "modules/textwrap/add.yml": f"notes: [The company says so.]\ntasks:\n{task('Wrap a widget', 'wrap_widget')}",
    **script("modules/textwrap", "wrap_widget", "textwrap"),
    "modules/imp/add.yml": "notes: [Nobody needs it.]\n",
    "leave_out.yml": "entries: [len]\n",
}


def test_a_layer_of_the_company_stands_between(tmp_path: Path) -> None:
    own = {
        **OWN,
        "modules/textwrap/add.yml": NOTE,
        "modules/widgets/add.yml": NOTE,
        "leave_out.yml": "tasks: [textwrap/wrap_widget]\n",
    }
    include = "[{category: text}, {folder: company}]"
    found = catalogue(tmp_path, include, own, COMPANY)
    assert set(found.entries) == {
        "modules/acme",
        "modules/cv2",
        "modules/textwrap",
        "modules/widgets",
    }
    entry = found.entries["modules/textwrap"]
    assert entry.notes == ("Ask us first.", "The company says so."), "the last layer first"
    assert [one.example for one in entry.model.own_tasks] == ["wrap_paragraph.py", "bad_width.py"]
    assert found.entries["modules/widgets"].notes == ("Ask us first.",)
    assert [layer.name for layer in found.layers] == ["atlas", "company"]
    assert found.shelves
    groups = [(one.group, one.categories) for one in found.shelves.model.groups]
    assert groups == [("Acme", ("acme", "widgets")), ("Language core", ("text",))]


def test_a_company_may_speak_of_what_a_team_does_not_include(tmp_path: Path) -> None:
    found = catalogue(tmp_path, "{folder: company}", OWN, COMPANY)
    assert set(found.entries) == {"modules/acme", "modules/widgets"}


@pytest.mark.parametrize("include", ["nothing", "all", "{entry: cv2}"])
def test_a_layer_is_read_alike_a_second_time(tmp_path: Path, include: str) -> None:
    first, again = (catalogue(tmp_path, include, OWN) for _ in range(2))
    assert {key: one.model for key, one in first.entries.items()} == {
        key: one.model for key, one in again.entries.items()
    }
