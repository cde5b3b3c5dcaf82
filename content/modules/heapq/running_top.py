import heapq

scores = iter([412, 97, 655, 230, 891, 54, 703, 655])  # could be endless

top = [next(scores) for _ in range(3)]
heapq.heapify(top)
for score in scores:
    dropped = heapq.heappushpop(top, score)
    print(f"{score:3} came, {dropped:3} went, lowest of the top: {top[0]}")

print("top three:", sorted(top, reverse=True))
