from html.entities import codepoint2name

print(codepoint2name.get("é"))
print(codepoint2name.get(ord("é")))
