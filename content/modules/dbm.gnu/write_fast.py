try:
    from dbm import gnu as store
except ImportError:
    from dbm import dumb as store

fast = "f" if "f" in getattr(store, "open_flags", "") else ""

with store.open("index", "n" + fast) as index:
    for number in range(500):
        index[f"page {number}"] = "x" * 40
    index.sync()

    for number in range(490):
        del index[f"page {number}"]
    if hasattr(index, "reorganize"):
        index.reorganize()

with store.open("index", "r") as index:
    print(len(index), "pages left")
    print(min(index.keys()).decode(), "to", max(index.keys()).decode())
