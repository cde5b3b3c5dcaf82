from itertools import accumulate, pairwise

meter = [1204, 1216, 1231, 1239]  # kWh, read once a day

used = [later - earlier for earlier, later in pairwise(meter)]
print("used per day: ", used)
print("running total:", list(accumulate(used)))
print("from 100:     ", list(accumulate(used, initial=100)))
print("highest yet:  ", list(accumulate(used, max)))

stops = ["Oslo", "Hamar", "Otta", "Dombas"]
print(" | ".join(f"{start} to {end}" for start, end in pairwise(stops)))
