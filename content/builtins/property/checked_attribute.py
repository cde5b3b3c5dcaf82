class Oven:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not 0 <= value <= 250:
            raise ValueError(f"{value} is not between 0 and 250")
        self._celsius = value


oven = Oven(180)
oven.celsius += 20
print("oven at", oven.celsius)

try:
    oven.celsius = 400
except ValueError as error:
    print("refused:", error)
try:
    Oven(-5)
except ValueError as error:
    print("refused:", error)
print("still at", oven.celsius)
