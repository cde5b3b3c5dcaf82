import h5py
import numpy as np

degrees = np.array([[3.5, 4.0, 6.5], [9.0, 10.5, 12.0]])

with h5py.File("weather.h5", "w") as file:
    data = file.create_dataset("2024/march/degrees", data=degrees)
    data.attrs["unit"] = "°C"
    data.attrs["cities"] = ["Oslo", "Rome"]
    file["2024/march/days"] = np.arange(1, 4)
    file.attrs["version"] = 2

with h5py.File("weather.h5") as file:
    data = file["2024/march/degrees"]
    print(data.shape, data.dtype, data.attrs["unit"])
    print(data[1, :2], data[:, -1])
    print(file["2024"]["march"]["days"][()], file.attrs["version"])
    rome = list(data.attrs["cities"]).index("Rome")
    print(data[rome].mean())
