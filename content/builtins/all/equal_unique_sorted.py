def describe(items):
    equal = all(item == items[0] for item in items)
    unique = len(set(items)) == len(items)
    ascending = all(a <= b for a, b in zip(items, items[1:]))
    return f"{equal!s:6} {unique!s:7} {ascending}"


print("              equal  unique  sorted")
for items in [[7, 7, 7], [1, 2, 9], [4, 1, 4]]:
    print(f"{items!s:13} {describe(items)}")
