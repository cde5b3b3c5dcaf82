# set-up: pytest with this plug-in alone
import os
import sysconfig

import xdist  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "xdist.plugin"
# end of set-up
import subprocess
from pathlib import Path

Path("test_stock.py").write_text("""\
import sqlite3
from pathlib import Path
import pytest

@pytest.fixture(scope="session")
def database(worker_id):
    file = Path(f"stock-{worker_id}.db")
    file.unlink(missing_ok=True)  # of an earlier run
    database = sqlite3.connect(file)
    database.execute("CREATE TABLE stock (item TEXT)")
    yield database
    database.close()

@pytest.mark.parametrize("item", ["tea", "cake", "milk", "salt"])
def test_insert(database, item):
    database.execute("INSERT INTO stock VALUES (?)", [item])
""")
for line in ("pytest -qq -n 2", "pytest -qq"):
    print("$", line, flush=True)
    done = subprocess.run(line.split(), stdout=subprocess.PIPE, text=True)
    if done.returncode:
        print(done.stdout)
    print(sorted(path.name for path in Path().glob("*.db")))
