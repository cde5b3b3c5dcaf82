"""A hundred spoiled catalogues, four hundred more by `make test-long`, and any data anywhere; `tests.fuzz.run` tries many more."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import DATA
from tests.fuzz.cases import FINE, outcome_of, run_case
from tests.fuzz.mutations import MUTATIONS
from tests.fuzz.outcome import BadOutcomeError, good_paths
from tests.fuzz.structures import CHANGES, VALUES, authored, change_data, put

CASES, EVERY_DAY, GROUP = 500, 100, 50


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "first",
    [
        pytest.param(first, marks=[] if first < EVERY_DAY else [pytest.mark.long])
        for first in range(0, CASES, GROUP)
    ],
)
def test_bad_input_ends_in_problems_or_a_good_site(first: int) -> None:
    """Repeat one case with `python -m tests.fuzz.run 1 NUMBER`."""
    bad = [result for seed in range(first, first + GROUP) if (result := run_case(seed)).outcome not in FINE]  # fmt: skip
    assert [f"case {one.seed}, {one.what}: {one.outcome}\n{one.detail}" for one in bad] == []


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(value=VALUES, seed=st.integers(0, 10_000))
def test_any_value_anywhere_ends_well(
    tmp_path_factory: pytest.TempPathFactory, value: Any, seed: int
) -> None:
    rng = Random(seed)
    root = tmp_path_factory.mktemp("any") / "small"
    shutil.copytree(DATA / "small", root)
    try:
        change_data(rng.choice(authored(root)), lambda data: put(data, value, rng))
        assert outcome_of(root) in FINE
    finally:
        shutil.rmtree(root.parent)


def test_the_same_number_makes_the_same_case() -> None:
    one, again = run_case(7), run_case(7)
    assert (one.what, one.outcome) == (again.what, again.outcome)


@pytest.mark.parametrize(
    "names",
    [["../x"], ["/x"], ["a/b", "A/b"], ["a", "a/b"], ["modules/aux.html"], ["x" * 300]],
)
def test_paths_that_not_every_system_holds_are_noticed(names: list[str]) -> None:
    with pytest.raises(BadOutcomeError):
        good_paths(dict.fromkeys(names, b""))


def test_nothing_is_listed_twice() -> None:
    for functions in (MUTATIONS, CHANGES):
        names = [function.__name__ for function in functions]
        assert len(names) == len(set(names))


def test_spoiling_stays_in_the_copy(tmp_path: Path) -> None:
    """No change writes through a symbolic link it made before."""
    before = {path: path.read_bytes() for path in DATA.rglob("*") if path.is_file()}
    for seed in range(8):
        run_case(seed)
    assert {path: path.read_bytes() for path in DATA.rglob("*") if path.is_file()} == before
