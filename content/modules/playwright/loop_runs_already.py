import asyncio

from playwright.sync_api import Error, sync_playwright


async def main():
    try:
        with sync_playwright() as playwright:
            print(playwright)
    except Error as error:
        print(str(error).strip().splitlines()[0])

asyncio.run(main())
