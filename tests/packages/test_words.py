"""What is measured of packages, in words."""

from __future__ import annotations

import pytest

from generator.packages.licences import family
from generator.packages.releases import Life
from generator.site.lives import life
from generator.site.packages import day, pythons, size, systems


@pytest.mark.parametrize(
    ("licence", "name"),
    [
        ("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", "BSD"),
        ("Apache-2.0 OR BSD-2-Clause", "BSD"),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL"),
        ("GNU AFFERO GPL 3.0, or Artifex Commercial License", "AGPL"),
        ("GPL-3.0-or-later", "GPL"),
        ("GNU Lesser General Public License v3 (LGPLv3)", "LGPL"),
        ("MIT License", "MIT"),
        ("Mozilla Public License 2.0 (MPL 2.0)", "MPL"),
        ("Permitted by nobody", "other"),
        (None, ""),
    ],
)
def test_a_licence_belongs_to_a_family(licence: str | None, name: str) -> None:
    assert family(licence) == name


@pytest.mark.parametrize(
    ("specifier", "words"),
    [
        (">=3.9", "3.9 or newer"),
        (">=3.10, <4", "3.10 or newer"),
        ("<3.16,>=3.10", "3.10 to 3.15"),
        (">=2.7, !=3.0.*, !=3.1.*", "2.7, 3.2 or newer"),
        ("~=3.9", "`~=3.9`"),
        ("!=3.0.*,!=3.1.*,>=3.6", "3.6 or newer"),
        (None, "not stated"),
    ],
)
def test_a_range_of_pythons_is_said_in_words(specifier: str | None, words: str) -> None:
    assert pythons(specifier) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (9_949, "9.9 kB"),
        (9_960, "10 kB"),
        (999_600, "1.0 MB"),
        (57_263_167, "57 MB"),
        (1_739_238_929, "1.7 GB"),
    ],
)
def test_a_size_has_two_digits_or_three(count: int, words: str) -> None:
    assert size(count) == words


def test_a_day_is_written_out() -> None:
    assert day("2026-02-09") == "9 February 2026"


def test_systems_stand_with_a_processor_if_it_is_the_only_one() -> None:
    wheels = ["Linux ARM", "Linux x86-64", "musl Linux x86-64", "WebAssembly"]
    assert systems(wheels) == ["Linux", "musl Linux (x86-64)", "WebAssembly"]


def test_a_name_bears_the_releases_that_brought_and_deprecated_it() -> None:
    known = {
        "Crate": Life("2.0"),
        "Crate.open": Life("2.0"),
        "Crate.weigh": Life("2.1", "3.0"),
        "old": Life("", "2.0"),
    }
    assert life(known, "Crate") == [("since 2.0", "came")]
    assert life(known, "Crate.open") == []
    assert life(known, "Crate.weigh") == [("since 2.1", "came"), ("deprecated in 3.0", "fading")]
    assert life(known, "old") == [("deprecated in 2.0", "fading")]
    assert life(known, "unknown") == []
