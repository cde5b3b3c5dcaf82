import asyncio


async def ask_server():
    try:
        await asyncio.sleep(30)
        return "answer"
    finally:
        print("closing the connection")


async def main():
    try:
        async with asyncio.timeout(0.1):
            print(await ask_server())
    except TimeoutError:
        print("no answer within 0.1 s")

    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), timeout=1))


asyncio.run(main())
