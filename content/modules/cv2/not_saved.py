from pathlib import Path

import cv2
import numpy as np

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
image = np.zeros((40, 40), np.uint8)
print(cv2.imwrite("out/tea.png", image), Path("out/tea.png").exists())
Path("out").mkdir()
print(cv2.imwrite("out/tea.png", image), Path("out/tea.png").exists())
