import asyncio
from contextvars import ContextVar

current_user = ContextVar("current_user", default="nobody")


def greeting():
    return f"hello {current_user.get()}"


async def handle(user):
    current_user.set(user)
    await asyncio.sleep(0)  # the others set theirs now
    return greeting()


async def main():
    users = ("ada", "bob", "eve")
    print(await asyncio.gather(*map(handle, users)))
    print("outside:", greeting())


asyncio.run(main())
