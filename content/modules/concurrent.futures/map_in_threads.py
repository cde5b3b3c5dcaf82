import time
from concurrent.futures import ThreadPoolExecutor


def fetch(page):
    time.sleep(0.1)  # pretend to wait for a server
    return f"page {page}"


start = time.perf_counter()
with ThreadPoolExecutor(max_workers=5) as pool:
    pages = list(pool.map(fetch, range(1, 11)))
elapsed = time.perf_counter() - start

print(pages[0], "...", pages[-1])
print("ten waits of 0.1 s took less than 0.8 s:", elapsed < 0.8)
