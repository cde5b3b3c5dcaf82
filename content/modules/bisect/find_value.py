from bisect import bisect_left, bisect_right


def index(values, wanted):
    place = bisect_left(values, wanted)
    if place < len(values) and values[place] == wanted:
        return place
    raise ValueError(f"{wanted} is not in the list")


def nearest(values, wanted):
    place = bisect_left(values, wanted)
    neighbours = values[max(place - 1, 0) : place + 1]
    return min(neighbours, key=lambda value: abs(value - wanted))


primes = [2, 3, 5, 7, 11, 13, 17, 19]
print("13 is at index", index(primes, 13))
try:
    index(primes, 9)
except ValueError as error:
    print("error:", error)

print("next larger than 7:", primes[bisect_right(primes, 7)])
print("nearest to 16:", nearest(primes, 16), " to 90:", nearest(primes, 90))
