# set-up: a folder with four files
from pathlib import Path

sources = {
    "good.py": "def total(prices):\n    return sum(prices)\n",
    "half.py": "def total(prices:\n    return sum(prices)\n",
    "old.py": 'print "total"\n',
    "name.py": "print(totall)\n",
}
Path("project").mkdir()
for name, text in sources.items():
    Path("project", name).write_text(text)
# end of set-up
import compileall
from pathlib import Path

ok = compileall.compile_dir("project", quiet=2, force=True)
print("everything fine:", bool(ok))
for path in sorted(Path("project").rglob("*.py")):
    fine = compileall.compile_file(path, quiet=2, force=True)
    print(f"{path.as_posix():15}", "fine" if fine else "does not compile")

print("missing folder:", bool(compileall.compile_dir("projekt", quiet=2)))
