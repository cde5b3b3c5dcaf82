import asyncio

async def messages():
    print("(reading)")
    yield "hello"

async def main():
    waiting = anext(messages())
    print("called, nothing read")
    print("awaited:", await waiting)

asyncio.run(main())
