ARROWS = {1: "east", 1j: "north", -1: "west", -1j: "south"}

position, direction = 0j, 1j
visited = {position}
for turn, steps in [("R", 2), ("L", 3), ("L", 1), ("L", 4)]:
    direction *= {"R": -1j, "L": 1j}[turn]
    for _ in range(steps):
        position += direction
        visited.add(position)
    x, y = int(position.real), int(position.imag)
    print(f"{turn}{steps} -> {ARROWS[direction]:5} to {x:2}, {y:2}")

print(len(visited), "places visited")
