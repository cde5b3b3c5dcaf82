import asyncio
import time


async def fetch(city, seconds):
    await asyncio.sleep(seconds)  # pretend to wait for a server
    return f"{city}: 21 °C"


async def main():
    start = time.perf_counter()
    answers = await asyncio.gather(
        fetch("Oslo", 0.8), fetch("Rome", 0.6), fetch("Lima", 0.7)
    )
    print(answers)
    print("together in less than 1.7 s:", time.perf_counter() - start < 1.7)


asyncio.run(main())
