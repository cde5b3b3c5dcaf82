import webbrowser
from pathlib import Path
from urllib.parse import urlsplit

class Notebook(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True):
        print(f"scheme {urlsplit(url).scheme!r}, {url.rpartition('/')[2]}")
        return True

webbrowser.register("notebook", None, Notebook(), preferred=True)
webbrowser.open("report.html")
webbrowser.open(Path("report.html").resolve().as_uri())
