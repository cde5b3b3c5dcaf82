import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(page):
    await asyncio.sleep(0.01)
    return f"{page} has 3 lines"


def ordinary(page):
    coroutine = fetch(page)
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        return f"RuntimeError: {error}"


def ordinary_in_a_thread(page):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, fetch(page)).result()


async def main():
    print(ordinary("home"))
    loop = asyncio.get_running_loop()
    try:
        loop.run_until_complete(loop.create_future())
    except RuntimeError as error:
        print("RuntimeError:", error)
    print("awaited:", await fetch("home"))
    print("in a thread:", ordinary_in_a_thread("home"))


asyncio.run(main())
