import cProfile
import io
import pstats


def read_orders():
    return [f"{number};{number % 7}" for number in range(400)]


def article(order):
    return int(order.split(";")[1])


def count_pairs(values):
    return sum(a == b for a in values for b in values)


with cProfile.Profile() as profiler:
    articles = [article(order) for order in read_orders()]
    print("pairs:", count_pairs(articles))

text = io.StringIO()
stats = pstats.Stats(profiler, stream=text).strip_dirs()
stats.sort_stats("cumtime").print_stats(r"\(\w+\)$", 1)  # 1: the first
for line in text.getvalue().splitlines():
    if line.endswith(")"):  # the head, and the functions
        print(line.split()[0], "...", line.split()[-1])
