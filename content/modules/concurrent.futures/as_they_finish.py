import time
from concurrent.futures import ThreadPoolExecutor, as_completed

delays = {"slow": 0.4, "quick": 0.05, "middle": 0.2}


def fetch(server):
    time.sleep(delays[server])
    return len(server)


with ThreadPoolExecutor() as pool:
    futures = {pool.submit(fetch, server): server for server in delays}
    for done, future in enumerate(as_completed(futures), start=1):
        print(f"{done}/{len(futures)}", futures[future], future.result())
