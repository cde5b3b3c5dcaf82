import h5py
import numpy as np

with h5py.File("log.h5", "a") as file:
    if "readings" not in file:  # a later run goes on
        file.create_dataset(
            "readings", shape=(0, 2), maxshape=(None, 2), dtype="f8",
            chunks=(1000, 2))
        file["fixed"] = np.zeros((3, 2))


def append(name, rows):
    with h5py.File(name, "a") as file:
        data = file["readings"]
        rows = np.array(rows, data.dtype, ndmin=data.ndim)  # one row, too
        if not rows.size:
            return  # nothing came
        if rows.shape[1:] != data.shape[1:]:
            raise ValueError(f"rows of another width: {rows.shape}")
        start = len(data)
        data.resize(start + len(rows), axis=0)
        data[start:] = rows


append("log.h5", np.array([[1.0, 20.5], [2.0, 20.7]]))
append("log.h5", [3.0, 21.0])
append("log.h5", [])
with h5py.File("log.h5", "a") as file:
    print(file["readings"][:].tolist(), file["readings"].maxshape)
    try:
        file["fixed"].resize(4, axis=0)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, "|", str(error)[:40])
