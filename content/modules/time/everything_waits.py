import asyncio
import time

async def work(name, blocking):
    for step in (1, 2):
        print(name, step, end="  ")
        time.sleep(0.05) if blocking else await asyncio.sleep(0.05)

async def both(blocking):
    await asyncio.gather(work("a", blocking), work("b", blocking))
    print("with sleep of", "time" if blocking else "asyncio")

asyncio.run(both(blocking=True))
asyncio.run(both(blocking=False))
