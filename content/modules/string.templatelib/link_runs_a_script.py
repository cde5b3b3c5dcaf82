import html
from string.templatelib import Template
from urllib.parse import urlsplit

def link(page: Template):
    [url] = page.values
    safe = urlsplit(url).scheme in ("http", "https")
    return html.escape(url if safe else "#").join(page.strings)

url = "javascript:alert(1)"
print(f"<a href='{html.escape(url)}'>")
print(link(t"<a href='{url}'>"))
