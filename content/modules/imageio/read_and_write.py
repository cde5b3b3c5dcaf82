# set-up: a small picture
import imageio.v3 as iio
import numpy as np

sky = np.zeros((60, 80, 3), dtype=np.uint8)
sky[:30] = [90, 160, 230]
sky[30:] = [60, 120, 40]
iio.imwrite("field.png", sky)
# end of set-up
from pathlib import Path

import imageio.v3 as iio

picture = iio.imread("field.png")
print(picture.shape, picture.dtype, picture[0, 0])

top = picture[:30, ::2]  # upper half, every other column
iio.imwrite("top.png", top)
iio.imwrite("field.jpg", iio.imread("field.png", mode="RGB"), quality=90)
grey = iio.imread("field.png", mode="L")
print(top.shape, grey.shape, grey[0, 0], grey[-1, 0])

for path in sorted(Path().glob("*.[jp][pn]g")):
    print(path.name, path.read_bytes()[:4])
