import pickle
import runpy
from pathlib import Path

Path("lamps.py").write_text("class Lamp: ...\n")
lamp = runpy.run_path("lamps.py")["Lamp"]()
try:
    pickle.dumps(lamp)
except pickle.PicklingError as error:
    print(type(error).__name__)
import lamps
print(len(pickle.dumps(lamps.Lamp())) > 0)
