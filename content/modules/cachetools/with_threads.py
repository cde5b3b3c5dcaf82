import threading
import time
from concurrent.futures import ThreadPoolExecutor

from cachetools import TTLCache, cached

calls = []


@cached(TTLCache(maxsize=100, ttl=600), condition=threading.Condition())
def report(month):
    calls.append(month)
    time.sleep(0.1)  # a slow query
    return f"report of {month}"


with ThreadPoolExecutor(max_workers=8) as pool:
    found = list(pool.map(report, ["May"] * 8))
print(len(found), "answers,", len(calls), "query")
