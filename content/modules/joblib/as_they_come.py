import time

from joblib import Parallel, delayed


def fetch(item, seconds):
    time.sleep(seconds)
    return item


calls = [("teapot", 0.6), ("cup", 0.0)]
for mode in ("generator", "generator_unordered"):
    parallel = Parallel(n_jobs=2, prefer="threads", return_as=mode)
    found = parallel(delayed(fetch)(*call) for call in calls)
    for number, item in enumerate(found, start=1):
        print(number, "of", len(calls), item)
