"""The shape of everything authored; the only place where keys and word lists are stated.

Authored text only: versions, platforms, kinds and output are measured and live in
`generator.facts` and `generator.examples`.
"""

from generator.catalogue.model.authored import (
    FORM_HINTS,
    FORMS,
    Address,
    Alias,
    Authored,
    Distribution,
    DottedName,
    DrawingFile,
    FigureFile,
    ImportName,
    ImportStatement,
    NamePattern,
    ParameterName,
    ScriptFile,
    Slug,
    TaskReference,
    Text,
    TextOrMore,
    Version,
    VersionRange,
)
from generator.catalogue.model.entries import (
    Builtin,
    Concept,
    Described,
    Entry,
    Module,
    Prefer,
    Reference,
    Tier,
)
from generator.catalogue.model.examples import (
    Figure,
    Need,
    Pitfall,
    Runnable,
    Task,
)
from generator.catalogue.model.explanations import Explanation, Explanations
from generator.catalogue.model.lists import (
    Asks,
    Omission,
    Uncovered,
    Unpromised,
)
from generator.catalogue.model.sections import (
    LiveList,
    Section,
)
from generator.catalogue.model.shelves import (
    Category,
    Choice,
    Shelf,
    Shelves,
)

__all__ = [
    "FORMS",
    "FORM_HINTS",
    "Address",
    "Alias",
    "Asks",
    "Authored",
    "Builtin",
    "Category",
    "Choice",
    "Concept",
    "Described",
    "Distribution",
    "DottedName",
    "DrawingFile",
    "Entry",
    "Explanation",
    "Explanations",
    "Figure",
    "FigureFile",
    "ImportName",
    "ImportStatement",
    "LiveList",
    "Module",
    "NamePattern",
    "Need",
    "Omission",
    "ParameterName",
    "Pitfall",
    "Prefer",
    "Reference",
    "Runnable",
    "ScriptFile",
    "Section",
    "Shelf",
    "Shelves",
    "Slug",
    "Task",
    "TaskReference",
    "Text",
    "TextOrMore",
    "Tier",
    "Uncovered",
    "Unpromised",
    "Version",
    "VersionRange",
]
