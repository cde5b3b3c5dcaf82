import anyio


async def fetch(item):
    if item == "spoon":
        raise LookupError(item)
    try:
        await anyio.sleep(60)
    finally:
        print(item, "is cancelled")


async def main():
    try:
        async with anyio.create_task_group() as group:
            for item in ("cup", "spoon"):
                group.start_soon(fetch, item)
    except* LookupError as errors:
        print("not sold here:", [str(error) for error in errors.exceptions])


anyio.run(main)
