import heapq

waiting = [5, 3, 4, 1, 2]
heapq.heapify(waiting)
print(waiting)
print(sorted(waiting))
print([heapq.heappop(waiting) for _ in range(len(waiting))])
