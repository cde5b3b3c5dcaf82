from contextlib import contextmanager


@contextmanager
def announced(step):
    print(f"{step} ...")
    try:
        yield
    except Exception:
        print(f"{step} failed")
        raise
    print(f"{step} done")


@announced("averages")
def average(values):
    return sum(values) / len(values)


with announced("loading"):
    temperatures = [18.5, 21, 19.5]
print(round(average(temperatures), 1))

try:
    average([])
except ZeroDivisionError:
    print("nothing to average")
