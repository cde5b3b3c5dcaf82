import markdown

for spaces in (2, 4):
    text = f"- tea\n{' ' * spaces}- green"
    print(spaces, markdown.markdown(text).replace("\n", ""))
print(markdown.markdown("- tea\n  - green", tab_length=2).replace("\n", ""))
