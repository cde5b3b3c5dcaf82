"""The real catalogue: every entry loads, every example runs, every seed has a page."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import jsonschema_rs
import pytest
import yaml

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.icons import exists
from generator.catalogue.schema import drift
from generator.examples import record
from generator.examples.interpreters import inspect
from generator.examples.verify import verify
from generator.facts.model import Facts
from generator.ledger import published, revisions
from generator.ledger.check import check
from generator.ledger.required import read_seeds, required, stale

SAMPLE = 60
"""Examples that run every day; all of them do in `make test-long`, on every change."""


def test_examples_print_what_is_recorded(catalogue: Catalogue) -> None:
    """A part of those that do by the record; and those of which it says nothing, as they are, on this Python."""
    here = inspect(sys.executable)
    examples = [one for one in catalogue.examples() if not one.distributions]
    lines = record.current(examples, record.read(catalogue.root))
    passing = [one for one in examples if here.key in lines[one.key].passed()]
    unknown = [one for one in examples if here.key not in lines[one.key].runs]
    assert_passed([*passing[:: max(1, len(passing) // SAMPLE)], *unknown])


@pytest.mark.long
def test_every_example_prints_what_is_recorded(catalogue: Catalogue) -> None:
    assert_passed([one for one in catalogue.examples() if not one.distributions])


def assert_passed(examples: list[Example]) -> None:
    """Run examples under this Python and assert that each prints what is recorded of it."""
    verdicts = verify(examples, [inspect(sys.executable)])
    failures = [f"{one.problem}\n{one.detail}" for one in verdicts if one.problem]
    assert failures == []
    assert sum(one.status == "passed" for one in verdicts) > 0.95 * len(examples)


def test_the_content_and_the_lists_made_from_it_have_no_problems(root: Path) -> None:
    """`atlas check` says with which command each is mended."""
    content = root / "content"
    assert [str(problem) for problem in check(content).problems] == []
    lists = (published.FILE, revisions.FILE, record.FILE)
    assert [name for name in lists if not (content / name).is_file()] == []


def test_every_required_name_has_a_page(catalogue: Catalogue, facts: Facts) -> None:
    """The seeds, every public module of typeshed and every built-in, but for those left out."""
    names = required(catalogue, facts)
    assert len(read_seeds(catalogue.root)) >= 118
    assert len(names) > 400
    assert [name for name in names if name not in catalogue.names] == []
    assert list(stale(catalogue, facts)) == []


def test_the_schemas_are_as_the_model_says(catalogue: Catalogue) -> None:
    assert drift(catalogue.root) == []


@pytest.mark.parametrize(
    ("pattern", "schema"),
    [
        ("modules/*/module.yml", "module"),
        ("builtins/*/builtin.yml", "builtin"),
        ("concepts/*/concept.yml", "concept"),
        ("categories/*.yml", "category"),
        ("categories.yml", "categories"),
        ("uncovered.yml", "uncovered"),
    ],
)
def test_every_file_satisfies_its_schema(root: Path, pattern: str, schema: str) -> None:
    """Editors that use the schema agree with the loader."""
    rules = json.loads((root / f"content/schema/{schema}.schema.json").read_text("utf-8"))
    validator = jsonschema_rs.Draft202012Validator(rules)
    files = sorted((root / "content").glob(pattern))
    assert files
    for file in files:
        data = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        assert [error.message for error in validator.iter_errors(data)] == [], file


def test_every_category_has_an_icon_of_the_theme(catalogue: Catalogue) -> None:
    assert [
        one.model.icon for one in catalogue.categories.values() if not exists(one.model.icon)
    ] == []
