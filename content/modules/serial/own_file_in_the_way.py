from pathlib import Path
import sys

Path("serial.py").write_text("# a first try\n")
sys.path.insert(0, "")  # as if this script stood beside it
import serial

try:
    serial.Serial("/dev/ttyUSB0")
except AttributeError as error:
    print(error)
    print("it is", Path(serial.__file__).name)
