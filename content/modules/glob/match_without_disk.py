import glob
import re
from pathlib import PurePosixPath

pattern = "src/**/*.py"
listing = [  # such as names in an archive, or lines of git output
    "src/app.py",
    "src/web/views/login.py",
    "src/web/style.css",
    "tests/src/app.py",
    "src/.hidden/app.py",
]

expression = glob.translate(pattern, recursive=True, seps="/")
print([name for name in listing if re.match(expression, name)])

for name in listing:
    path = PurePosixPath(name)
    print(f"{name:<23} {path.full_match(pattern)!s:<6} {path.match('*.py')}")
