# set-up: a module and a script that imports it
from pathlib import Path

Path("journal.py").write_text('''
import sys
from pathlib import Path


def note(text):
    file = getattr(sys.modules["__main__"], "__file__", None)
    print(f"[{Path(file).name if file else 'no file'}] {text}", flush=True)
''')
Path("backup.py").write_text("import journal\njournal.note('12 saved')\n")
# end of set-up
import shlex
import subprocess
import sys
from pathlib import Path

typed = 'import journal; journal.note("3 deleted")'
for how in (["backup.py"], ["-m", "backup"], ["-c", typed]):
    print("$ python", shlex.join(how), flush=True)
    subprocess.run([sys.executable, *how], check=True)

import __main__

print("here too:", Path(__main__.__file__).name)
