"""Signatures over several lines are the same signatures, and a cut one says that it is cut."""

from __future__ import annotations

import pytest

from generator.facts.model import Facts
from generator.site.signatures import GLANCE, WIDTH, at_a_glance, laid_out

LONG = "(path: str, mode: Literal['a, b', \"(\", '\\''] = 'a, b', *, call: Callable[[int, str], None]) -> dict[str, int]"


def test_a_long_signature_has_a_line_for_each_parameter() -> None:
    assert laid_out("f", LONG).splitlines() == [
        "f(",
        "    path: str,",
        "    mode: Literal['a, b', \"(\", '\\''] = 'a, b',",
        "    *,",
        "    call: Callable[[int, str], None]",
        ") -> dict[str, int]",
    ]


@pytest.mark.parametrize("signature", ["()", "(a: int) -> str", ": int", "(" + "x" * 100, ""])
def test_what_is_short_or_no_signature_stays_on_one_line(signature: str) -> None:
    assert laid_out("f", signature) == f"f{signature}"


def test_a_cut_signature_ends_after_a_parameter() -> None:
    long = f"({', '.join(f'parameter_{number}=...' for number in range(20))})"
    cut = at_a_glance(long)
    assert cut.startswith("(parameter_0=..., parameter_1=..., ")
    assert cut.endswith("=..., …)")
    assert GLANCE - 20 < len(cut) <= GLANCE + 4


def test_no_signature_of_the_standard_library_loses_anything(facts: Facts) -> None:
    found = [
        (symbol.name, signature)
        for api in facts.standard.apis.values()
        for symbol in api.walk()
        for form in symbol.forms
        for signature in form.signatures
    ]
    assert len(found) > 10_000
    wrong = []
    for name, signature in found:
        text = laid_out(name, signature.full)
        joined = " ".join(line.strip() for line in text.splitlines())
        same = joined.replace("( ", "(").replace(" )", ")") == f"{name}{signature.full}"
        is_laid_out = "\n" in text or len(text) <= WIDTH or signature.full.startswith("()")
        cut = at_a_glance(signature.short)
        is_beginning = signature.short.startswith(cut.removesuffix("…)").rstrip())
        if not (same and is_laid_out and is_beginning and len(cut) <= GLANCE + 4):
            wrong.append((name, signature))
    assert wrong == []
