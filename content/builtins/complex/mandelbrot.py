def stays(c):
    z = 0
    for _ in range(60):
        z = z * z + c
        if abs(z) > 2:
            return False
    return True


for row in range(8, -9, -1):
    points = (complex(column / 14, row / 7) for column in range(-30, 9))
    print("".join("#" if stays(c) else "." for c in points))
