# set-up: files to stumble over
from pathlib import Path

import h5py

Path("notes.h5").write_text("not HDF5")
with h5py.File("run.h5", "w") as made:
    made["signal"] = [1.0, 2.0]
# end of set-up
import h5py

for name in ("lost.h5", "notes.h5"):
    try:
        h5py.File(name)
    except FileNotFoundError:
        print(name, "is not there")
    except OSError as error:
        print(name, "|", str(error).rpartition("(")[2][:24])

with h5py.File("run.h5", "a") as file:
    try:
        file["signal"] = [3.0]
    except OSError as error:
        print(error)
    file["signal"][:] = [5.0, 6.0]  # same shape and type
    del file["signal"]
    file["signal"] = [3.0]  # another shape: delete first
    try:
        file["noise"]
    except KeyError:
        print("no noise, but", list(file))
with h5py.File("run.h5") as file:
    try:
        file["signal"][0] = 1
    except OSError as error:
        print(str(error).rpartition("(")[2][:-1])
