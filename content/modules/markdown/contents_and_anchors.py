import markdown

text = """
[TOC]

# Tea & Cake
## Hours
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
for token in converter.toc_tokens:
    print(token["name"], "->", token["id"])
