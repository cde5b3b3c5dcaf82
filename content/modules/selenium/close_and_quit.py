# set-up: Chromium without a window, and a page to look at
import os
from pathlib import Path

from selenium import webdriver

options = webdriver.ChromeOptions()
options.binary_location = os.environ["CHROMIUM"]
options.add_argument("--headless=new")
options.add_argument("--no-sandbox")
Path("shop.html").write_text("""<title>Tea shop</title>
<ul id="items"><li class="item" data-price="24">Teapot</li>
<li class="item" data-price="6">Cup</li></ul><a href="#help">Help</a>
<form onsubmit="done.textContent = `${mail.value}, ${size.value}, \
${news.checked}`; return false"><label>E-mail <input id="mail" name="mail">
</label><select id="size"><option>small<option>large</select><label><input
type="checkbox" id="news"> News</label><button>Order</button></form>
<p id="done"></p><button id="load" onclick="setTimeout(() => {
items.innerHTML = '<li class=item>Kettle</li>' }, 400)">Load</button>
<button id="ask" onclick="answer.textContent = confirm('Sure?')">Ask</button>
<p id="answer"></p><iframe srcdoc="<p>Inside</p>"></iframe>""")
page = Path("shop.html").resolve().as_uri()
# end of set-up
from selenium import webdriver

browser = webdriver.Chrome(options=options)
try:
    browser.close()  # the only tab
    print("driver runs:", browser.service.process.poll() is None)
finally:
    browser.quit()
print("driver runs:", browser.service.process.poll() is None)
