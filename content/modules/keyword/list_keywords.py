import keyword
import textwrap

print(textwrap.fill(" ".join(keyword.kwlist), 60))

for word in ["while", "match", "print"]:
    print(f"{word:5} keyword: {keyword.iskeyword(word)!s:5}",
          f"soft: {keyword.issoftkeyword(word)}")

match = "Oslo against Bergen"
print(match)
