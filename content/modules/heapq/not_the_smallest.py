import heapq

for ready in (False, True):
    prices = [9, 4, 7]
    if ready:
        heapq.heapify(prices)
    heapq.heappush(prices, 8)
    print(heapq.heappop(prices), prices)
