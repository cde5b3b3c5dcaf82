import cv2
import numpy as np

image = np.zeros((480, 640, 3), np.uint8)
height, width = image.shape[:2]
print(cv2.resize(image, image.shape[:2]).shape)
print(cv2.resize(image, (width, height)).shape)
