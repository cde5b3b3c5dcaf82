import asyncio
from functools import cache
async def price(tea):
    return len(tea)
async def main():
    as_task = cache(lambda tea: asyncio.create_task(price(tea)))
    for start in (as_task, cache(price)):
        print(await start("assam"), await start("assam"))
try:
    asyncio.run(main())
except RuntimeError as error:
    print("RuntimeError:", error)
