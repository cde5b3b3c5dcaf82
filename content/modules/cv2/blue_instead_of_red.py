import cv2
import numpy as np

image = np.zeros((40, 40, 3), np.uint8)
cv2.circle(image, (20, 20), 15, (255, 0, 0), -1)
print("BGR:", image[20, 20].tolist(), "is blue")
rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
print("RGB:", rgb[20, 20].tolist(), "is blue too")
