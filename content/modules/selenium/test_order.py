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
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # pytest alone
# end of set-up
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait


@pytest.fixture
def browser():
    with webdriver.Chrome(options=options) as browser:
        browser.get(page)
        yield browser


def test_an_order_is_confirmed(browser):
    browser.find_element(By.ID, "mail").send_keys("zoe@example.org")
    browser.find_element(By.XPATH, "//button[text()='Order']").click()
    done = browser.find_element(By.ID, "done")
    WebDriverWait(browser, timeout=10).until(lambda it: done.text)
    assert done.text == "zoe@example.org, small, false"


if __name__ == "__main__":
    raise SystemExit(
        pytest.main(["-qq", "-rp", "--disable-warnings", __file__]))
