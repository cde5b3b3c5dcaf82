import gc

gc.collect()
cycle = [bytes(1_000_000)]
cycle.append(cycle)
del cycle
found = gc.collect()
print(found > 0, found < 1000)
