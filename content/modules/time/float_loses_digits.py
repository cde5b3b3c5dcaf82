import math
import time

now = time.time()
print("step of the float:", math.ulp(now), "seconds")
exact = 1_717_000_000_123_456_789
print(f"{exact / 1e9:.9f}")
print(type(time.time_ns()).__name__, exact % 1_000_000_000)
