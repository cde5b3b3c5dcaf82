import cProfile
import timeit


def next_day(day):
    return day + 1


def count_days():
    return [next_day(day) for day in range(100_000)]


plain = min(timeit.repeat(count_days, number=1, repeat=5))
profiled = cProfile.Profile().runcall
slow = min(timeit.repeat(lambda: profiled(count_days), number=1, repeat=5))
print("a tenth slower, or more:", slow > 1.1 * plain)
