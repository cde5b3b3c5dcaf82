import timeit

setup = "data = list(range(500))"
times = timeit.repeat("sorted(data)", setup, repeat=5, number=50)

best = min(times)
print(len(times), "measurements of 50 runs each")
print("best is the shortest:", all(best <= time for time in times))
print("one run takes less than 10 ms:", best / 50 < 0.01)
