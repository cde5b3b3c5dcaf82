from packaging.metadata import Metadata

text = """\
Metadata-Version: 2.1
Name: tea-shop
Version: 2.1
Requires-Python: >=3.11
Requires-Dist: requests>=2
Requires-Dist: rich; extra == "colour"
Provides-Extra: colour

Brews tea.
"""
tea = Metadata.from_email(text)
print(tea.name, tea.version, tea.requires_python)
print((tea.description or "").strip())  # None where there is none
print([str(one) for one in tea.requires_dist or []])

try:
    Metadata.from_email(text.replace("Version: 2.1\nR", "Version: two\nR"))
except ExceptionGroup as group:
    for error in group.exceptions:
        print(error)
