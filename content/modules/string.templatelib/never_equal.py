from string.templatelib import Template

def content(page: Template):
    return page.strings, page.values

tea = "assam"
first, second = t"Tea: {tea}", t"Tea: {tea}"
print(first == second)
print(content(first) == content(second))
