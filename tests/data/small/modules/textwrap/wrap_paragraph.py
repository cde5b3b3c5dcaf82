import textwrap

text = "The quick brown fox jumps over the lazy dog near the river."

for line in textwrap.wrap(text, width=24):
    print(line)
