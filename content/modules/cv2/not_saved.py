from pathlib import Path

import cv2
import numpy as np

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
image = np.zeros((40, 40), np.uint8)
print(cv2.imwrite("out/tea.png", image), Path("out/tea.png").exists())
try:
    cv2.imwrite("tea.picture", image)
except cv2.error:
    print("cv2.error: no such format")
Path("out").mkdir()
print(cv2.imwrite("out/tea.png", image), Path("out/tea.png").exists())
