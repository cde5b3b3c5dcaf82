from html import unescape

import markdown

text = """
[TOC]

# Tea & Cake
## Hours & days
## Prices
### Übersee
## Prices
"""
converter = markdown.Markdown(
    extensions=["toc", "fenced_code"],  # a # in code is no heading
    extension_configs={"toc": {"permalink": "#", "toc_depth": "2-3"}},
)
html = converter.convert(text)
print(html.splitlines()[-1])
print(converter.toc)


def headings(tokens):
    for token in tokens:
        print(unescape(token["name"]), "->", token["id"])
        headings(token["children"])


headings(converter.toc_tokens)
