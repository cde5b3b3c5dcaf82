# set-up: a file from elsewhere
import h5py
import numpy as np

with h5py.File("run.h5", "w") as made:
    made["sensors/left/signal"] = np.zeros((100, 3), dtype="f4")
    made["sensors/right/signal"] = np.zeros((100, 3), dtype="f4")
    made["sensors/left"].attrs["rate"] = 50
    made["time"] = np.arange(100)
# end of set-up
import h5py


def show(name, item):
    if isinstance(item, h5py.Dataset):
        print(f"{name:21} {item.shape} {item.dtype}")
    else:
        print(f"{name:21} {dict(item.attrs)}")


print(h5py.is_hdf5("run.h5"))
with h5py.File("run.h5") as file:
    print(list(file), len(file["sensors"]))
    file.visititems(show)
    print("time" in file, file.get("sensors/middle"))
    for name, sensor in file["sensors"].items():
        print(name, sensor["signal"].nbytes, "bytes")
