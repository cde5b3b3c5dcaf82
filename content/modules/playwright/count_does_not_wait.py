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
from playwright.sync_api import expect, sync_playwright

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium)
    page = browser.new_page()
    page.goto(page_address)
    page.get_by_role("button", name="Load").click()  # takes 0.4 seconds
    kettle = page.get_by_text("Kettle")
    print(kettle.count(), kettle.is_visible())
    expect(kettle).to_be_visible()
    print(kettle.count(), kettle.is_visible())
    browser.close()
