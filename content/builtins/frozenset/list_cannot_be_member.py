routes = [["Oslo", "Bergen"], ["Oslo", "Bodø"]]
try:
    frozenset(routes)
except TypeError as error:
    print(type(error).__name__, "for lists")

print(sorted(frozenset(map(tuple, routes))))
