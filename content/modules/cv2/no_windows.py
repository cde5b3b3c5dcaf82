import cv2
import numpy as np

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
image = np.zeros((40, 40), np.uint8)
try:
    cv2.imshow("tea", image)
except cv2.error as error:
    print("imshow:", error.err.strip().partition(". ")[0])
print("imwrite:", cv2.imwrite("tea.png", image))
