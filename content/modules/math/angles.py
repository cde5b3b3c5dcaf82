import math

for degrees in (0, 30, 90, 180):
    angle = math.radians(degrees)
    sine, cosine = math.sin(angle), math.cos(angle)
    print(f"{degrees:3}  sin {sine:6.3f}  cos {cosine:6.3f}")
print(f"tan of 45 degrees: {math.tan(math.radians(45)):.3f}")

x, y = -3, 3  # from one point to the other: left and up
print(f"atan2: {math.degrees(math.atan2(y, x)):.1f} degrees")
if x:  # straight up or down there is no y / x
    print(f"atan:  {math.degrees(math.atan(y / x)):.1f} degrees")
print(f"half a turn: {math.pi:.4f}, full turn: {math.tau:.4f}")
