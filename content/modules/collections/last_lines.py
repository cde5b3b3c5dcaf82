from collections import deque
from pathlib import Path

log = Path("server.log")
log.write_text("".join(f"10:{i:02} request {i}\n" for i in range(60)))

with log.open() as lines:
    tail = deque(lines, maxlen=3)
print("".join(tail), end="")

prices = [10, 12, 11, 15, 14]
window = deque(maxlen=3)
for price in prices:
    window.append(price)  # the oldest price falls out
    if len(window) == window.maxlen:
        print(list(window), f"average {sum(window) / len(window):.1f}")
