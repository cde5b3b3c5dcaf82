import time

import trio
from trio.testing import MockClock


async def remind():
    await trio.sleep(3600)
    return trio.current_time()


async def test_remind():
    begun = trio.current_time()
    with trio.fail_after(4000):
        assert await remind() - begun >= 3600
    return "passed"


started = time.monotonic()
print(trio.run(test_remind, clock=MockClock(autojump_threshold=0)))
print(time.monotonic() - started < 60)
