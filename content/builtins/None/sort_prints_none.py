times = [9.8, 9.6, 10.1]
answer = times.sort()
print(answer, answer is None)
print(times)

laps = [61, 58, 60]
print(sorted(laps))
