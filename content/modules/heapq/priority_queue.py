import heapq
from itertools import count

order = count()  # breaks ties, first come first served
todo = []


def add(priority, task):
    heapq.heappush(todo, (priority, next(order), task))


add(3, {"title": "water the plants"})
add(1, {"title": "put out the fire"})
add(2, {"title": "call the plumber"})
add(1, {"title": "wake the others"})

while todo:
    priority, _, task = heapq.heappop(todo)
    print(priority, task["title"])
