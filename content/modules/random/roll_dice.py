import random

random.seed(2024)  # the same dice every time; leave it out for chance

print("die:        ", random.randint(1, 6))
print("five dice:  ", [random.randint(1, 6) for _ in range(5)])
print("even, < 100:", random.randrange(0, 100, 2))

rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(10_000)]
for total in (2, 7, 12):
    print(f"{total:2} came {rolls.count(total):,} times")
