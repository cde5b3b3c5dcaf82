import heapq
from itertools import islice

scores = [412, 97, 655, 230, 891, 54, 703, 655]  # could be endless

stream = iter(scores)  # of a list the loop would begin anew
top = list(islice(stream, 3))
heapq.heapify(top)
for score in stream:
    dropped = heapq.heappushpop(top, score)
    print(f"{score:3} came, {dropped:3} went, lowest of the top: {top[0]}")

print("top three:", sorted(top, reverse=True))
print("heapreplace:", heapq.heapreplace(top, 12), "went for 12")
