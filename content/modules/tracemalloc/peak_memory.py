import tracemalloc


def with_list(count):
    return sum([number * number for number in range(count)])


def with_generator(count):
    return sum(number * number for number in range(count))


tracemalloc.start()
for function in (with_list, with_generator):
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    result = function(100_000)
    now, peak = tracemalloc.get_traced_memory()
    size = (peak - before) / 1e6
    print(f"{function.__name__:14} {result} peak {size:.1f} MB")

tracemalloc.stop()
try:
    tracemalloc.take_snapshot()
except RuntimeError:
    print("RuntimeError: not tracing")
