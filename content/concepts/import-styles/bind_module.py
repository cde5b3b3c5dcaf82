import json
import math

radii = json.loads("[1, 2.5]")

for radius in radii:
    print(radius, "->", round(math.pi * radius**2, 2))

print("bound:", sorted({"json", "math", "pi", "loads"} & set(globals())))
