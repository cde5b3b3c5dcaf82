lengths = map(len, ["Oslo", "Reykjavik", "Rome"])
print(type(lengths))

try:
    print(lengths[0])
except TypeError as error:
    print(error)

print("first use: ", list(lengths))
print("second use:", list(lengths))

kept = list(map(len, ["Oslo", "Reykjavik", "Rome"]))
print(kept[0], len(kept), max(kept))
