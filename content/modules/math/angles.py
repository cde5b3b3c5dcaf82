import math

for degrees in (0, 30, 90, 180):
    angle = math.radians(degrees)
    sine, cosine = math.sin(angle), math.cos(angle)
    print(f"{degrees:3}  sin {sine:6.3f}  cos {cosine:6.3f}")

north, east = -3, 3
bearing = math.degrees(math.atan2(north, east))
print(f"direction: {bearing:.1f} degrees")
print(f"half a turn: {math.pi:.4f}, full turn: {math.tau:.4f}")
