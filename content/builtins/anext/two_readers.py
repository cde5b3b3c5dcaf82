import asyncio

async def ticker():
    for number in (1, 2):
        await asyncio.sleep(0.01)
        yield number

async def main():
    stream = ticker()
    both = anext(stream, None), anext(stream, None)
    for got in await asyncio.gather(*both, return_exceptions=True):
        print(repr(got))

asyncio.run(main())
