import textwrap

for text in ("", "  ", "Dear reader"):
    print(f"{text!r:14}", textwrap.wrap(text))

# To keep an empty line where a paragraph is empty:
print(textwrap.wrap("") or [""])
