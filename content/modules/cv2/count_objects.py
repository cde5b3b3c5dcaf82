import cv2
import numpy as np

rng = np.random.default_rng(6)
speckles = rng.random((200, 320)) < 0.06
table = np.where(speckles, 150, 215).astype(np.uint8)  # a light table
for centre, radius in [
    ((60, 60), 30), ((150, 110), 38), ((255, 60), 25), ((240, 150), 32)
]:
    cv2.circle(table, centre, radius, 90, thickness=-1)  # dark coins

smooth = cv2.GaussianBlur(table, (5, 5), 0)
level, mask = cv2.threshold(
    smooth, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU
)
outlines, _ = cv2.findContours(
    mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
)
outlines = [line for line in outlines if cv2.contourArea(line) > 1000]
print("found", len(outlines), "coins")

picture = cv2.cvtColor(table, cv2.COLOR_GRAY2BGR)
for outline in sorted(outlines, key=cv2.contourArea):
    (x, y), radius = cv2.minEnclosingCircle(outline)
    print(f"at {x:3.0f},{y:3.0f}: radius {radius:.0f}")
    cv2.drawContours(picture, [outline], -1, (0, 0, 255), 2)
if not cv2.imwrite("coins.png", picture):
    raise OSError("not written; is the folder there?")
