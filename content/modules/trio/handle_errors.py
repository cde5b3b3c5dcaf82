import trio


async def fetch(item):
    if item == "spoon":
        raise LookupError(item)
    try:
        await trio.sleep_forever()
    except trio.Cancelled:
        print(item, "is cancelled")
        raise


async def main():
    try:
        async with trio.open_nursery() as nursery:
            for item in ("cup", "spoon"):
                nursery.start_soon(fetch, item)
    except* LookupError as errors:
        print("not sold here:", [str(error) for error in errors.exceptions])


trio.run(main)
