import asyncio


async def ticker():
    yield "tick 1"
    yield "tick 2"
    await asyncio.Event().wait()  # stalls for ever
    yield "tick 3"


async def main():
    stream = aiter(ticker())
    while True:
        try:
            print(await asyncio.wait_for(anext(stream), timeout=0.1))
        except StopAsyncIteration:
            print("the stream has ended")
            break
        except TimeoutError:
            print("nothing came, stopping")
            break
    rest = anext(stream, "generator has ended")
    print("afterwards:", await asyncio.wait_for(rest, timeout=0.1))


asyncio.run(main())
