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
from selenium.common import exceptions
from selenium.webdriver.common.by import By

with webdriver.Chrome(options=options) as browser:
    browser.get(page)
    try:
        browser.find_element(By.ID, "basket")
    except exceptions.NoSuchElementException as error:
        print(error.msg.partition("\n")[0][:55])
    browser.execute_script("mail.hidden = true")
    for way, value in [(By.CSS_SELECTOR, "li["), (By.ID, "mail")]:
        try:
            browser.find_element(way, value).send_keys("zoe")
        except exceptions.WebDriverException as error:
            print(type(error).__name__, "|", error.msg.partition("\n")[0][:40])
