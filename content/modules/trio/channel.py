import trio


async def read_sensor(name, send):
    async with send:
        for value in (20.5, 20.7):
            await send.send((name, value))


async def main():
    send, receive = trio.open_memory_channel(0)
    async with trio.open_nursery() as nursery:
        async with send:
            for name in ("cellar", "attic"):
                nursery.start_soon(read_sensor, name, send.clone())
        print(sorted([item async for item in receive]))


trio.run(main)
