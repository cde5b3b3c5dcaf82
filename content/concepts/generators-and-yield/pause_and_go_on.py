def trains(first, every, last):
    print("  [starts]")
    minute = first
    while minute <= last:
        yield f"8:{minute:02}"
        minute += every
    print("  [comes to its end]")


departures = trains(first=5, every=20, last=59)
print("called:", type(departures).__name__, "- nothing has run yet")
for time in departures:
    print("train at", time)
print("a second loop finds:", list(departures))
