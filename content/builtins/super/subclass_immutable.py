class Temperature(float):
    def __new__(cls, value, unit="C"):
        if unit == "F":
            value = (value - 32) / 1.8
        elif unit != "C":
            raise ValueError(f"unknown unit {unit!r}")
        return super().__new__(cls, value)

    def __init__(self, value, unit="C"):
        self.read_as = f"{value} {unit}"


for reading in (Temperature(21.5), Temperature(70, unit="F")):
    print(f"{reading:.1f} C, read as {reading.read_as}")

total = Temperature(20) + Temperature(5)
print(total, type(total).__name__)
