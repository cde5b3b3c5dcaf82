"""A style sheet keeps what a page or a script of the site may ask of it, and loses the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.finish.unused_rules import Met, without_unused

PAGE = """<body class="page wide" data-scheme="default" dir="ltr" style="color: var(--ink)">
<a class='odd' class=bare data-next="slate">x</a>"""
SCRIPT = 'box.className = "opened"; mark.className = `hue-${n}`; root.dataset.side = "left"'
MET = Met.on([PAGE], [SCRIPT])


@pytest.mark.parametrize(
    ("sheet", "kept"),
    [
        # classes of pages, of scripts, and those a script begins
        (".page{a:b}", ".page{a:b}"),
        (".bare{a:b}", ".bare{a:b}"),
        (".opened p{a:b}", ".opened p{a:b}"),
        (".hue-7::before{a:b}", ".hue-7::before{a:b}"),
        (".page .gone{a:b}", ""),
        (".page.gone>p{a:b}", ""),
        # of several selectors, those that may be met
        (".gone, p , .wide{a:b}", "p,.wide{a:b}"),
        # what is asked for within a function is left to the browser
        ("p:not(.gone){a:b}", "p:not(.gone){a:b}"),
        (":is(.gone,.page){a:b}", ":is(.gone,.page){a:b}"),
        # values of attributes: a script may give one attribute the value of another, and reads `dir` only
        ("[data-scheme=default]{a:b}", "[data-scheme=default]{a:b}"),
        ("[data-scheme=slate]{a:b}", "[data-scheme=slate]{a:b}"),
        ('[data-side="left"]{a:b}', '[data-side="left"]{a:b}'),
        ("[data-scheme=sepia]{a:b}", ""),
        ("[dir=ltr] p{a:b}", "[dir=ltr] p{a:b}"),
        ("[dir=rtl] p{a:b}", ""),
        ("[data-scheme]{a:b}", "[data-scheme]{a:b}"),
        ("[data-scheme^=sepia]{a:b}", "[data-scheme^=sepia]{a:b}"),
        # conditions go with what was in them; other rules at the top stay
        ("@media print{.gone{a:b}.page{a:b}}", "@media print{.page{a:b}}"),
        ("@media print{@supports (a:b){.gone{a:b}}}", ""),
        ("@keyframes gone{from{a:b}}", "@keyframes gone{from{a:b}}"),
        ('@charset "UTF-8";p{a:b}', '@charset "UTF-8";p{a:b}'),
        ("/* why */ p { a : b }", "p{a : b}"),
        # variables that nothing asks for, also where the last that asks has gone
        (":root{--ink:1;--gone:2}", ":root{--ink:1}"),
        (":root{--a:var(--b);--b:1}p{c:var( --a )}", ":root{--a:var(--b);--b:1}p{c:var( --a )}"),
        (":root{--a:var(--b);--b:1}.gone{c:var(--a)}", ""),
        ('p{--x:url("data:a;b{c}");c:var(--x)}', 'p{--x:url("data:a;b{c}");c:var(--x)}'),
    ],
)
def test_a_rule_is_kept_where_something_may_meet_it(sheet: str, kept: str) -> None:
    assert without_unused(sheet, MET) == kept


names = st.sampled_from(["page", "wide", "odd", "opened", "hue-3", "gone", "lost"])
selectors = st.lists(st.lists(names, min_size=1, max_size=3), min_size=1, max_size=3)


@given(st.lists(selectors, max_size=6))
def test_exactly_the_selectors_without_a_class_that_is_gone_are_left(
    rules: list[list[list[str]]],
) -> None:
    def written(some: list[list[str]]) -> str:
        return ",".join("".join(f".{name}" for name in one) for one in some) + "{a:b}"

    known = [[one for one in some if not {"gone", "lost"} & set(one)] for some in rules]
    kept = without_unused("".join(map(written, rules)), MET)
    assert kept == "".join(written(some) for some in known if some)
    assert without_unused(kept, MET) == kept
