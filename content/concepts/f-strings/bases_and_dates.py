from datetime import datetime

colour, departure = 48879, datetime(2026, 3, 9, 7, 5)

print(f"{colour:x} {colour:X} {colour:#x} {colour:08x}")
print(f"{10:b} {10:#b} {10:08b} {8:o} {9731:c}")
print(f"{departure:%d.%m.%Y} at {departure:%H:%M}")
print(f"today is {departure:%Y-%m-%d}, day {departure:%j} of the year")


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, code):
        if code.endswith("F"):
            return format(self.celsius * 9 / 5 + 32, code[:-1]) + " °F"
        return format(self.celsius, code) + " °C"


print(f"{Temperature(21.46):.1f} is {Temperature(21.46):.0fF}")
