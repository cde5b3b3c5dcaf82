# set-up: a page with a head
from pathlib import Path

Path("about.md").write_text("""\
title: About us
author: Zoë
        Ada

We like *tea*.
""", encoding="utf-8")
# end of set-up
from html import escape
from pathlib import Path

import markdown

converter = markdown.Markdown(extensions=["meta", "smarty"])
for source in sorted(Path().glob("*.md")):
    text = source.read_text(encoding="utf-8-sig")  # a BOM is no text
    body = converter.reset().convert(text)
    title = " ".join(converter.Meta.get("title", [source.stem]))
    page = f"""<!doctype html>
<meta charset="utf-8"><title>{escape(title)}</title>
{body}
"""
    source.with_suffix(".html").write_text(page, encoding="utf-8")
    print(converter.Meta)
    print(page)
