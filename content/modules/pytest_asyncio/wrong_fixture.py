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
import pytest

@pytest.fixture
async def prices():
    return {"tea": 3.5}

@pytest.mark.asyncio
async def test_price(prices):
    assert prices["tea"] == 3.5

if __name__ == "__main__":
    pytest.main(["-qq", "--tb=no", "-W", "ignore", __file__])
