import h5py
import numpy as np

cities = np.array(["Oslo", "Zürich", "Lund"])
with h5py.File("texts.h5", "w") as file:
    file["title"] = "Größen"
    file["list"] = ["tea", "Kaffee"]
    try:
        file["cities"] = cities
    except TypeError as error:
        print(error)
    file.create_dataset("cities", data=cities.astype(object),
                        dtype=h5py.string_dtype())
    mixed = ["" if value is None else str(value) for value in ("a", None, 3)]
    file["mixed"] = mixed

with h5py.File("texts.h5") as file:
    print(file["title"][()], file["title"].asstr()[()])
    print(file["cities"][1], file["cities"].asstr()[1])
    print(file["list"].asstr()[:].tolist(), file["mixed"].asstr()[:].tolist())
