import multiprocessing
import time

from joblib import Parallel, delayed


def price_or_error(text):
    try:
        return float(text)
    except Exception as error:
        return error


texts = ["24.0", "free", "6.5"]
parallel = Parallel(n_jobs=2, prefer="threads")
try:
    parallel(delayed(float)(text) for text in texts)
except ValueError as error:
    print(error)
print(parallel(delayed(price_or_error)(text) for text in texts))
try:
    Parallel(n_jobs=2, prefer="threads", timeout=0.1)(
        delayed(time.sleep)(0.5) for _ in range(2))
except multiprocessing.TimeoutError:
    print("took too long")
