import heapq

bids = [120, 310, 95, 280]

heap = [-bid for bid in bids]
heapq.heapify(heap)
heapq.heappush(heap, -500)
print("highest bid:", -heapq.heappop(heap))
print("next:       ", -heap[0])

heap.clear()
try:
    heapq.heappop(heap)
except IndexError:
    print("no bids left")
