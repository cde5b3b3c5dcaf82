import select
import time

poll, epoll = select.poll().poll, select.epoll().poll
for wait, timeout in ((epoll, 0.3), (poll, 0.3), (poll, 300)):
    start = time.monotonic()
    wait(timeout)
    waited = time.monotonic() - start > 0.29
    kind = type(wait.__self__).__name__
    print(f"{kind}({timeout}) has waited 0.3 s: {waited}")
