import time
from concurrent.futures import ThreadPoolExecutor, as_completed

delays = {"slow": 1.2, "quick": 0.05, "middle": 0.6}


def fetch(server):
    time.sleep(delays[server])  # pretend to wait for it
    return f"answered after {delays[server]} s"


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(fetch, server): server for server in delays}
    for done, future in enumerate(as_completed(futures), start=1):
        print(f"{done}/{len(futures)}", futures[future], future.result())
