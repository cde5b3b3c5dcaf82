import asyncio

async def each(items):
    for item in items:
        yield item

async def main():
    async for item in each(["tea", "mug"]):
        print(item)

try:
    aiter(["tea", "mug"])
except TypeError as error:
    print(error)
asyncio.run(main())
