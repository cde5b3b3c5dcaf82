import sys
from pathlib import Path

here = Path(__file__).parent
print("the script's folder is first:", here.samefile(sys.path[0]))

Path("plugins").mkdir(exist_ok=True)
Path("plugins/thermometer.py").write_text("reading = 21.5\n")
try:
    import thermometer
except ModuleNotFoundError as error:
    print(error, "- looked for", error.name)

sys.path.append("plugins")
import thermometer

print("found after adding its folder:", thermometer.reading)
