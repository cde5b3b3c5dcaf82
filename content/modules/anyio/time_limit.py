import anyio


async def slow_query():
    await anyio.sleep(60)
    return "rows"


async def main():
    try:
        with anyio.fail_after(0.1):
            await slow_query()
    except TimeoutError:
        print("no answer within the limit")

    answer = "the answer of yesterday"
    with anyio.move_on_after(0.1) as scope:
        answer = await slow_query()
    print(answer, scope.cancelled_caught)


anyio.run(main)
