from pathlib import Path

import h5py
import numpy as np

steps = np.random.default_rng(4).integers(-2, 3, size=(500, 400)).cumsum(axis=0)

options = {
    "plain": {},
    "gzip": {"compression": "gzip"},
    "shuffled": {"compression": "gzip", "shuffle": True},
    "small": {"compression": "gzip", "shuffle": True, "dtype": "i2"},
}
for name, extra in options.items():
    with h5py.File(f"{name}.h5", "w") as file:
        data = file.create_dataset(
            "steps", data=steps, chunks=(100, 100), **extra
        )
        same = np.array_equal(data[:], steps)
    size = Path(f"{name}.h5").stat().st_size
    share = round(size / steps.nbytes, 1)  # the exact one differs by zlib
    print(f"{name:9} {share:4.0%} of the array, equal: {same}")

with h5py.File("small.h5") as file:
    print(file["steps"].chunks, file["steps"].compression)
