from enum import Enum


class Planet(Enum):
    MERCURY = (3.30e23, 2.44e6)
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass  # in kilograms
        self.radius = radius  # in metres

    @property
    def gravity(self):
        return 6.674e-11 * self.mass / self.radius**2


for planet in Planet:
    print(f"{planet.name:8} {planet.gravity:5.2f} m/s2")
print("heaviest:", max(Planet, key=lambda planet: planet.mass).name)
