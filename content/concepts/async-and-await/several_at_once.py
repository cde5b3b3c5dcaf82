import asyncio


async def load(page, seconds=0.01):
    await asyncio.sleep(seconds)
    if page == "lost":
        raise ValueError(f"no page {page!r}")
    return page.upper()


async def main():
    print(await asyncio.gather(load("home", 0.03), load("news")))
    mixed = await asyncio.gather(
        load("home"), load("lost"), return_exceptions=True
    )
    print(mixed)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(load(page)) for page in ("home", "news")]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(load("home", 60))
            group.create_task(load("lost"))
    except* ValueError as problems:
        print(problems.message, "-", problems.exceptions[0])
    print("the slow one was cancelled:", slow.cancelled())


asyncio.run(main())
