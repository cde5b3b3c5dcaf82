import warnings
import imageio
import imageio.v3 as iio
import numpy as np

iio.imwrite("dot.png", np.zeros((2, 2), dtype=np.uint8))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    imageio.imread("dot.png")
    print(str(caught[0].message).partition(". ")[0])
print(iio.imread("dot.png"))
