import html
from string.templatelib import Template

def join(page: Template, change):
    first, *others = page.strings
    values = [change(str(value)) for value in page.values]
    return first + "".join(map("".join, zip(values, others)))

name = "<script>"
print(join(t"<b>{name}</b>", str))
print(join(t"<b>{name}</b>", html.escape))
