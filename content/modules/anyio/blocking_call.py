import hashlib
import time
from functools import partial

import anyio
from anyio import from_thread, to_thread


async def report(size):
    print("hashed", size, "bytes")


def check_sum(data):
    time.sleep(0.05)  # a slow disk
    from_thread.run(report, len(data))
    return hashlib.sha256(data).hexdigest()[:8]


async def main():
    print(await to_thread.run_sync(check_sum, b"tea" * 1000))
    print(await to_thread.run_sync(partial(sorted, "cab", reverse=True)))
    one = anyio.CapacityLimiter(1)
    async with anyio.create_task_group() as group:
        for size in (10, 10):
            group.start_soon(partial(to_thread.run_sync, limiter=one),
                             check_sum, bytes(size))


anyio.run(main)
