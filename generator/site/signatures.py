"""Signatures as text that is read with ease: one line if it is short, else one parameter a line."""

from __future__ import annotations

from collections.abc import Iterator

WIDTH = 72
"""Characters of a line that fits beside the contents of a page."""
GLANCE = 140
"""Characters of a signature at a glance: two lines."""
OPENING, CLOSING, QUOTES = "([{", ")]}", "'\""


def laid_out(name: str, signature: str) -> str:
    """Return a name with its signature, which is written over several lines where it is long.

    Nothing but blanks is changed. What is no signature stays on one line.
    """
    whole = f"{name}{signature}"
    if len(whole) <= WIDTH or not signature.startswith("("):
        return whole
    parameters, rest = _taken_apart(signature)
    if not parameters:
        return whole
    return "\n".join([f"{name}(", *(f"    {one}" for one in parameters), f"){rest}"])


def at_a_glance(signature: str) -> str:
    """Return a signature that is cut after a parameter if it is longer than two lines: "(a, b, …)"."""
    if len(signature) <= GLANCE:
        return signature
    parameters, _ = _taken_apart(signature)
    kept, length = [], 0
    for one in parameters:
        length += len(one) + 1
        if length > GLANCE:
            break
        kept.append(one)
    return f"({' '.join([*kept, '…'])})" if kept else signature


def _taken_apart(signature: str) -> tuple[list[str], str]:
    """Return the parameters, each with the comma behind it, and what follows the brackets."""
    parameters, begin = [], 1
    for place, character, depth in _outside_quotes(signature):
        if depth == 1 and character == ",":
            parameters.append(signature[begin : place + 1].strip())
            begin = place + 1
        elif depth == 0 and character in CLOSING:
            last = signature[begin:place].strip()
            return [*parameters, last] if last else parameters, signature[place + 1 :]
    return [], ""


def _outside_quotes(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield each character outside of quotes, with its place and how many brackets are open after it."""
    depth, quote, is_escaped = 0, "", False
    for place, character in enumerate(text):
        if quote:
            if character == quote and not is_escaped:
                quote = ""
            is_escaped = character == "\\" and not is_escaped
            continue
        if character in QUOTES:
            quote = character
        depth += (character in OPENING) - (character in CLOSING)
        yield place, character, depth
