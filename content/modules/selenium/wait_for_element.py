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
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as conditions
from selenium.webdriver.support.wait import WebDriverWait

with webdriver.Chrome(options=options) as browser:
    browser.get(page)
    browser.find_element(By.ID, "load").click()
    kettle = (By.XPATH, "//li[text()='Kettle']")
    wait = WebDriverWait(browser, timeout=10)
    print(wait.until(conditions.visibility_of_element_located(kettle)).text)
    found = wait.until(lambda it: it.find_elements(By.TAG_NAME, "li"))
    print(len(found), "item")
    try:
        WebDriverWait(browser, 0.5).until(
            conditions.title_contains("Coffee"), "no coffee here"
        )
    except TimeoutException as error:
        print("TimeoutException:", error.msg)
