import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("connected to", name)
    try:
        yield name
    finally:
        print("closed")


async def rows(count):
    for number in range(1, count + 1):
        await asyncio.sleep(0.01)
        yield f"row {number}"


async def main():
    async with connection("stock"):
        async for row in rows(2):
            print(row)
    print([row.upper() async for row in rows(2)])
    try:
        print(list(rows(2)))
    except TypeError as error:
        print("TypeError:", error)
    try:
        async for row in ["row 1"]:
            print(row)
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
