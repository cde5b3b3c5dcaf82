from pathlib import Path

import cv2
import numpy as np

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

image = cv2.imread("hoilday.jpg")  # a misspelt name
print("imread returned", image)

try:
    cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
except cv2.error as error:
    print("cv2.error:", error.err)


def read_image(path):
    data = np.fromfile(path, np.uint8)
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except cv2.error:  # an empty file, or far too many pixels
        image = None
    if image is None:
        raise ValueError(f"{path} is not an image that OpenCV can read")
    return image


Path("notes.jpg").write_text("not a picture")
for name in ("hoilday.jpg", "notes.jpg"):
    try:
        read_image(name)
    except (OSError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
