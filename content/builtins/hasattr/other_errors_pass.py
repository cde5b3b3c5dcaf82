class Sensor:
    @property
    def degrees(self):
        raise OSError("cable is loose")

try:
    print(hasattr(Sensor(), "degrees"))
except OSError as error:
    print("OSError:", error)
print(hasattr(Sensor(), "humidity"))
