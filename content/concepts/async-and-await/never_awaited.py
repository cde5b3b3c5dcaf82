import asyncio
import warnings


async def price_of(article):
    return {"tea": 4, "cup": 9}[article]


async def main():
    print("right:", await price_of("tea"))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        price_of("cup")  # the await is missing
    print(caught[0].category.__name__, "-", caught[0].message)
    waiting = price_of("tea")
    try:
        print(waiting + 1)
    except TypeError as error:
        print("TypeError:", error)
    await waiting
    try:
        await waiting
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        await len("tea")
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
