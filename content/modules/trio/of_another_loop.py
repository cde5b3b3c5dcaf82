import asyncio

import trio


async def main():
    try:
        await asyncio.sleep(0.1)
    except RuntimeError as error:
        print(error)


trio.run(main)
