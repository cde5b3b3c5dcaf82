import cv2
import numpy as np

pixels = np.array([[100, 200]], np.uint8)
more = np.full_like(pixels, 100)
print("+:      ", (pixels + more).tolist())
print("cv2.add:", cv2.add(pixels, more).tolist())
