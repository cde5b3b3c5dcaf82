import cv2
import numpy as np

image = np.zeros((40, 40), np.uint8)
marked = cv2.rectangle(image.copy(), (5, 5), (30, 30), 255)
print("copy:    ", np.count_nonzero(image), "pixels changed")
marked = cv2.rectangle(image, (5, 5), (30, 30), 255)
print("original:", np.count_nonzero(image), "pixels changed")
