import __future__

SOURCES = {
    "after the docstring": '"""Tools."""\nfrom __future__ import annotations',
    "after another import": "import sys\nfrom __future__ import annotations",
    "in a function": "def f():\n    from __future__ import annotations",
    "an unknown feature": "from __future__ import lazy_imports",
    "braces": "from __future__ import braces",
}
for where, source in SOURCES.items():
    try:
        compile(source, "tools.py", "exec")
        print(f"{where}: accepted")
    except SyntaxError as error:
        print(f"{where}: {error.msg}")
print("the newest known:", __future__.all_feature_names[-1])
