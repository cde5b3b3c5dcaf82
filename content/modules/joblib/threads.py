import time

from joblib import Parallel, delayed, parallel_config

prices = {}


def fetch(item, price):
    time.sleep(0.05)  # a request
    prices[item] = price
    return item


wanted = [("teapot", 24.0), ("cup", 6.5), ("tray", 18.0)]
calls = (delayed(fetch)(item, price) for item, price in wanted)
print(Parallel(n_jobs=3, prefer="threads")(calls))
print(sorted(prices))

with parallel_config(backend="threading", n_jobs=2):
    print(Parallel()(delayed(str.upper)(item) for item in prices) != [])
