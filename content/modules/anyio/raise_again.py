import anyio


async def main():
    with anyio.move_on_after(0.05):
        try:
            await anyio.sleep(60)
        except Exception:
            print("this is not reached")
        except anyio.get_cancelled_exc_class():
            print("undo what was begun")
            raise


anyio.run(main)
