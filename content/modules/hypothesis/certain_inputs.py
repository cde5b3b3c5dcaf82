# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from hypothesis import assume, example, given, strategies as st


def split_bill(cents, people):
    share = round(cents / people)
    return [share] * people


@given(cents=st.integers(0, 100_000), people=st.integers(1, 12))
@example(cents=100, people=3)
def test_nothing_is_lost(cents, people):
    assume(cents >= people)
    assert sum(split_bill(cents, people)) == cents


try:
    test_nothing_is_lost()
except AssertionError as error:
    print(error.__notes__[0])
