from collections import deque

waiting = deque(["Ann", "Bob"])
waiting.append("Cleo")  # joins at the back
waiting.appendleft("VIP")  # goes to the front
print(list(waiting))

while waiting:
    print("served:", waiting.popleft())

try:
    waiting.popleft()
except IndexError as error:
    print("error: ", error)

players = deque(["north", "east", "south", "west"])
players.rotate(-1)  # the first becomes the last
print(*players)
