import h5py

with h5py.File("run.h5", "w") as file:
    data = file.create_dataset("signal", data=[[1, 2], [3, 4]])
    data[0][1] = 99
    print(data[0])
    data[0, 1] = 99
    print(data[0])
