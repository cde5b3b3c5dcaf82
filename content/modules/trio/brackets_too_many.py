# set-up: the warning of the coroutine that was never awaited is left out
import warnings

warnings.simplefilter("ignore", RuntimeWarning)
# end of set-up
import trio


async def main():
    return "done"


try:
    trio.run(main())
except TypeError as error:
    print(str(error).partition(" <")[0])
print(trio.run(main))
