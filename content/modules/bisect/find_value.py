from bisect import bisect_left


def index(values, wanted):
    place = bisect_left(values, wanted)
    if place < len(values) and values[place] == wanted:
        return place
    raise ValueError(f"{wanted} is not in the list")


primes = [2, 3, 5, 7, 11, 13, 17, 19]
print("13 is at index", index(primes, 13))
try:
    index(primes, 9)
except ValueError as error:
    print("error:", error)

print("next prime after 9: ", primes[bisect_left(primes, 9)])
