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
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium)
    page = browser.new_page()
    html = "<img src='/tea.png'><script src='/shop.js'></script>"
    script = "fetch('/api/price').then(it => it.json())" \
        ".then(it => document.title = `${it.item}: ${it.price}`)"
    page.route("**/", lambda route: route.fulfill(body=html,
                                                  content_type="text/html"))
    page.route("**/*.js", lambda route: route.fulfill(body=script))
    page.route("**/*", lambda route: route.abort()
               if route.request.resource_type == "image" else route.fallback())
    page.route("**/api/price",
               lambda route: route.fulfill(json={"item": "Cup", "price": 6}))
    with page.expect_response("**/api/price") as caught:
        page.goto("http://shop.example/")
    print(caught.value.status, caught.value.json())
    page.wait_for_function("document.title")
    print(page.title())
    browser.close()
