import asyncio


async def price():
    return 4.2


async def main():
    coroutine = price()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    print("awaited:", await coroutine)
    print("in a thread:", await asyncio.to_thread(asyncio.run, price()))


asyncio.run(main())
