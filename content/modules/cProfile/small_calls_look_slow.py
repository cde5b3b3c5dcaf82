import cProfile
import timeit
from time import process_time


def next_day(day):
    return day + 1


def count_days():
    return [next_day(day) for day in range(200_000)]


profiled = cProfile.Profile().runcall
plain = min(timeit.repeat(count_days, timer=process_time, number=1))
slow = timeit.repeat(lambda: profiled(count_days), timer=process_time, number=1)
print("a tenth slower, or more:", min(slow) > 1.1 * plain)
