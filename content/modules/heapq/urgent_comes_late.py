import heapq

heap = [[1, "tea"], [2, "toast"], [3, "eggs"]]
heap[2][0] = 0  # the eggs are urgent now
print([heapq.heappop(heap)[1] for _ in range(3)])

heap = [[1, "tea"], [2, "toast"], [3, "eggs"]]
heap[2][1] = None  # the old entry stays, without its task
heapq.heappush(heap, [0, "eggs"])
order = [heapq.heappop(heap)[1] for _ in range(4)]
print([task for task in order if task])
