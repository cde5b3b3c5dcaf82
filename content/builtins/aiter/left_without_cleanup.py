import asyncio

async def rows():
    try:
        yield "first row"
    finally:
        print("connection closed")

async def main():
    stream = aiter(rows())
    print(await anext(stream))
    print("left early, nothing closed yet")
    await stream.aclose()

asyncio.run(main())
