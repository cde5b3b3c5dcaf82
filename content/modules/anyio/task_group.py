import anyio

PRICES = {"teapot": 24.0, "cup": 6.5}


async def fetch(item):
    await anyio.sleep(0.01)  # a request
    return PRICES[item]


async def main():
    async with anyio.create_task_group() as group:
        tasks = [group.start_soon(fetch, item) for item in PRICES]
        print("both are under way")
    print([task.return_value for task in tasks])


anyio.run(main)
