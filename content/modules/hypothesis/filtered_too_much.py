# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from hypothesis import errors, given, strategies as st

filtered = st.integers().filter(lambda n: n % 1000 == 7)
built = st.integers().map(lambda n: n * 1000 + 7)
for strategy in (filtered, built):
    test = given(strategy)(lambda n: None)
    try:
        test()
        print("passed")
    except errors.FailedHealthCheck as error:
        print(str(error).partition(".")[0])
