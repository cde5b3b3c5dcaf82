hours = range(8, 18, 3)

print("start", hours.start, "stop", hours.stop, "step", hours.step)
print("numbers:", list(hours), "last:", hours[-1], "count:", len(hours))

later = range(hours.start + 24, hours.stop + 24, hours.step)
print("a day later:", list(later))
print("backwards:", hours[::-1], list(hours[::-1]))
print("same numbers:", hours == range(8, 19, 3))
print("part:", hours[1:3], "the default step:", range(5).step)
