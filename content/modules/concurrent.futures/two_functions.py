import time
from concurrent.futures import ThreadPoolExecutor


def price_of(item):
    time.sleep(0.5)  # in place of a slow network
    print("price has come")
    return 4.9


def reviews_of(item, limit):
    time.sleep(0.1)
    print("reviews have come")
    return ["strong", "fresh", "cheap"][:limit]


with ThreadPoolExecutor() as pool:
    price = pool.submit(price_of, "tea")
    reviews = pool.submit(reviews_of, "tea", limit=2)
    print("price:", price.result())
    print("reviews:", reviews.result())
