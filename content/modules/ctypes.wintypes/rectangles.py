from ctypes.wintypes import POINT, RECT, RGB


def contains(rect, point):
    across = rect.left <= point.x < rect.right
    return across and rect.top <= point.y < rect.bottom


window = RECT(100, 80, 740, 560)  # left, top, right, bottom
print("size:", window.right - window.left, "x", window.bottom - window.top)
for point in POINT(100, 80), POINT(740, 300):
    print(f"({point.x}, {point.y}) inside: {contains(window, point)}")

window.right += 160
try:
    window.bottom = 560 * 1.5
except TypeError:
    window.bottom = round(560 * 1.5)
print("right and bottom:", window.right, window.bottom)
print(f"orange, red byte last: {RGB(0xFF, 0xA5, 0x00):06x}")
