import select
import time

poll, epoll = select.poll().poll, select.epoll().poll
for wait, timeout in ((epoll, 0.3), (poll, 0.3), (poll, 300)):
    start = time.monotonic()
    wait(timeout)
    long_enough = time.monotonic() - start > 0.29
    print(f"{type(wait.__self__).__name__:6}{timeout:4}  {long_enough}")
