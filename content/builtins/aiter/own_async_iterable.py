import asyncio


class Sensor:
    def __init__(self, readings):
        self.readings = readings

    async def __aiter__(self):
        for reading in self.readings:
            await asyncio.sleep(0)
            yield reading


async def main():
    attic = Sensor([21.5, 22.0, 22.4])
    async for degrees in attic:
        print(degrees)
    print("again:", [degrees async for degrees in attic])
    print(type(aiter(attic)).__name__)
    try:
        aiter([21.5, 22.0])
    except TypeError as error:
        print(error)


asyncio.run(main())
