import asyncio


async def main():
    for limit in (2**16, 2**20):
        reader = asyncio.StreamReader(limit=limit)  # 2**16 is the default
        reader.feed_data(b"x" * 100_000 + b"\r\n")
        try:
            message = await reader.readuntil(b"\r\n")
            print(limit, "->", len(message), "bytes")
        except asyncio.LimitOverrunError as error:
            print(limit, "->", error)


asyncio.run(main())
