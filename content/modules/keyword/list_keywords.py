import keyword
import textwrap

print(textwrap.fill(" ".join(keyword.kwlist), 60))

print("\nword   keyword  soft")
for word in ["while", "match", "print"]:
    print(f"{word:6} {keyword.iskeyword(word)!s:8}",
          keyword.issoftkeyword(word))

match = "Oslo against Bergen"
print("\nmatch is", match)
