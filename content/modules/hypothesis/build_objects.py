# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from dataclasses import dataclass

from hypothesis import find, given, strategies as st


@dataclass
class Booking:
    guest: str
    arrival: int
    departure: int

    def nights(self):
        return self.departure - self.arrival


@st.composite
def bookings(draw):
    arrival = draw(st.integers(1, 364))
    departure = draw(st.integers(arrival + 1, 365))
    guest = draw(st.sampled_from(["Ada", "Zoë"]))
    return Booking(guest, arrival, departure)


st.register_type_strategy(Booking, bookings())


@given(st.from_type(Booking))
def test_there_is_at_least_one_night(booking):
    assert booking.nights() >= 1


test_there_is_at_least_one_night()
print(find(bookings(), lambda booking: booking.nights() > 7))
print(find(st.builds(complex, st.integers(), st.integers()), bool))
