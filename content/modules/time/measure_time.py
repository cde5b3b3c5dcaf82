import time


def seconds_for(members, wanted):
    start = time.perf_counter()
    found = sum(number in members for number in wanted)
    elapsed = time.perf_counter() - start
    print(f"{type(members).__name__:5} found {found} of {len(wanted)}")
    return elapsed


numbers = range(0, 40_000, 2)
wanted = range(30_000, 30_500)

slow = seconds_for(list(numbers), wanted)
fast = seconds_for(set(numbers), wanted)

print("list took at least 0.001 s:", slow >= 0.001)
print("set was faster:          ", fast < slow)
# print(f"took {slow:.3f} s") shows the time itself
