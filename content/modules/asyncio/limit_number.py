import asyncio

running = most = 0


async def download(number, gate):
    global running, most
    async with gate:
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.02)
        running -= 1
    return number


async def main():
    gate = asyncio.Semaphore(3)
    done = await asyncio.gather(*(download(n, gate) for n in range(10)))
    print("downloaded", len(done), "files, at most", most, "at a time")


asyncio.run(main())
