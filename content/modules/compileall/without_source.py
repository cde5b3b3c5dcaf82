# set-up: a program of two files
from pathlib import Path

Path("app").mkdir()
Path("app/rates.py").write_text("EURO = 1.08\n")
Path("app/main.py").write_text('''
import rates
print("20 euros are", 20 * rates.EURO, "dollars")
print("from", rates.__file__.replace("\\\\", "/").rpartition("/")[2])
''')
# end of set-up
import compileall
import subprocess
import sys
from pathlib import Path

done = compileall.compile_dir("app", quiet=1, legacy=True, force=True)
if not done:
    raise SystemExit("not all compiled, so the sources stay")
for source in Path("app").rglob("*.py"):
    source.unlink()

names = sorted(path.name for path in Path("app").iterdir())
print("files:", *names, flush=True)
subprocess.run([sys.executable, "app/main.pyc"], check=True)
