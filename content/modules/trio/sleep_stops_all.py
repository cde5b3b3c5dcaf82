import time

import trio


async def main():
    with trio.move_on_after(0.05) as scope:
        time.sleep(0.2)  # the time limit cannot reach it
    print(scope.cancelled_caught)
    with trio.move_on_after(0.05) as scope:
        await trio.sleep(0.2)
    print(scope.cancelled_caught)


trio.run(main)
