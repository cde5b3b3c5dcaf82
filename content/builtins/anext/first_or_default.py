import asyncio


async def prices(values):
    for value in values:
        await asyncio.sleep(0)
        yield value


async def main():
    print("first:", await anext(prices([120, 95, 80])))
    print("none: ", await anext(prices([]), "nothing offered"))
    cheap = (price async for price in prices([120, 95, 80]) if price < 100)
    print("cheap:", await anext(cheap, "none so cheap"))
    try:
        await anext(prices([]))
    except StopAsyncIteration as error:
        print(type(error).__name__)
    try:
        next(prices([120]))
    except TypeError as error:
        print(error)


asyncio.run(main())
