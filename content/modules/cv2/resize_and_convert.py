# set-up: a photo
import cv2
import numpy as np

row = np.linspace(0, 255, 240, dtype=np.uint8)
photo = np.dstack([np.tile(row, (160, 1))] * 3)  # a grey ramp
photo[:, :80] = (0, 0, 255)  # red, as blue, green, red
cv2.imwrite("photo.png", photo)
# end of set-up
from pathlib import Path

import cv2

image = cv2.imread("photo.png")
height, width = image.shape[:2]
print(width, "x", height, image.dtype)

half = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
grey = cv2.cvtColor(half, cv2.COLOR_BGR2GRAY)
rgb = cv2.cvtColor(half, cv2.COLOR_BGR2RGB)  # for matplotlib or Pillow
turned = cv2.rotate(half, cv2.ROTATE_90_CLOCKWISE)
middle = image[40:120, 60:180]  # rows, then columns

print("half:", half.shape, "grey:", grey.shape, "turned:", turned.shape)
print("red as BGR:", half[0, 0], "as RGB:", rgb[0, 0], "as grey:", grey[0, 0])
if not cv2.imwrite("middle.jpg", middle, [cv2.IMWRITE_JPEG_QUALITY, 80]):
    raise OSError("not written; is the folder there?")
print("cut out:", cv2.imread("middle.jpg").shape)
print(sorted(path.name for path in Path(".").glob("*.[pj][np]g")))
