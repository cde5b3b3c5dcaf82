import anyio

prices = {}


async def fetch(item, price):
    await anyio.sleep(0.01)  # a request
    prices[item] = price


async def main():
    async with anyio.create_task_group() as group:
        group.start_soon(fetch, "teapot", 24.0)
        group.start_soon(fetch, "cup", 6.5)
        print("both are under way")
    print(sorted(prices.items()))


anyio.run(main)
