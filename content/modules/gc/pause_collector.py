import gc
from contextlib import contextmanager


@contextmanager
def no_collection():
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def load_rows():
    return [[number, str(number)] for number in range(100_000)]


def count_run(phase, info):
    if phase == "start":
        runs.append(info["generation"])


runs = []
gc.callbacks.append(count_run)

rows = load_rows()
print("collector on, runs: ", "some" if runs else 0)
with no_collection():
    runs.clear()
    more_rows = load_rows()
    print("collector off, runs:", len(runs))
print("on again:", gc.isenabled())
