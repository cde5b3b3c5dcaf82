from attrs import define, field, validators


@define
class Booking:
    guest: str = field(converter=str.strip, validator=validators.min_len(1))
    nights: int = field(converter=int, validator=validators.ge(1))
    room: str = field(default="B", validator=validators.in_(["A", "B"]))

    @nights.validator
    def not_too_long(self, attribute, value):
        if value > 30:
            raise ValueError(f"{attribute.name} is at most 30, not {value}")


booking = Booking("  Ada ", "3")
print(booking)
for change in (("nights", 0), ("nights", 31), ("room", "C"), ("nights", "x")):
    try:
        setattr(booking, *change)
    except (TypeError, ValueError) as error:
        print(error.args[0])
print(booking.nights)
