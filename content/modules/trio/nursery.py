import trio


async def fetch(item, seconds):
    print("asks for", item)
    await trio.sleep(seconds)  # a request
    print("has", item)


async def main(shop):
    async with trio.open_nursery() as nursery:
        nursery.start_soon(fetch, "teapots", 0.3)
        await trio.sleep(0.1)
        nursery.start_soon(fetch, "cups", 0)
    return f"all of {shop}"


print(trio.run(main, "example.org"))
