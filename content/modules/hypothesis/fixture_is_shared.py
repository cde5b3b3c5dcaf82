# set-up: every run is the same, and pytest has no other plug-ins
import os

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
os.environ["PYTEST_PLUGINS"] = "_hypothesis_pytestplugin"

from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
@pytest.fixture
def basket():
    return []
@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(st.integers())
def test_basket(basket, item):
    basket.append(item)
    print("in the basket:", len(basket))
pytest.main(["-qqs", __file__]) if __name__ == "__main__" else None
