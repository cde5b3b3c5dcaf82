# set-up: pytest with this plug-in alone, and the setting it asks for
import os
from pathlib import Path

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "pytest_asyncio.plugin"
Path("pytest.ini").write_text(
    "[pytest]\nasyncio_default_fixture_loop_scope = function\n"
    "filterwarnings = ignore::pytest.PytestAssertRewriteWarning\n"
)

import pytest_asyncio
# end of set-up
import asyncio
import pytest

@pytest.mark.asyncio
@pytest.mark.parametrize("item", ["tea", "cake"])
async def test_order(item):
    print("begin", item)
    await asyncio.sleep(0.01)
    print("end", item)

if __name__ == "__main__":
    pytest.main(["-qqs", __file__])
