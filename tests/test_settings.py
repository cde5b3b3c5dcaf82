"""The settings of a project: what is wrong with them is said as exactly as of content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.mkdocs_config import write_config
from generator.problems import ContentError
from generator.project import open_project
from generator.settings import LOCAL, Settings
from generator.settings_file import read_settings
from generator.web_address import fault
from tests.conftest import ROOT, SETTINGS

GOOD = "site_name: Team Modules\nsite_description: What our team imports.\n"


def problems(folder: Path, text: str, **variables: str) -> list[str]:
    file = folder / "mkdocs.yml"
    file.write_text(text, "utf-8")
    with pytest.raises(ContentError) as caught:
        read_settings(file, variables)
    return "\n".join(map(str, caught.value.problems)).split("\n")


def settings(folder: Path, text: str, **variables: str) -> Settings:
    file = folder / "mkdocs.yml"
    file.write_text(text, "utf-8")
    return read_settings(file, variables)[0]


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    text = """\
site_name: [Team, Modules]
site_url: example.org/atlas
repo_url: https://example.org/our atlas
extra:
  atlas:
    shortname: Team
    short_name: The Modules of the Team
"""
    assert problems(tmp_path, text) == [
        "mkdocs.yml:1:1: S101 key 'site_description' is missing",
        "    hint: What the site is for, in a sentence or two: on home's card, and for programs and search engines.",
        "mkdocs.yml:1:12: S103 'site_name' should be text, but is a list",
        "    hint: The name of the site: on home, in titles, on cards, in the feed, the API and the downloads.",
        "mkdocs.yml:2:11: P801 'site_url' cannot be 'example.org/atlas': it does not begin with https:// or http://",
        "    hint: write it as https://example.org/atlas/",
        "mkdocs.yml:3:11: P801 'repo_url' cannot be 'https://example.org/our atlas': it holds a blank",
        "    hint: write it as https://example.org/owner/atlas",
        "mkdocs.yml:6:5: S102 unknown key 'shortname'",
        "    hint: did you mean 'short_name'?",
        "mkdocs.yml:7:17: S103 'extra.atlas.short_name' has 23 characters; at most 16 are allowed",
        "    hint: say it in fewer words",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "mkdocs.yml:1:1: S101 key 'site_name' is missing"),
        ("- a\n", "mkdocs.yml:1:1: S103 'the file' should be a mapping with keys, but is a list"),
        ("site_name: a\n  b: c\n", "mkdocs.yml:2:3: Y001 not valid YAML: 'b' is indented deeper than the key above it"),
        (f"{GOOD}site_name: Other\n", "mkdocs.yml:3:1: Y003 key 'site_name' appears twice; the first is on line 1"),
        (f"{GOOD}extra:\n  atlas: [a]\n", "mkdocs.yml:4:10: S103 'extra.atlas' should be a mapping with keys, but is a list"),
        (f"{GOOD}INHERIT: ../base.yml\n", "mkdocs.yml:3:1: P802 'INHERIT' is not followed: a change in another file would go unnoticed"),
        ("site_name: ''\nsite_description: x\n", "mkdocs.yml:1:12: S103 'site_name' is empty"),
    ],
)  # fmt: skip
def test_problems_have_a_place(tmp_path: Path, text: str, message: str) -> None:
    assert message in problems(tmp_path, text)


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    text = f'{GOOD}site_url: !ENV [SITE, "{LOCAL}"]\n'
    assert problems(tmp_path, text, SITE="example.org") == [
        "mkdocs.yml:3:11: P801 SITE, which 'site_url' reads, cannot be 'example.org': "
        "it does not begin with https:// or http://",
        "    hint: write it as https://example.org/atlas/",
    ]


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("https://example.org", ""),
        ("http://127.0.0.1:8000/", ""),
        ("https://[::1]:8000/a/b_c~d.e/%C3%A4/", ""),
        ("HTTPS://Example.org/Atlas", ""),
        ("example.org", "it does not begin with https:// or http://"),
        ("//example.org", "it does not begin with https:// or http://"),
        ("ftp://example.org", "it does not begin with https:// or http://"),
        ("https:/example.org", "it does not begin with https:// or http://"),
        ("https://", "it names no host"),
        ("https:///atlas", "it names no host"),
        ("https://example.org/my atlas", "it holds a blank"),
        ("https://example.org/\n", "it holds a blank"),
        ("https://example.org/?a=b", "it has a query, '?a=b'"),
        ("https://example.org/#top", "it has a fragment, '#top'"),
        ("https://me@example.org/", "it names a user"),
        ("https://example..org/", "'example..org' is no host"),
        ("https://[:]/", "'[:]' is no host"),
        ("https://exämple.org/", "'exämple.org' is no host"),
        ("https://example.org:port/", "'port' is no port"),
        ("https://example.org:0/", "'0' is no port"),
        ("https://example.org:70000/", "'70000' is no port"),
        ("https://example.org/ä/", "its path holds 'ä', which has to be written as %…"),
        ('https://example.org/"/', "its path holds '\"', which has to be written as %…"),
    ],
)
def test_what_is_wrong_with_an_address(address: str, wrong: str) -> None:
    assert fault(address) == wrong


TEXT = st.text("ab.-:/[]%@?#19~ '\"&{ä", max_size=6)
HOSTS = st.sampled_from(["a.b", "127.0.0.1", "[::1]", "[:]", "[::1%a]", "a-1", "-a"]) | TEXT
PORTS = st.sampled_from(["", ":", ":80", ":0", ":99999", ":a"])


@given(
    st.tuples(HOSTS, PORTS, st.sampled_from(["", "/", "/a~b/"]), st.text("ab.%~/-") | TEXT).map(
        "".join
    )
)
def test_a_good_address_means_the_same_to_others(rest: str) -> None:
    address = f"https://{rest}"
    if not fault(address):
        parts = urlsplit(address)
        assert parts.hostname
        assert (parts.scheme, parts.query, parts.fragment, parts.username) == (
            "https",
            "",
            "",
            None,
        )
        assert parts.port is None or 0 < parts.port < 65_536
        assert not set(address) & set(" <>\"'&{}")


@pytest.mark.parametrize(
    ("tag", "variables", "address"),
    [
        ('!ENV [A, B, "https://c.example"]', {}, "https://c.example/"),
        ('!ENV [A, B, "https://c.example"]', {"B": "https://b.example/x"}, "https://b.example/x/"),
        ("!ENV A", {"A": "https://a.example"}, "https://a.example/"),
        ("!ENV [A]", {"A": ""}, LOCAL),
        ("!ENV A", {}, LOCAL),
        ("https://d.example///", {}, "https://d.example/"),
        ("", {}, LOCAL),
    ],
)
def test_variables_are_read_as_mkdocs_reads_them(
    tmp_path: Path, tag: str, variables: dict[str, str], address: str
) -> None:
    assert settings(tmp_path, f"{GOOD}site_url: {tag}\n", **variables).site_url == address


PIECES = st.sampled_from(
    ["site_name", "site_description", "site_url", "extra", "atlas", "short_name", "copyright", "x", ": ", "\n",
     "  ", "- ", "[", "]", "{", "}", "&a ", "*a", "!ENV ", "!ENV [A, ", "!!int ", "? ", "|", "'", '"', "#", "<<", "é"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_whatever_the_file_holds_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    for whole in (text, f"{GOOD}{text}"):
        (folder / "mkdocs.yml").write_text(whole, "utf-8")
        try:
            project = open_project(folder, {"A": "text"})
        except ContentError:
            continue
        assert yaml.compose(write_config(project, "1").read_text("utf-8"))


def test_what_only_mkdocs_understands_is_left_to_it(tmp_path: Path) -> None:
    text = f"""\
{GOOD}hooks: &hooks [a.py]
other: *hooks
markdown_extensions:
  - toc:
      slugify: !!python/object/apply:pymdownx.slugs.slugify {{}}
extra:
  social: {{a: 1}}
  atlas: {{short_name: Team}}
"""
    found = settings(tmp_path, text)
    assert (found.site_name, found.short_name) == ("Team Modules", "Team")


@pytest.mark.parametrize(
    ("name", "short", "slug"),
    [
        ("Python Module Atlas", "Module Atlas", "python-module-atlas"),
        ("Atlas", "Atlas", "atlas"),
        ("Äpfel & Birnen: our modules", "our modules", "apfel-birnen-our-modules"),
        ("Our whole team & its modules", "its modules", "our-whole-team-its-modules"),
        ("模块", "模块", "atlas"),
        ("Incomprehensibilities", "Incomprehensibil", "incomprehensibilities"),
    ],
)
def test_what_follows_from_the_name(tmp_path: Path, name: str, short: str, slug: str) -> None:
    found = settings(tmp_path, f"site_name: '{name}'\nsite_description: x\n")
    assert (found.short_name, found.slug) == (short, slug)
    assert found.archive == f"downloads/{slug}.zip"
    assert found.docset == f"downloads/{slug}.docset.tgz"
    assert found.docset_feed == f"downloads/{slug}-docset.xml"


def test_our_own_addresses_stay() -> None:
    assert SETTINGS.archive == "downloads/python-module-atlas.zip"
    assert SETTINGS.docset == "downloads/python-module-atlas.docset.tgz"
    assert SETTINGS.docset_feed == "downloads/python-module-atlas-docset.xml"


def rows(kind: type[BaseModel], before: str = "") -> Iterator[str]:
    for name, field in kind.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from rows(inner, f"{before}{name}: ")
        else:
            needed = "yes" if field.is_required() else "no"
            yield f"| `{before}{name}` | {needed} | {field.description} |"


def test_every_setting_is_documented() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = guide.split("## Settings\n")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("| `")]
    assert table == list(rows(Settings)), "paste these rows into CONTRIBUTING.md"
