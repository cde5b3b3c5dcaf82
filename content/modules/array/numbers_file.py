from array import array
from pathlib import Path

temperatures = array("d", [21.5, 22.0, 22.4, 21.9])
with open("temperatures.bin", "wb") as file:
    temperatures.tofile(file)
print("bytes on disk:", Path("temperatures.bin").stat().st_size)

loaded = array("d")
loaded.frombytes(Path("temperatures.bin").read_bytes())
print(loaded)

rest = array("d")
with open("temperatures.bin", "rb") as file:
    try:
        rest.fromfile(file, 10)
    except EOFError:
        print("only", len(rest), "of 10 values in the file")
