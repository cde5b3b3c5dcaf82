import asyncio


async def download(name):
    try:
        await asyncio.sleep(60)
    except Exception:
        print("never comes here")
    finally:
        print(name, "cleans up")


async def main():
    try:
        async with asyncio.timeout(0.02):
            await download("first")
    except TimeoutError:
        print("took too long")

    task = asyncio.create_task(download("second"))
    await asyncio.sleep(0)  # lets it begin
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", task.cancelled())
    print(issubclass(asyncio.CancelledError, Exception))


asyncio.run(main())
