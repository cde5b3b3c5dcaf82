try:
    range(0, 1, 0.5)
except TypeError as error:
    print(error)

print([i / 2 for i in range(5)])
print([i / 10 for i in range(1, 8)])

total, steps = 0.0, 0
while total < 1:
    total += 0.1
    steps += 1
print("adding 0.1 until 1:", steps, "steps, to", total)

start, stop, count = 0.0, 2.0, 6
last = max(count - 1, 1)
print([start * (1 - i / last) + stop * (i / last) for i in range(count)])
