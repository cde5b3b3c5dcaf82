"""The style rules of the version switch: what they hide and mark hangs on the Python that is chosen.

A row, or a form of a signature, names the versions without it (`data-no`), and the page the
version that a reader chose (`data-python`). That the rules stand in a style sheet, one set for
each version, shows the choice before any script runs.
"""

from __future__ import annotations

from generator.pythons import VERSIONS, text

FILE = "assets/stylesheets/pythons.css"
RULES = """\
[data-python="VERSION"] :is(.atlas-form, .atlas-sig > *)[data-no~="VERSION"] { display: none; }
[data-python="VERSION"] .atlas-form:not([data-no~="VERSION"]) { display: inline; }
[data-python="VERSION"] .atlas-form:not([data-no~="VERSION"]) ~ .atlas-form { display: none; }
[data-python="VERSION"] .atlas-row[data-no~="VERSION"] > summary b { font-weight: 400; text-decoration: line-through; }
[data-python="VERSION"] .atlas-row[data-no~="VERSION"] > summary > code::after { content: "not in VERSION"; }
"""


def version_rules() -> str:
    """Return the style sheet."""
    return "".join(RULES.replace("VERSION", text(version)) for version in VERSIONS)
