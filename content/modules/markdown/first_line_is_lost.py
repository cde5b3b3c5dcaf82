import markdown

converter = markdown.Markdown(extensions=["meta"])
text = "Note: closed on Monday\n\nWe sell tea."
for source in (text, "\n" + text):
    print(converter.reset().convert(source).replace("\n", ""))
    print(converter.Meta)
