from concurrent.futures import ThreadPoolExecutor


def total(pool):
    return pool.submit(sum, [3, 4]).result(timeout=1)  # or for ever


with ThreadPoolExecutor(1) as pool, ThreadPoolExecutor(1) as inner:
    for helper in (pool, inner):
        try:
            print(pool.submit(total, helper).result())
        except TimeoutError:
            print("nobody was free")
