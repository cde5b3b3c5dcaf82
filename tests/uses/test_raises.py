"""Names and what they raise: from where a call ended in a script to the public names of both."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import read
from generator.examples import raised
from generator.examples.raised import Raise
from generator.facts.gather import apis, gather
from generator.facts.model import Facts
from generator.uses.gather import uses
from generator.uses.raises import exceptions
from tests.conftest import CACHE

NAMES: Mapping[str, str | None] = {
    "builtins.ValueError": "ValueError",
    "json.decoder.JSONDecodeError": "json.JSONDecodeError",
    "_queue.Empty": "queue.Empty",
    "_tkinter.TclError": "tkinter.TclError",
    "xml.sax._exceptions.SAXParseException": "xml.sax.SAXParseException",
    "subprocess.CalledProcessError": "subprocess.CalledProcessError",
    "__main__.NotEnough": None,
    "__main__.ValueError": None,
    "_gdbm.error": None,
    "asyncio.exceptions.CancelledError": None,
}


@pytest.mark.parametrize("full", NAMES)
def test_exceptions_have_their_public_names(full: str) -> None:
    assert exceptions(apis(CACHE)).public(full) == NAMES[full]


def test_a_name_raises_what_a_call_of_it_raised(small: Path) -> None:
    script = small / "builtins/len/count_keys.py"
    script.write_text("print(len('ab'))\ntry:\n    len(int('1'))\nexcept TypeError:\n    pass\n")
    catalogue, _ = read(small)
    calls = (Raise(3, 7, "builtins.TypeError"), Raise(3, 11, "__main__.Own"))
    found = uses(
        catalogue, gather(catalogue, CACHE), CACHE, {"builtins/len/count_keys.py": calls}
    ).raised
    assert list(found) == ["len"]
    [one] = found["len"]
    assert (one.exception, one.use.anchor) == ("TypeError", "count-keys")


def test_all_that_was_measured_of_the_catalogue_is_of_scripts_as_they_are(
    catalogue: Catalogue, facts: Facts
) -> None:
    table = raised.read(catalogue.root)
    measured = raised.current(catalogue.root, catalogue.examples())
    # What was edited since is measured with the next `atlas verify --update`.
    assert len(measured) > 0.9 * sum(bool(calls) for _, calls in table.values())
    found = uses(catalogue, facts, CACHE, measured)
    assert len(found.raised) > 350
    assert "json.JSONDecodeError" in [one.exception for one in found.raised["json.loads"]]
