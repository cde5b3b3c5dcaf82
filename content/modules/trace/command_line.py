# set-up: a script to be traced
from pathlib import Path

Path("grade.py").write_text(
    "def grade(points):\n"
    "    if points >= 50:\n"
    "        return 'pass'\n"
    "    return 'fail'\n"
    "print(grade(80), grade(62))\n"
)
# end of set-up
import subprocess
import sys
import trace
from pathlib import Path

command = [sys.executable, "-m", trace.__name__, "--count", "--missing"]
command += ["--ignore-dir", sys.base_prefix, "--coverdir", "covered"]
done = subprocess.run(
    [*command, "grade.py"], stdout=subprocess.PIPE, text=True
)
print(done.stdout.strip())
print(Path("covered/grade.cover").read_text(), end="")
