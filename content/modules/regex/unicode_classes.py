import re

import regex

text = "Zoë Ωmega Привет 漢字 ok"
print(regex.findall(r"\p{Lu}[\p{L}\p{M}]*", text))
print(regex.findall(r"\p{Script=Cyrillic}+|\p{Han}+", text))
print(regex.sub(r"[^\p{L}\p{M}\p{N}\s]", "", "tea: 5,50 € (½ l)"))
print(regex.findall(r"\X", "Zoe\u0308!"), list("Zoe\u0308!"))
try:
    re.findall(r"\p{Lu}", text)
except re.error as error:
    print(error)
