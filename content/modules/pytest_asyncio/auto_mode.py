# set-up: pytest with this plug-in alone
import os
import sysconfig
import tempfile
import pytest_asyncio  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.chdir(tempfile.mkdtemp())  # your own files stay as they are
os.environ["PYTEST_PLUGINS"] = "pytest_asyncio.plugin"
# end of set-up
import subprocess
from pathlib import Path

Path("pyproject.toml").write_text("""\
[tool.pytest.ini_options]
asyncio_mode = "auto"
asyncio_default_fixture_loop_scope = "function"
""")
Path("test_shop.py").write_text("""\
import asyncio
import pytest

@pytest.fixture
async def prices():
    await asyncio.sleep(0.01)
    return {"tea": 3.5}

async def test_price(prices):
    assert prices["tea"] == 3.5
""")
for line in ("pytest -qq", "pytest -qq -W ignore --asyncio-mode=strict"):
    done = subprocess.run(line.split(), capture_output=True)
    print("$", line, "-> status", done.returncode)
