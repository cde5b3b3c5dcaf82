import asyncio


async def messages():
    for text in ["version 2", "Ada: hello", "Bob: hi", "Ada: bye"]:
        await asyncio.sleep(0)
        yield text


async def main():
    stream = aiter(messages())
    print("header:", await anext(stream, None))
    print("first: ", await anext(stream, None))
    async for text in stream:
        print("then:  ", text)


asyncio.run(main())
