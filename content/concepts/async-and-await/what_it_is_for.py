import asyncio


async def brew(drink, seconds):
    print("put the water on for", drink)
    await asyncio.sleep(seconds)  # others may run meanwhile
    print(drink, "is ready")
    return drink


async def one_after_the_other():
    return [await brew("coffee", 0.05), await brew("tea", 0.01)]


async def together():
    return await asyncio.gather(brew("coffee", 0.05), brew("tea", 0.01))


print(asyncio.run(one_after_the_other()))
print("--- together")
print(asyncio.run(together()))
