days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

print(days[0], days[-1], days[-2:])
print(days[:3], days[::3])
print(list(reversed(days))[:2], days[::-1][:2])

size = 3
print([days[i : i + size] for i in range(0, len(days), size)])
try:
    days[7]
except IndexError as error:
    print(error)
