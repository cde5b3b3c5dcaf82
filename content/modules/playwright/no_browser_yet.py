# set-up: as if no browser had been fetched
import os

os.environ["PLAYWRIGHT_BROWSERS_PATH"] = "none-here"
# end of set-up
from playwright.sync_api import Error, sync_playwright

with sync_playwright() as playwright:
    try:
        playwright.chromium.launch()
    except Error as error:
        for line in error.message.splitlines():
            if "install" in line or "exist" in line:
                print(line.split(" at ")[0].strip("║ "))
