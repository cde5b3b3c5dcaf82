import asyncio


class Sensor:
    async def __aiter__(self):
        for degrees in [21.5, 22.0, 22.4]:
            yield degrees


class Countdown:
    left = 3

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left <= 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    for source in (Sensor(), Countdown()):
        print(type(source).__name__)
        print("  first:", [item async for item in source])
        print("  again:", [item async for item in source])
    try:
        aiter([21.5, 22.0])
    except TypeError as error:
        print(error)
    try:
        [letter async for letter in list("abc")]
    except TypeError as error:
        print(error)


asyncio.run(main())
