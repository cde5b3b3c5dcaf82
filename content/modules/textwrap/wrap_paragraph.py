import textwrap

text = """The ferry to the island leaves at nine and returns in the
evening. Bring   warm clothes:
it is windy on deck, even in July."""

for line in textwrap.wrap(text, width=34):
    print(f"|{line:34}|")

print()
print(textwrap.fill(text, width=50))
