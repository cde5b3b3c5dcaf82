import asyncio


async def serve(reader, writer):  # was a subclass of asyncore.dispatcher
    try:
        async for line in reader:  # was handle_read
            writer.write(b"hello " + line)
            await writer.drain()
    finally:
        writer.close()  # was handle_close


async def ask(port, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text.encode() + b"\n")
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return answer.decode().strip()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await asyncio.gather(ask(port, "ada"), ask(port, "grace")))
    server.close()


asyncio.run(main())
