import asyncio
from contextlib import asynccontextmanager, contextmanager


async def connection():
    yield "connected"


async def main():
    for decorator in (contextmanager, asynccontextmanager):
        try:
            async with decorator(connection)() as state:
                print(decorator.__name__, "-", state)
        except TypeError as error:
            print(decorator.__name__, "-", type(error).__name__)


asyncio.run(main())
