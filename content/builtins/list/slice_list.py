days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

print(days[0], days[-1], days[-2:], days[5:99])
print(days[:3], days[::3])

print(days[::-1][:3])
weekend = days[-2:]
weekend.reverse()
print(weekend)

size = 3
print([days[i : i + size] for i in range(0, len(days), size)])
try:
    days[7]
except IndexError as error:
    print(error)
