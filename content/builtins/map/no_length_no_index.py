lengths = map(len, ["Oslo", "Rome"])
for attempt in (lambda: len(lengths), lambda: lengths[0]):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

kept = list(lengths)
print(len(kept), kept[0], "left in the map:", list(lengths))
