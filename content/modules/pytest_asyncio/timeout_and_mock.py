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
from unittest.mock import AsyncMock

import pytest


async def notify(send, address, limit=1):
    async with asyncio.timeout(limit):
        return await send(address, "Your tea is ready")


@pytest.mark.asyncio
async def test_sends_once():
    send = AsyncMock(return_value="sent")
    assert await notify(send, "ada@example.org") == "sent"
    send.assert_awaited_once_with("ada@example.org", "Your tea is ready")


@pytest.mark.asyncio
async def test_gives_up():
    with pytest.raises(TimeoutError):
        await notify(lambda *message: asyncio.sleep(60), "ada", limit=0.01)


if __name__ == "__main__":
    pytest.main(["-qq", __file__])
