import anyio


async def main():
    for size in (0, 1):
        send, receive = anyio.create_memory_object_stream(size)
        with send, receive, anyio.move_on_after(0.05) as scope:
            await send.send("order 17")
        print("size", size, "waits" if scope.cancelled_caught else "goes on")


anyio.run(main)
