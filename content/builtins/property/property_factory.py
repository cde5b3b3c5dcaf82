def positive(name):
    hidden = f"_{name}"

    def get(self):
        return getattr(self, hidden)

    def put(self, value):
        if not value > 0:  # refuses nan as well
            raise ValueError(f"{name} must be positive, not {value}")
        setattr(self, hidden, value)

    return property(get, put, doc=f"The {name}, above zero.")


class Parcel:
    weight = positive("weight")
    height = positive("height")


parcel = Parcel()
parcel.weight, parcel.height = 2.5, 30
try:
    parcel.height = -1
except ValueError as error:
    print(error)
print(vars(parcel))
