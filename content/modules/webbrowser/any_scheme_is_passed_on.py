import webbrowser
from urllib.parse import urlsplit

class Notebook(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True):
        return print("the browser gets", url) or True

webbrowser.register("notebook", None, Notebook(), preferred=True)
asked = "file:///tools/setup.exe"  # sent by a stranger
webbrowser.open(asked)
if urlsplit(asked).scheme != "https":
    print("better refused:", urlsplit(asked).scheme)
