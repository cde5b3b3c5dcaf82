class Seat:
    def __init__(self, row, number):
        self.row = row
        self.number = number

    def __eq__(self, other):
        if not isinstance(other, Seat):
            return NotImplemented
        return (self.row, self.number) == (other.row, other.number)


class HashableSeat(Seat):
    def __hash__(self):
        return hash((self.row, self.number))


print("equal:         ", Seat("C", 7) == Seat("C", 7))
print("hash of object:", Seat.__hash__ is object.__hash__)
print("hash of Seat:  ", Seat.__hash__)
try:
    {Seat("C", 7)}
except TypeError as error:
    print("in a set:      ", type(error).__name__)
print("in a set:      ", len({HashableSeat("C", 7), HashableSeat("C", 7)}))
