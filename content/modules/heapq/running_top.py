import heapq
from itertools import islice

scores = iter([412, 97, 655, 230, 891, 54, 703, 655])  # could be endless

top = list(islice(scores, 3))
heapq.heapify(top)
for score in scores:
    dropped = heapq.heappushpop(top, score)
    print(f"{score:3} came, {dropped:3} went, lowest of the top: {top[0]}")

print("top three:", sorted(top, reverse=True))
print("heapreplace:", heapq.heapreplace(top, 12), "went for 12")
