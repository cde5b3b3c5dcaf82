import asyncio

from tornado.ioloop import IOLoop, PeriodicCallback

readings = iter([21.5, 21.7, 22.0])
finished = asyncio.Event()


def read_sensor():
    value = next(readings, None)
    if value is None:
        timer.stop()
        finished.set()
    else:
        print("sensor:", value)


async def slow_report():
    loop = IOLoop.current()
    total = await loop.run_in_executor(None, sum, range(1_000_000))
    print("report:", total)


timer = PeriodicCallback(read_sensor, 50)  # milliseconds


async def main():
    await slow_report()
    timer.start()
    await finished.wait()


asyncio.run(main())
