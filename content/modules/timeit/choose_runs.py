import timeit

timer = timeit.Timer("sum(range(1_000))")
runs, total = timer.autorange()

print("long enough:", total >= 0.2)
print("more than 100 runs:", runs > 100)
print("one call below a millisecond:", total / runs < 0.001)

broken = timeit.Timer("1 / zero", "zero = 0")
try:
    broken.timeit(number=1)
except ZeroDivisionError:
    print("timed code may raise, as any code")
