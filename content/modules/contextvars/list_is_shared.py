import asyncio
from contextvars import ContextVar

changed, replaced = ContextVar("changed"), ContextVar("replaced")


async def buy(article):
    changed.get().append(article)
    replaced.set([*replaced.get(), article])
    print("in the task:", changed.get(), replaced.get())


async def main():
    changed.set([])
    replaced.set([])
    await asyncio.gather(buy("tea"), buy("milk"))


asyncio.run(main())
