distances = {
    frozenset({"Oslo", "Bergen"}): 463,
    frozenset({"Oslo", "Trondheim"}): 494,
}


def distance(start, end):
    return distances.get(frozenset({start, end}), "unknown")


print("Oslo to Bergen:  ", distance("Oslo", "Bergen"))
print("Bergen to Oslo:  ", distance("Bergen", "Oslo"))
print("Bergen to Bodø:  ", distance("Bergen", "Bodø"))
try:
    distances[{"Bergen", "Oslo"}]
except TypeError as error:
    print(type(error).__name__, "for a set as the key")
