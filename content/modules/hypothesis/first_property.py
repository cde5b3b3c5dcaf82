# set-up: every run is the same, and pytest has no other plug-ins
import os

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"

from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
import pytest
from hypothesis import given, strategies as st


def save(tags):
    return ";".join(tags)


def load(line):
    return line.split(";")


@given(st.lists(st.text(alphabet="abc", min_size=1)))
def test_load_undoes_save(tags):
    assert load(save(tags)) == tags


if __name__ == "__main__":
    pytest.main(["-qq", "--tb=short", __file__])
