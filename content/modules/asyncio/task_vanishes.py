import asyncio
import gc


def report(loop, problem):
    print(problem["task"].get_name(), "-", problem["message"])


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    asyncio.create_task(asyncio.Event().wait(), name="lost")
    kept = asyncio.create_task(asyncio.Event().wait(), name="kept")
    await asyncio.sleep(0)
    gc.collect()  # happens by itself sooner or later
    print(kept.get_name(), "- done:", kept.done())


asyncio.run(main())
