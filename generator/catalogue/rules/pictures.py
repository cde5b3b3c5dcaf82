"""Pictures: SVG that draws and does nothing else.

A drawing becomes part of its page, where HTML reads it, which ends comments and instructions
sooner than XML does; so it holds elements and text alone. A figure is a file of its own, but a
reader may open it at the site's address, where a script in it would run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Section
from generator.catalogue.positions import place_of_byte
from generator.problems import Problem

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ELEMENTS = frozenset((
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "clipPath", "mask", "marker", "linearGradient",
    "radialGradient", "stop", "pattern",
))  # fmt: skip
"""What a drawing is made of."""
FIGURE_ELEMENTS = ELEMENTS | {"style", "image", "metadata"}
DESCRIPTIONS = (
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
)
"""The namespaces in which programs describe what they drew."""
ATTRIBUTES = frozenset((
    "aria-hidden", "aria-label", "aria-labelledby", "baseline-shift", "clip-path", "clip-rule",
    "clipPathUnits", "color", "cx", "cy", "d", "display", "dominant-baseline", "dx", "dy", "fill",
    "fill-opacity", "fill-rule", "font-family", "font-size", "font-style", "font-weight", "fx",
    "fy", "gradientTransform", "gradientUnits", "height", "href", "id", "letter-spacing",
    "marker-end", "marker-mid", "marker-start", "markerHeight", "markerUnits", "markerWidth",
    "mask", "maskUnits", "offset", "opacity", "orient", "pathLength", "patternTransform",
    "patternUnits", "points", "preserveAspectRatio", "r", "refX", "refY", "role", "rotate", "rx",
    "ry", "spreadMethod", "stop-color", "stop-opacity", "stroke", "stroke-dasharray",
    "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity",
    "stroke-width", "text-anchor", "text-decoration", "textLength", "transform", "vector-effect",
    "version", "viewBox", "visibility", "width", "x", "x1", "x2", "y", "y1", "y2",
))  # fmt: skip
FIGURE_ATTRIBUTES = ATTRIBUTES | {"class", "style", "type"}
WHOLE = "close every element, and write & as &amp; and < as &lt;"
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|@import|\\", re.IGNORECASE)
"""What leads out of the picture, or could hide that, in a value or a style sheet."""
_PNG = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=\s]*")


def picture_is_inert(catalogue: Catalogue) -> Iterator[Problem]:
    """A drawing or a figure in SVG holds nothing that acts or leads elsewhere."""
    for entry in catalogue.entries.values():
        figures = {one.figure for one in entry.examples if one.figure}
        drawings = {
            entry.folder_at(("sections", i)) / part.diagram
            for i, part in enumerate(entry.model.pieces)
            if isinstance(part, Section) and part.diagram
        }
        places = {folder: file.rpartition("/")[0] for file, folder in entry.folders.items()}
        for path in sorted(figures | drawings):
            if path.suffix == ".svg" and path.is_file():
                yield from _Reader(
                    path, f"{places[path.parent]}/{path.name}", path in drawings
                ).problems()


class _Reader:
    """Reads one picture and notes what does not belong into it."""

    def __init__(self, path: Path, where: str, is_drawing: bool) -> None:
        self.where = where
        self.data = path.read_bytes()
        self.is_drawing = is_drawing
        self.elements = ELEMENTS if is_drawing else FIGURE_ELEMENTS
        self.attributes = ATTRIBUTES if is_drawing else FIGURE_ATTRIBUTES
        self.found: list[Problem] = []
        self.open: list[str] = []
        self.parser = parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.StartElementHandler = self._element
        parser.EndElementHandler = lambda _: self.open.pop()
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = lambda *given: self._doctype(bool(given[-1]))
        parser.XmlDeclHandler = lambda *given: self._declaration(given[1])
        parser.ProcessingInstructionHandler = lambda *_: self._refuse("a processing instruction")
        if is_drawing:
            parser.CommentHandler = lambda _: self._refuse("a comment")
            parser.StartCdataSectionHandler = lambda: self._refuse("a CDATA section")

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the picture, each with its line."""
        try:
            self.data.decode("utf-8")  # expat would believe a byte order mark of another encoding
        except UnicodeDecodeError as error:
            line, column = place_of_byte(self.data, error.start)
            message = f"byte 0x{self.data[error.start]:02x} is not UTF-8"
            yield Problem(self.where, line, column, "E314", message, "save the file as UTF-8")
            return
        try:
            self.parser.Parse(self.data, True)
        except expat.ExpatError as error:
            message = f"not valid SVG: {expat.ErrorString(error.code)}"
            yield Problem(self.where, error.lineno, error.offset + 1, "E314", message, WHOLE)
        yield from self.found

    def _refuse(
        self, what: str, hint: str = "leave it out: a picture draws, and does nothing else"
    ) -> None:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.found.append(
            Problem(self.where, line, column, "E315", f"the picture holds {what}", hint)
        )

    def _doctype(self, has_own: bool) -> None:
        if has_own or self.is_drawing:
            self._refuse("declarations of its own" if has_own else "a document type")

    def _declaration(self, encoding: str | None) -> None:
        if self.is_drawing:
            self._refuse("an XML declaration")
        elif (encoding or "utf-8").lower() != "utf-8":
            self._refuse(f"text in '{encoding}'", "save it as UTF-8")

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        self.open.append(tag if space == SVG else "")
        if not self.is_drawing and space in DESCRIPTIONS and "metadata" in self.open:
            return
        if space != SVG or tag not in self.elements:
            self._refuse(f"<{tag}>")
        for key, value in attributes.items():
            self._attribute(tag, key, value)

    def _attribute(self, tag: str, name: str, value: str) -> None:
        space, _, key = name.rpartition(" ")
        if key not in self.attributes or space not in ("", XLINK) or (space and key != "href"):
            hint = (
                'write it as attributes such as fill="none"' if key == "style" else "leave it out"
            )
            self._refuse(f"the attribute '{key}'", hint)
        elif key == "href" and not value.startswith("#"):
            if tag != "image" or not _PNG.fullmatch(value):
                self._refuse(
                    f"a link to '{value[:40]}'", "link to a part of the picture, such as '#arrow'"
                )
        elif _ELSEWHERE.search(value):
            self._refuse(
                f"an address in '{key}'", "name a part of the picture, such as 'url(#arrow)'"
            )

    def _text(self, text: str) -> None:
        if "style" in self.open and _ELSEWHERE.search(text):
            self._refuse("an address in its style sheet")
