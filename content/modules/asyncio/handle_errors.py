import asyncio


async def price(text):
    await asyncio.sleep(0)
    return float(text)


async def main():
    texts = ["2.50", "8,00", "19.90"]
    results = await asyncio.gather(
        *(price(text) for text in texts), return_exceptions=True
    )
    for text, result in zip(texts, results):
        failed = isinstance(result, BaseException)
        print(text, "->", type(result).__name__ if failed else result)

    coroutine = price("4.20")
    try:
        asyncio.run(coroutine)  # but a loop is running: this one
    except RuntimeError as error:
        print(error)
    print("awaited instead:", await coroutine)


asyncio.run(main())
