import time
from concurrent.futures import ThreadPoolExecutor


def price_of(item):
    print("asking for the price")
    time.sleep(0.5)
    return 4.9


def reviews_of(item, limit):
    print("asking for reviews")
    time.sleep(0.25)
    return ["strong", "fresh", "cheap"][:limit]


with ThreadPoolExecutor() as pool:
    price = pool.submit(price_of, "tea")
    reviews = pool.submit(reviews_of, "tea", limit=2)
    print("reviews:", reviews.result())
    print("price:", price.result())
