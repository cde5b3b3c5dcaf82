import asyncio
import warnings


async def save(name):
    print("saved", name)


async def main():
    with warnings.catch_warnings(record=True, action="always") as caught:
        save("draft.txt")  # without await
    print(*(warning.message for warning in caught))
    await save("notes.txt")


asyncio.run(main())
