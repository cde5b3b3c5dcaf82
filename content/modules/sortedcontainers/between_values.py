from sortedcontainers import SortedList

readings = SortedList([18.2, 20.5, 20.7, 21.0, 24.9])
print(list(readings.irange(20, 21)))
print(list(readings.irange(None, 21, inclusive=(True, False), reverse=True)))
print(readings.bisect_left(20.7), "below,",
      len(readings) - readings.bisect_right(20.7), "above")


def nearest(values, wanted):
    place = values.bisect_left(wanted)
    around = values[max(place - 1, 0):place + 1]
    return min(around, key=lambda value: abs(value - wanted), default=None)


print(nearest(readings, 23.5), nearest(readings, 0), nearest(SortedList(), 1))
