import h5py

with h5py.File("run.h5", "w") as file:
    data = file.create_dataset("signal", data=[1.0, 2.0])
    values = data[:]
print(values)
try:
    print(data[:])
except (OSError, RuntimeError, ValueError) as error:
    print(data, "|", type(error).__name__)
