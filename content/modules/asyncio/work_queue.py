import asyncio


async def resize(queue, results):
    while True:
        name = await queue.get()
        try:
            await asyncio.sleep(0.01)
            results.append(name.replace(".jpg", "-small.jpg"))
        except Exception as error:  # the worker goes on with the next item
            print(name, "failed:", error)
        finally:
            queue.task_done()


async def main():
    queue, results = asyncio.Queue(maxsize=2), []
    workers = [asyncio.create_task(resize(queue, results)) for _ in range(2)]

    for name in ("lake.jpg", "hill.jpg", "town.jpg", "road.jpg"):
        await queue.put(name)  # waits while the queue is full
    await queue.join()
    for worker in workers:
        worker.cancel()
    print(sorted(results))


asyncio.run(main())
