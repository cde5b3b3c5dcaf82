# set-up: pytest with this plug-in alone, and the setting it asks for
import os
from pathlib import Path

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "pytest_asyncio.plugin"
Path("pytest.ini").write_text(
    "[pytest]\nasyncio_default_fixture_loop_scope = function\n"
    "filterwarnings = ignore::pytest.PytestAssertRewriteWarning\n"
)
# end of set-up
import asyncio

import pytest
import pytest_asyncio


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def connection():
    print("connect")
    return asyncio.get_running_loop()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("item", ["tea", "cake"])
async def test_shared(connection, item):
    print(item, connection is asyncio.get_running_loop())


@pytest.mark.asyncio
async def test_own_loop(connection):
    print("own", connection is asyncio.get_running_loop())


if __name__ == "__main__":
    pytest.main(["-qqs", __file__])
