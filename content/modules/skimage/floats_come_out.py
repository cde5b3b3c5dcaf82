import numpy as np
from skimage import transform, util

grey = np.full((4, 4), 200, dtype=np.uint8)
small = transform.resize(grey, (2, 2))
print(small.dtype, small[0, 0].round(3), small.astype(np.uint8)[0, 0])
print(util.img_as_ubyte(small)[0, 0])
print(util.img_as_ubyte(np.array([[200, 300]], dtype=np.int64)))
print(transform.resize(grey, (2, 2), preserve_range=True)[0, 0])
