import anyio


async def read_sensor(name, sender):
    async with sender:
        for value in (20.5, 20.7):
            await sender.send((name, value))


async def main():
    sender, receiver = anyio.create_memory_object_stream(max_buffer_size=10)
    async with anyio.create_task_group() as group:
        async with sender:
            for name in ("cellar", "attic"):
                group.start_soon(read_sensor, name, sender.clone())
        seen = [item async for item in receiver]
    print(sorted(seen))
    try:
        await receiver.receive()
    except anyio.EndOfStream:
        print("nobody sends any more")
    await receiver.aclose()


anyio.run(main)
