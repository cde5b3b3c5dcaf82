import imageio.v3 as iio
import numpy as np

noise = np.random.default_rng(1).integers(0, 256, (40, 40, 3), dtype=np.uint8)
for name in ("noise.png", "noise.tiff", "noise.gif", "noise.jpg"):
    iio.imwrite(name, noise)
    back = iio.imread(name).reshape(noise.shape)
    print(f"{name:11}", np.array_equal(back, noise))
