import cv2
import numpy as np

garden = np.full((100, 150, 3), (60, 120, 60), dtype=np.uint8)  # green
garden[10:40, 10:50] = (0, 215, 255)  # a yellow flower, as B, G, R
garden[55:85, 90:140] = (0, 110, 130)  # a yellow flower in the shade

hsv = cv2.cvtColor(garden, cv2.COLOR_BGR2HSV)
print("flower: ", hsv[20, 20], "shaded:", hsv[60, 100], "grass:", hsv[0, 0])

mask = cv2.inRange(hsv, np.array([20, 100, 80]), np.array([35, 255, 255]))
print(f"yellow:  {cv2.countNonZero(mask) / mask.size:.0%} of the picture")

only = cv2.bitwise_and(garden, garden, mask=mask)
print("grass is black now:", only[0, 0].tolist())

count, _, boxes, _ = cv2.connectedComponentsWithStats(mask)
for x, y, width, height, area in boxes[1:]:  # 0 is the background
    print(f"x={x} y={y} {width} x {height}, {area} pixels")
