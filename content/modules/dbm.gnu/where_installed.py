try:
    from dbm import gnu as store
except ImportError:
    from dbm import dumb as store

with store.open("prices", "c") as prices:
    prices["tea"] = "4.95"
    prices["milk"] = b"1.20"

with store.open("prices", "r") as prices:
    for article in sorted(prices.keys()):
        print(f"{article.decode():5} {float(prices[article]):5.2f}")
    print("bread" in prices, prices.get("bread", b"unknown"))

try:
    store.open("orders", "r")
except store.error as error:
    print("no such file:", isinstance(error, OSError))
