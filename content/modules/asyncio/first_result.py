import asyncio


async def mirror(name, seconds):
    await asyncio.sleep(seconds)
    return f"file from {name}"


async def main():
    calls = [mirror("Oslo", 0.06), mirror("Graz", 0.01), mirror("Lima", 0.03)]
    for next_one in asyncio.as_completed(calls):
        print("came:", await next_one)

    tasks = {asyncio.create_task(mirror("Rome", 0.01), name="Rome")}
    tasks |= {asyncio.create_task(mirror("Kyiv", 9), name="Kyiv")}
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print("first:", [task.result() for task in done])
    print({task.get_name(): task.cancelled() for task in pending})

    kept = asyncio.create_task(mirror("Bern", 0.03))
    try:
        await asyncio.wait_for(asyncio.shield(kept), timeout=0.001)
    except TimeoutError:
        print("too slow, but kept:", await kept)


asyncio.run(main())
