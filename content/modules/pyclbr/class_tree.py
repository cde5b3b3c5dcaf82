# set-up: a source file
from pathlib import Path

Path("vehicles.py").write_text('''
from collections.abc import Sized
import engines

class Vehicle: ...
class Car(Vehicle): ...
class Boat(Vehicle, Sized): ...
class Hovercraft(Car, Boat): ...
class Truck(engines.Diesel): ...
def tow(vehicle): ...
''')
# end of set-up
import pyclbr

module = "vehicles"
classes = pyclbr.readmodule(module, ["."])
for name, item in classes.items():
    if item.module != module:
        continue
    bases = [base if isinstance(base, str) else base.name
             for base in item.super]
    print(f"{name:10} <- {', '.join(bases) or '-'}")
