from types import MethodType


class Robot:
    def __init__(self, name):
        self.name = name


def dance(self, steps):
    return f"{self.name} dances {steps} steps"


marvin, hal = Robot("Marvin"), Robot("HAL")
marvin.dance = MethodType(dance, marvin)
print(marvin.dance(3))
print("HAL can dance:", hasattr(hal, "dance"))

Robot.dance = dance  # for all robots
print(hal.dance(5))
