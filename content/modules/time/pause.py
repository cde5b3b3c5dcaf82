import time

start = time.perf_counter()
for step in ("heating", "brewing", "ready"):
    print(step)
    time.sleep(0.02)  # 20 milliseconds
elapsed = time.perf_counter() - start

print("waited at least 60 ms:", elapsed >= 0.06)

try:
    time.sleep(-1)
except ValueError as error:
    print("ValueError:", error)
