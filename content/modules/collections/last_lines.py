# set-up: a log of sixty lines
from pathlib import Path

requests = [f"10:{i:02} request {i}\n" for i in range(60)]
Path("server.log").write_text("".join(requests), encoding="utf-8")
# end of set-up
from collections import deque

with open("server.log", encoding="utf-8") as lines:
    tail = deque(lines, maxlen=3)
print("".join(tail), end="")

prices = [10, 12, 11, 15, 14]
window = deque(maxlen=3)
for price in prices:
    window.append(price)  # the oldest price falls out
    if len(window) == window.maxlen:
        print(list(window), f"average {sum(window) / len(window):.1f}")
