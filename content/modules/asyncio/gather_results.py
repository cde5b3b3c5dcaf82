import asyncio
import time


async def fetch(city, seconds):
    await asyncio.sleep(seconds)  # pretend to wait for a server
    return f"{city}: 21 °C"


async def main():
    start = time.perf_counter()
    answers = await asyncio.gather(
        fetch("Oslo", 0.3), fetch("Rome", 0.1), fetch("Lima", 0.2)
    )
    print(answers)
    print("together in less than 0.5 s:", time.perf_counter() - start < 0.5)


asyncio.run(main())
