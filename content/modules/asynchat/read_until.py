import asyncio


async def main():
    reader = asyncio.StreamReader()  # a real one comes with a connection
    reader.feed_data(b"PUT 5\r\n\r\nhello")
    reader.feed_data(b"BYE\r\n\r\nPU")
    reader.feed_eof()

    # was set_terminator(b"\r\n\r\n") and found_terminator()
    header = await reader.readuntil(b"\r\n\r\n")
    print("header:", header)
    # was set_terminator(5)
    size = int(header.split()[1])
    print("body:  ", await reader.readexactly(size))
    print("header:", await reader.readuntil(b"\r\n\r\n"))
    try:
        await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        print("cut off after:", error.partial)


asyncio.run(main())
