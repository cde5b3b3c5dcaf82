import asyncio
import time


def read_slowly():  # such as requests.get, or a driver without async
    time.sleep(0.2)
    return "12 rows"


async def count_ticks(ticks):
    while True:
        await asyncio.sleep(0.01)
        ticks.append("tick")


async def watch(work):
    ticks = []
    ticker = asyncio.create_task(count_ticks(ticks))
    await asyncio.sleep(0)  # lets the ticker begin
    result = await work()
    ticker.cancel()
    return f"{result}, and the ticker {'ran' if ticks else 'stood still'}"


async def blocking():
    return read_slowly()


print("in the loop: ", asyncio.run(watch(blocking)))
thread = asyncio.run(watch(lambda: asyncio.to_thread(read_slowly)))
print("in a thread: ", thread)
