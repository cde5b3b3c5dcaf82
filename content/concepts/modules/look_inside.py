import types
from pathlib import Path

Path("area.py").write_text('''"""Areas of simple shapes."""

PI = 3.14159


def circle(radius):
    return PI * radius**2
''')

import area

print(isinstance(area, types.ModuleType), area.__name__)
print(Path(area.__file__).name, "-", area.__doc__)
print([name for name in vars(area) if not name.startswith("__")])
print("circle(2) =", round(area.circle(2), 2))
