import webbrowser


class Notebook(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True):
        kind = ("same window", "new window", "new tab")[new]
        print(f"{kind:12} {url}")
        return True


webbrowser.register("notebook", None, Notebook("notebook"), preferred=True)

webbrowser.open("https://docs.python.org")
webbrowser.open_new("https://example.com/map")
started = webbrowser.open_new_tab("https://example.com/login?next=%2F")
print("started:", started)
