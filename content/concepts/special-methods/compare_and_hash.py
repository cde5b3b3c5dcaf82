class Seat:
    def __init__(self, row, number):
        self.row, self.number = row, number

    def __eq__(self, other):
        if not isinstance(other, Seat):
            return NotImplemented
        return (self.row, self.number) == (other.row, other.number)

    def __lt__(self, other):
        if not isinstance(other, Seat):
            return NotImplemented
        return (self.row, self.number) < (other.row, other.number)


print(Seat(4, 1) == Seat(4, 1), Seat(4, 1) == "4-1")
print("first:", vars(min([Seat(4, 2), Seat(3, 9)])))
for attempt in (lambda: {Seat(4, 1)}, lambda: Seat(4, 1) < "4-1"):
    try:
        attempt()
    except TypeError as error:
        print("TypeError:", error)


class FixedSeat(Seat):
    def __hash__(self):
        return hash((self.row, self.number))


print(len({FixedSeat(4, 1), FixedSeat(4, 1), FixedSeat(4, 2)}), "seats")
