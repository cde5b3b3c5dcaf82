import cv2
import numpy as np

image = np.full((180, 320, 3), 255, dtype=np.uint8)  # a white picture
blue, green, red = (200, 80, 0), (60, 140, 30), (30, 30, 220)  # B, G, R

cv2.rectangle(image, (20, 70), (120, 160), blue, thickness=-1)  # filled
roof = np.array([[10, 70], [70, 20], [130, 70]])
cv2.fillPoly(image, [roof], red)
cv2.circle(image, (240, 60), 35, green, thickness=4)
cv2.arrowedLine(image, (150, 150), (228, 92), (0, 0, 0), 2, cv2.LINE_AA)
cv2.putText(
    image, "house and tree", (140, 172), cv2.FONT_HERSHEY_SIMPLEX,
    0.6, (0, 0, 0), 1, cv2.LINE_AA,
)

print("saved:", cv2.imwrite("drawing.png", image))
print("colour in the wall:", image[100, 70].tolist())  # row, then column
