import asyncio


async def save(name, seconds):
    await asyncio.sleep(seconds)
    if name == "locked.txt":
        raise PermissionError(name)
    print("saved", name)
    return len(name)


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(save("notes.txt", 0.05))
        second = group.create_task(save("todo.txt", 0.1))
    print("results:", first.result(), second.result())

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("locked.txt", 0.05))
            group.create_task(save("large.txt", 30))
    except* PermissionError as failures:
        print("failed:", [str(error) for error in failures.exceptions])


asyncio.run(main())
