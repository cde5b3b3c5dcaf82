class Seat:
    def __init__(self, row):
        self.row = row
    def __eq__(self, other):
        return self.row == other.row
    def __hash__(self):
        return hash(self.row)

seat = Seat(1)
booked = {seat: "Ada"}
seat.row = 2
print(seat in booked, Seat(1) in booked, Seat(2) in booked)
print("found by a loop:", list(booked.values()))
