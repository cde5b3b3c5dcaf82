"""`atlas new module` in a project that `atlas init` began: the way to a page of a module of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.draft import PLACEHOLDERS
from generator.cli import main
from generator.ledger.check import check
from generator.problems import Problem
from generator.project import open_project
from tests.init.test_found import write

BILLING = '"""Count bills and send them.\n\nBills go by post.\n"""\n\n\ndef count(bills: list[str]) -> int:\n    """Return how many there are."""\n    return len(bills)\n'
DRAFT = """\
name: acme.billing
tier: tiny
summary: "Count bills and send them."
categories: [in-house]
purpose: "Bills go by post."
# Its public names, which stand on the page in any case:
#   count(bills)
use_when:
  - A concrete situation.
tasks:
  - title: What somebody wants done
    asks:
      - one way of asking
      - another way
      - a third way
    example: use_count.py
    note: What to notice in the output.
related: [acme]
"""
CHOICE = "  - want: know how much is owed\n    use: acme.billing\n    because: it counts\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project just begun."""
    write(tmp_path / "src", 'acme/__init__.py = """Pay bills."""', f"acme/billing.py = {BILLING}")
    write(tmp_path / "src", "acme/pay.py", "acme/_hidden.py")
    monkeypatch.chdir(tmp_path)
    assert main(["init", "atlas"]) == 0
    monkeypatch.chdir(tmp_path / "atlas")
    return tmp_path / "atlas"


def problems(folder: Path) -> list[Problem]:
    return check(open_project(folder, {}).layers).problems


def words_left(folder: Path) -> set[str]:
    """Return the codes of what is wrong but for texts of the draft."""
    return {one.code for one in problems(folder)} - {"T408"}


def test_a_draft_asks_for_nothing_but_words(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "module", "acme.billing"]) == 0
    folder = here / "content/modules/acme.billing"
    assert (folder / "module.yml").read_text("utf-8") == DRAFT
    assert main(["verify", "--update", "acme.billing"]) == 0
    assert (folder / "use_count.out").read_text("utf-8") == (
        "count: function\nReturn how many there are.\n"
    )
    assert main(["publish"]) == 1
    assert words_left(here) == {"B510"}  # the line of the chooser

    text = DRAFT
    for number, one in enumerate(sorted(PLACEHOLDERS)):
        text = text.replace(f" {one}\n", f" Words that are ours {number}\n")
    (folder / "module.yml").write_text(text, "utf-8")
    chooser = here / "content/categories/in-house.yml"
    chooser.write_text(chooser.read_text("utf-8") + CHOICE, "utf-8")
    assert main(["publish"]) == 0
    capsys.readouterr()
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith("2 entries in 1 categories, 3 examples: no problems")


@pytest.mark.parametrize(
    ("include", "shelves", "category"),
    [
        ("nothing", "[in-house, alpha]", "in-house"),
        ("nothing", "[alpha, in-house]", "alpha"),
        ("[{category: networking}]", "[alpha, in-house]", "alpha"),
    ],
)
def test_it_is_filed_under_the_first_category_of_the_team(
    here: Path, include: str, shelves: str, category: str
) -> None:
    settings = here / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("include: nothing", f"include: {include}"), "utf-8")
    other = (here / "content/categories/in-house.yml").read_text("utf-8")
    write(here, f"content/categories/alpha.yml = {other}")
    groups = f"most_asked: [acme/list_public_names]\ngroups:\n  - group: Our own\n    categories: {shelves}\n"
    write(here, f"content/categories.yml = {groups}")
    assert main(["new", "module", "acme.pay"]) == 0
    draft = (here / "content/modules/acme.pay/module.yml").read_text("utf-8")
    assert f"categories: [{category}]\n" in draft


def test_without_names_the_module_itself_is_shown(here: Path) -> None:
    assert main(["new", "module", "acme.pay"]) == 0
    script = (here / "content/modules/acme.pay/first_task.py").read_text("utf-8")
    assert script == (
        "import inspect\n\nimport acme.pay\n\n"
        'print("acme.pay:", type(acme.pay).__name__)\nprint(inspect.getdoc(acme.pay))\n'
    )


THIRD = "one of a third-party package is begun with --distribution"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("acme.biling", "there is no module 'acme.biling' in ../src; did you mean 'acme.billing'?"),
        ("acmee.billing", "there is no module 'acmee.billing' in ../src; did you mean 'acme.billing'?"),
        ("requests", f"there is no module 'requests' in ../src; {THIRD}"),
        ("acme.a/b", "'acme.a/b' is not a valid value of 'name'; the name as it is imported, such as `xml.etree.ElementTree`"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_with_what_is(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, message: str
) -> None:
    capsys.readouterr()
    assert main(["new", "module", name]) == 2
    assert capsys.readouterr().err == f"atlas: {message}\n"
    assert not (here / "content/modules" / name).exists()


def test_where_the_modules_are_is_said_as_the_settings_have_it(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = here / "mkdocs.yml"
    text = settings.read_text("utf-8")
    own = 'own: [../src, {distribution: "Jinja2", packages: [jinja2.loaders]}]'
    lines = [f"    {own}" if "    own:" in line else line for line in text.splitlines()]
    settings.write_text("\n".join(lines), "utf-8")
    capsys.readouterr()
    assert main(["new", "module", "jinja2.loader"]) == 2
    assert capsys.readouterr().err == (
        "atlas: there is no module 'jinja2.loader' in ../src or Jinja2; did you mean 'jinja2.loaders'?\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [["json"], ["xml.dom"], ["requests", "--distribution", "requests"], ["acme.web", "--distribution", "acme-web"]],
)  # fmt: skip
def test_modules_of_others_may_have_an_entry(here: Path, arguments: list[str]) -> None:
    assert main(["new", "module", *arguments]) == 0
    draft = (here / "content/modules" / arguments[0] / "module.yml").read_text("utf-8")
    assert "tier: standard\n" in draft
