class Parcel:
    def __init__(self, to, weight):
        self.to, self.weight = to, weight

    def __repr__(self):
        return f"Parcel({self.to!r}, {self.weight})"

    def __str__(self):
        return f"parcel to {self.to}"


parcel = Parcel("Oslo", 2.5)
print(parcel)
print([parcel])  # containers show the repr
print(f"{parcel} or {parcel!r}")


class Envelope:
    def _init_(self, to):  # one underscore is missing on each side
        self.to = to


for attempt in (lambda: Parcel("Oslo"), lambda: Envelope("Oslo")):
    try:
        attempt()
    except TypeError as error:
        print("TypeError:", error)
