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


async def fetch_price(item):
    await asyncio.sleep(0.01)
    return {"tea": 3.5}[item]


@pytest.mark.asyncio
async def test_price():
    assert await fetch_price("tea") == 3.5


async def test_without_mark():
    assert await fetch_price("tea") == 3.5


if __name__ == "__main__":
    pytest.main(["-qq", __file__])
