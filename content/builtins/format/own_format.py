class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        unit = "C"
        if spec.endswith(("C", "F")):
            unit, spec = spec[-1], spec[:-1]
        value = self.celsius if unit == "C" else self.celsius * 9 / 5 + 32
        return format(f"{value:.1f} °{unit}", spec)


noon = Temperature(21.5)
print(format(noon), format(noon, "F"), f"[{noon:>10C}]", sep=" | ")


class Plain:
    pass


try:
    format(Plain(), ".2f")
except TypeError as error:
    print(error)
