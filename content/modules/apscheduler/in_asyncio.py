import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler


async def main():
    readings = asyncio.Queue()

    async def measure(sensor):
        await readings.put(f"{sensor}: 20.5")

    scheduler = AsyncIOScheduler()
    scheduler.add_job(measure, "interval", seconds=0.1, args=["cellar"])
    scheduler.start()
    for _ in range(2):
        print(await readings.get())
    scheduler.shutdown()


asyncio.run(main())
