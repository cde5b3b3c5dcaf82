from collections import deque

stops = deque(["Graz", "Linz", "Wels"])
stops.extend(["Enns", "Linz"])
stops.extendleft(["Bruck", "Leoben"])
print(list(stops))

stops.insert(2, "Selzthal")
print("place of Linz:", stops.index("Linz"), "times:", stops.count("Linz"))
stops.remove("Linz")
print("last:", stops.pop(), "first:", stops.popleft())

back = stops.copy()
back.reverse()
print("way back:", list(back))

recent = deque(range(5), maxlen=5)
try:
    recent.insert(2, 99)
except IndexError as error:
    print("IndexError:", error)
recent.clear()
print("empty:", len(recent), recent.maxlen)
