"""What changed between two versions that are not neighbours, and what typeshed says to do."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.facts.api import Deprecation, ModuleApi, Symbol, SymbolKind
from generator.facts.changes import Change, Happened, ModuleChanges, between, changes, pairs
from generator.facts.contexts import EVERYWHERE, during, only
from generator.facts.deprecations import advice, begin, end
from generator.facts.model import Facts
from generator.pythons import VERSIONS, Platform

Told = set[tuple[str, str]]


def told(found: list[ModuleChanges], happened: Happened) -> Told:
    """Return module and name of everything that this became of."""
    return {(one.module, change.symbol.name) for one in found for change in one.of(happened)}


def function(name: str, where: int, *deprecations: Deprecation) -> Symbol:
    return Symbol(name, SymbolKind.FUNCTION, where, deprecations=deprecations)


@pytest.fixture(scope="module")
def every(facts: Facts) -> dict[tuple[tuple[int, int], tuple[int, int]], list[ModuleChanges]]:
    """Return what changed between every two versions."""
    return {pair: list(changes(facts.standard.apis, *pair)) for pair in pairs()}


def test_a_longer_way_is_made_of_its_steps(facts: Facts) -> None:
    """What is gone, or new, in the end is so from the step on that did it."""
    for first, last in pairs():
        steps = [step for step in pairwise(VERSIONS) if first <= step[0] and step[1] <= last]
        for api in facts.standard.apis.values():
            whole = between(api, first, last)
            parts = {step: between(api, *step) for step in steps}
            for change in whole.changes:
                step = next(step for step in steps if step[1] == change.version)
                same = [
                    one
                    for one in parts[step].of(change.happened)
                    if one.symbol.name == change.symbol.name
                ]
                # A class that came on the way brings its members in the steps after it alone.
                assert same or not parts[step].changes, (api.name, change)
            if whole.gone:
                assert parts[next(step for step in steps if step[1] == whole.gone)].is_gone
            if whole.arrived:
                assert parts[next(step for step in steps if step[1] == whole.arrived)].is_new


def test_no_change_is_told_twice(
    every: dict[tuple[tuple[int, int], tuple[int, int]], list[ModuleChanges]],
) -> None:
    for found in every.values():
        assert not told(found, Happened.NEW) & told(found, Happened.REMOVED)
        assert not told(found, Happened.DEPRECATED) & told(found, Happened.REMOVED)
        names = [one.module for one in found]
        assert names == sorted(set(names))


def test_what_came_and_went_on_the_way_is_of_no_account() -> None:
    short = function("short", only((3, 12)) | only((3, 13)))
    api = ModuleApi("m", EVERYWHERE, (short,))
    assert between(api, (3, 11), (3, 12)).of(Happened.NEW)
    assert between(api, (3, 13), (3, 14)).of(Happened.REMOVED)
    assert not between(api, (3, 11), (3, 14))


def test_a_module_is_gone_when_no_system_has_it() -> None:
    api = ModuleApi("crypt", during((3, 11), (3, 12)) & ~only(platform=Platform.WINDOWS), ())
    assert between(api, (3, 11), (3, 15)) == ModuleChanges("crypt", gone=(3, 13))
    young = ModuleApi("m", during((3, 14), None) & ~only(platform=Platform.WINDOWS), ())
    assert between(young, (3, 11), (3, 15)) == ModuleChanges("m", arrived=(3, 14))


def test_a_deprecation_begins_where_its_words_say() -> None:
    since = Deprecation(EVERYWHERE, "Deprecated since Python 3.13. Use `new` instead.")
    older = Deprecation(EVERYWHERE, "Deprecated since Python 3.6.")
    masked = Deprecation(during((3, 12), None), "Use `new` instead.")
    unknown = Deprecation(EVERYWHERE, "Use `new` instead.")
    assert [begin("m.old", one) for one in (since, older, masked, unknown)] == [
        (3, 13),
        None,
        (3, 12),
        None,
    ]
    assert begin("datetime.datetime.utcnow", unknown) == (3, 12)
    assert begin("datetime.datetime.utcnow", since) == (3, 13)
    old = function("old", EVERYWHERE, since)
    api = ModuleApi("m", EVERYWHERE, (old, function("used", EVERYWHERE, unknown)))
    message = since.message
    found = Change(old, Happened.DEPRECATED, (3, 13), message=message)
    assert between(api, (3, 11), (3, 14)).changes == (found,)
    assert not between(api, (3, 11), (3, 12))
    assert not between(api, (3, 13), (3, 15))


def test_what_is_deprecated_and_then_removed_is_removed() -> None:
    message = "Deprecated since Python 3.12; removed in Python 3.14."
    name = function("old", during((3, 11), (3, 13)), Deprecation(EVERYWHERE, message))
    api = ModuleApi("m", EVERYWHERE, (name,))
    assert between(api, (3, 11), (3, 13)).of(Happened.DEPRECATED)
    [change] = between(api, (3, 11), (3, 14)).changes
    assert (change.happened, change.version, change.message) == (
        Happened.REMOVED,
        (3, 14),
        message,
    )


@pytest.mark.parametrize(
    ("message", "rest", "until"),
    [
        ("Deprecated since Python 3.2; removed in Python 3.12. Use `source` instead.", "Use `source` instead.", (3, 12)),
        ("Deprecated; will be removed in Python 3.19. Use `output()` instead.", "Use `output()` instead.", (3, 19)),
        ("Deprecated since Python 3.15; use os.path.commonpath() for path prefixes.", "Use os.path.commonpath() for path prefixes.", None),
        ("Removed in Python 3.14. Use `value` instead.", "Use `value` instead.", None),
        ("Deprecated; removed in Python 3.13.", "", (3, 13)),
        ("Deprecated since Python 3.12; removed in Python 3.14.", "", (3, 14)),
        ("Deprecated.", "", None),
        ("Soft deprecated. Use the subprocess module instead.", "Use the subprocess module instead.", None),
        ("Deprecated; may leave files open. Open files after parsing.", "May leave files open. Open files after parsing.", None),
        ("Deprecated and unsafe; removed in Python 3.15.", "Deprecated and unsafe; removed in Python 3.15.", (3, 15)),
        ("The `onerror` parameter is deprecated. Use `onexc` instead.", "The `onerror` parameter is deprecated. Use `onexc` instead.", None),
        ("ctypes.POINTER with string", "ctypes.POINTER with string", None),
        ("", "", None),
    ],
)  # fmt: skip
def test_what_to_do_instead(message: str, rest: str, until: tuple[int, int] | None) -> None:
    assert advice(message) == rest
    assert end(message) == until


def test_no_advice_repeats_when(facts: Facts) -> None:
    """Of every message of typeshed what is left does not begin with since when."""
    for api in facts.standard.apis.values():
        for symbol in api.walk():
            for one in symbol.deprecations:
                assert not advice(one.message).startswith("Deprecated since"), one.message
