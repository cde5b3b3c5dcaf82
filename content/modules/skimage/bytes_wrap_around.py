import numpy as np
from skimage import util

photo = np.array([[100, 200]], dtype=np.uint8)
print(photo + photo)
light = np.clip(util.img_as_float(photo) * 2, 0, 1)
print(util.img_as_ubyte(light))
