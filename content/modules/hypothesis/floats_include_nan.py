# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from hypothesis import given, strategies as st

for options in ({}, {"allow_nan": False, "allow_infinity": False}):
    @given(st.floats(**options))
    def test_equal_to_itself(number):
        assert number == number
    try:
        test_equal_to_itself()
        print("passed", options)
    except AssertionError as error:
        print(error.__notes__[0])
