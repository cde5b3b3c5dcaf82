import asyncio
import gc


async def save(name):
    raise PermissionError(name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, problem: print(problem["message"]))
    asyncio.create_task(save("lost.txt"))
    await asyncio.sleep(0)
    gc.collect()
    print(await asyncio.gather(save("kept.txt"), return_exceptions=True))


asyncio.run(main())
