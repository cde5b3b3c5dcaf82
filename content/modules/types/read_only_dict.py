from types import MappingProxyType


class Thermostat:
    def __init__(self):
        self._settings = {"day": 21, "night": 17}
        self.settings = MappingProxyType(self._settings)

    def warmer(self):
        self._settings["day"] += 1


thermostat = Thermostat()
try:
    thermostat.settings["day"] = 99
except TypeError as error:
    print("refused:", type(error).__name__)

thermostat.warmer()
print("day:", thermostat.settings["day"])
print("own copy:", dict(thermostat.settings) | {"day": 18})
