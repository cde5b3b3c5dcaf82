import asyncio


async def greet(reader, writer):
    try:
        name = (await reader.readline()).decode().strip()
        writer.write(f"Good morning, {name}\n".encode())
        await writer.drain()
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"Ada\n")
    await writer.drain()
    print((await reader.readline()).decode().strip())
    print("at the end:", await reader.read())
    writer.close()
    server.close()


asyncio.run(main())
