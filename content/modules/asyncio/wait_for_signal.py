import asyncio


async def visitor(name, door, queue, changed):
    await door.wait()
    async with changed:
        queue.append(name)
        changed.notify_all()


async def main():
    door, changed, queue = asyncio.Event(), asyncio.Condition(), []
    names = ["Mia", "Tom", "Ada"]
    async with asyncio.TaskGroup() as group:
        for name in names:
            group.create_task(visitor(name, door, queue, changed))
        print("open:", door.is_set(), queue)
        door.set()
        async with changed:
            await changed.wait_for(lambda: len(queue) == len(names))
            print("all are in:", queue, changed.locked())
    door.clear()

    lock = asyncio.Lock()
    print("taken:", await lock.acquire(), lock.locked())
    lock.release()
    few = asyncio.Semaphore(1)
    print("last one:", await few.acquire(), few.locked())
    few.release()


asyncio.run(main())
