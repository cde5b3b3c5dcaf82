"""Scripts and drawings: what they seem to be is what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.invisible import invisible, name_of
from generator.catalogue.model import Concept
from generator.problems import Problem

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    "svg", "g", "defs", "marker", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "title", "desc",
}  # fmt: skip
"""Elements that draw, and neither run nor load anything."""


def script_is_plain_text(catalogue: Catalogue) -> Iterator[Problem]:
    """A script is UTF-8, and no character in it hides or turns others."""
    for example in catalogue.examples():
        if not example.script.is_file():
            continue
        path = f"{example.entry.document.path.rsplit('/', 1)[0]}/{example.run.example}"
        raw = example.script.read_bytes()
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line, column = place_of_byte(raw, error.start)
            message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
            yield Problem(path, line, column, "E314", message, "save the file as UTF-8")
            continue
        for line, column, char in invisible(text):
            message = f"the script holds the invisible character {name_of(char)}"
            yield Problem(path, line, column, "E314", message, "remove it, or write an escape")
            break


def place_of_byte(raw: bytes, index: int) -> tuple[int, int]:
    """Return line and column of a byte, counted in bytes."""
    return raw.count(b"\n", 0, index) + 1, index - raw.rfind(b"\n", 0, index)


def drawing_is_plain(catalogue: Catalogue) -> Iterator[Problem]:
    """A drawing, which becomes part of its page, only draws."""
    for entry in catalogue.of(Concept):
        for i, section in enumerate(entry.model.sections):
            file = entry.folder / section.diagram if section.diagram else None
            if file and file.is_file():
                for line, message in _faults(file):
                    where = f"{entry.document.path.rsplit('/', 1)[0]}/{file.name}"
                    hint = (
                        f"draw with {', '.join(sorted(SHAPES - {'svg'}))}; named in section {i + 1}"
                    )
                    yield Problem(where, line, 1, "E315", message, hint)


def _faults(file: Path) -> Iterator[tuple[int, str]]:
    """Yield line and message of the first thing that is no drawing."""
    raw = file.read_bytes()
    for mark in (b"<!", b"<?"):
        if mark in raw:
            line = raw.count(b"\n", 0, raw.index(mark)) + 1
            yield line, f"a drawing holds no '{mark.decode()}'"
            return
    try:
        raw.decode("utf-8")
        root = Xml.fromstring(raw)  # noqa: S314 -- without <! there is nothing to expand
    except (Xml.ParseError, ValueError, LookupError) as error:
        yield getattr(error, "position", (1, 0))[0], f"not a drawing: {error}"
        return
    if root.tag != f"{SVG}svg":
        yield 1, "a drawing begins with <svg xmlns=…>"
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        if name not in SHAPES:
            yield 1, f"a drawing holds no <{name}>"
        for key, value in element.attrib.items():
            if key.casefold().startswith("on") or "href" in key or "://" in value:
                yield 1, f"<{name}> has the attribute '{key}', which runs or loads something"
