import asyncio


def ask_sensor(loop, on_value, on_error, works):
    back = (on_value, 21.5) if works else (on_error, OSError("no sensor"))
    loop.call_soon(*back)


async def read(works):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(
        lambda one: print("done:", one.cancelled() or one.exception())
    )
    ask_sensor(loop, future.set_result, future.set_exception, works)
    return await future


async def main():
    print(await read(works=True))
    try:
        await read(works=False)
    except OSError as error:
        print("OSError:", error)
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error, future.done())


asyncio.run(main())
