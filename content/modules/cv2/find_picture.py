import cv2
import numpy as np

rng = np.random.default_rng(1)
screen = rng.integers(0, 256, (120, 200), dtype=np.uint8)
button = screen[30:50, 140:180].copy()  # what we look for, 40 x 20
screen = cv2.GaussianBlur(screen, (3, 3), 0)  # the search must bear this

scores = cv2.matchTemplate(screen, button, cv2.TM_CCOEFF_NORMED)
_, best, _, place = cv2.minMaxLoc(scores)
x, y = place
height, width = button.shape[:2]
print(f"best match: {best:.2f} at x={x}, y={y}")
print("centre:", (x + width // 2, y + height // 2))

nearby = cv2.dilate(scores, np.ones((height, width)))  # best around each
rows, columns = np.nonzero((scores > 0.5) & (scores == nearby))
print("places above 0.5:", len(rows))

mirrored = cv2.flip(button, 1)
worse = cv2.matchTemplate(screen, mirrored, cv2.TM_CCOEFF_NORMED).max()
print("mirrored is found:", bool(worse > 0.5))
