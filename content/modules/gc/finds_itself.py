import gc

class Order:
    pass

basket = [Order()]
found = [item for item in gc.get_objects() if isinstance(item, Order)]
referrers = [r for r in gc.get_referrers(found[0]) if isinstance(r, list)]
print(len(referrers), any(r is found for r in referrers))
print(sum(r is not found for r in referrers))
