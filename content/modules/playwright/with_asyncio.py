# set-up: where Chromium is, and a page to look at
import os
from pathlib import Path

chromium = os.environ["CHROMIUM"]
Path("shop.html").write_text("""<title>Tea shop</title>
<h1>Tea shop</h1><ul id="items"><li data-price="24">Teapot</li>
<li data-price="6">Cup</li></ul>
<form onsubmit="done.textContent = `${mail.value}, ${size.value}, \
${news.checked}`; return false"><label>E-mail <input id="mail" name="mail">
</label><label>Size <select id="size"><option>small<option>large</select>
</label><label><input type="checkbox" id="news"> News</label>
<button>Order</button></form><p id="done" role="status"></p>
<button onclick="setTimeout(() => { items.innerHTML =
'<li>Kettle</li>' }, 400)">Load</button>
<a download="prices.csv" href="data:text/csv,Cup%2C6">Prices</a>""")
page_address = Path("shop.html").resolve().as_uri()
# end of set-up
import asyncio

from playwright.async_api import async_playwright


async def count_items(browser, address):
    context = await browser.new_context()
    page = await context.new_page()
    await page.goto(address)
    count = await page.locator("li").count()
    await context.close()
    return count


async def main():
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium)
        pages = [page_address, "data:text/html,<li>Kettle</li>"]
        print(await asyncio.gather(*(count_items(browser, it) for it in pages)))
        await browser.close()


asyncio.run(main())
