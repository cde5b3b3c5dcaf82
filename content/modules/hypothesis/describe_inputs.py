# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from datetime import date

from hypothesis import find, given, strategies as st

prices = st.decimals(min_value=0, max_value=500, places=2)
days = st.dates(min_value=date(2024, 1, 1), max_value=date(2024, 12, 31))
plates = st.from_regex(r"[A-Z]{1,3}-[0-9]{1,4}", fullmatch=True)
order = st.fixed_dictionaries({
    "plate": plates,
    "day": days,
    "prices": st.lists(prices, min_size=1, max_size=5),
    "note": st.none() | st.text(max_size=20),
    "paid_by": st.sampled_from(["card", "cash"]),
})


@given(order)
def test_total_is_at_least_the_dearest(order):
    assert sum(order["prices"]) >= max(order["prices"])


test_total_is_at_least_the_dearest()
for key, value in find(order, lambda order: True).items():
    print(f"{key:7} {value!r}")
print("over 40:", find(st.lists(prices), lambda prices: sum(prices) > 40))
