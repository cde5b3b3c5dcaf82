from bisect import bisect_left, insort

words = ["apple", "Banana", "cherry"]
insort(words, "Blueberry", key=str.lower)
print(words)
for wanted in ("Cherry", "Cherry".lower()):
    place = bisect_left(words, wanted, key=str.lower)
    print(wanted, "-> before", words[place])
