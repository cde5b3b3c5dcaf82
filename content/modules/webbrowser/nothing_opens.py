import os
import webbrowser

os.environ.pop("DISPLAY", None)  # as on a server
os.environ.pop("WAYLAND_DISPLAY", None)
os.environ["PATH"] = ""
url = "https://docs.python.org"
if not webbrowser.open(url):
    print("Please open", url)
