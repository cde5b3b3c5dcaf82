import shelve

with shelve.open("basket") as shelf:
    shelf["ada"] = ["tea"]
    shelf["ada"].append("milk")
    print("appended:  ", shelf["ada"])

    items = shelf["ada"]
    items.append("milk")
    shelf["ada"] = items
    print("put back:  ", shelf["ada"])

with shelve.open("basket", writeback=True) as shelf:
    shelf["ada"].append("bread")

with shelve.open("basket") as shelf:
    print("write-back:", shelf["ada"])
