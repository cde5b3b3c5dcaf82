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


async def shout(reader, writer):
    writer.write((await reader.readline()).upper())
    await writer.drain()
    writer.close()


@pytest_asyncio.fixture
async def port():
    server = await asyncio.start_server(shout, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()


@pytest.mark.asyncio
async def test_shout(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\n")
    assert await reader.readline() == b"HELLO\n"
    writer.close()


if __name__ == "__main__":
    pytest.main(["-qq", __file__])
