import time

INTERVAL = 0.05

start = time.perf_counter()
rounds = []
for number in range(1, 5):
    time.sleep(0.01 * number)  # the work, a little longer each time
    rounds.append(number)

    rest = start + number * INTERVAL - time.perf_counter()
    if rest > 0:
        time.sleep(rest)

elapsed = time.perf_counter() - start
print("rounds:", rounds)
print(f"took at least {4 * INTERVAL:.2f} s:", elapsed >= 4 * INTERVAL - 0.001)
work = sum(0.01 * number for number in rounds)
print(f"a fixed pause would take {4 * INTERVAL + work:.2f} s")
