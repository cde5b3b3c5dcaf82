try:
    import dbm.gnu as store
except ImportError:  # Python was built without GDBM
    import dbm.dumb as store

with store.open("stock", "c") as stock:
    try:
        stock["tea"] = 4
    except TypeError:
        stock["tea"] = str(4)
    print(stock["tea"], int(stock["tea"]) + 1)
