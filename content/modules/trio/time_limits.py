import trio


async def main():
    with trio.move_on_after(0.1) as scope:
        await trio.sleep(60)
    print("gave up:", scope.cancelled_caught)

    try:
        with trio.fail_after(0.1):
            await trio.sleep_forever()
    except trio.TooSlowError:
        print("too slow")

    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep_forever)
        nursery.cancel_scope.cancel()
    print("the other task is cancelled")


trio.run(main)
