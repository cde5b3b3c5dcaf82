import time
from concurrent.futures import ThreadPoolExecutor


def fetch(page):
    time.sleep(0.2)  # pretend to wait for a server
    return f"page {page}"


start = time.perf_counter()
with ThreadPoolExecutor(max_workers=5) as pool:
    pages = list(pool.map(fetch, range(1, 11)))
elapsed = time.perf_counter() - start

print(pages[0], "...", pages[-1])
print("ten waits of 0.2 s took less than 1.5 s:", elapsed < 1.5)
