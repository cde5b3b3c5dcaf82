from operator import itemgetter, neg

from sortedcontainers import SortedDict, SortedKeyList

scores = SortedKeyList(key=lambda entry: (-entry[1], entry[0]))
for entry in [("Ada", 120), ("Zoë", 310), ("Grace", 120)]:
    scores.add(entry)
for place, (name, points) in enumerate(scores, start=1):
    print(place, name, points)
print("place of Ada:", scores.index(("Ada", 120)) + 1)

orders = SortedKeyList([(17, "tea"), (3, "cup")], key=itemgetter(0))
print(list(orders.irange_key(1, 10)), orders.bisect_key_left(17))
print(SortedDict(neg, {1: "one", 3: "three"}))
