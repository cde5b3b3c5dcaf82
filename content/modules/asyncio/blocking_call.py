import asyncio
import time


def read_sensor():
    time.sleep(0.5)  # a library that blocks
    return 21.5


async def tick(ticks):
    while True:
        ticks.append("tick")
        await asyncio.sleep(0.02)


async def main():
    ticks = []
    ticker = asyncio.create_task(tick(ticks))
    print("sensor:", await asyncio.to_thread(read_sensor))
    ticker.cancel()
    print("the loop kept ticking:", len(ticks) >= 3)


asyncio.run(main())
