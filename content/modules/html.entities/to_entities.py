from html import escape, unescape
from html.entities import codepoint2name


def name_or_number(character):
    code = ord(character)
    if code < 128:
        return character
    return f"&{codepoint2name.get(code, f'#{code}')};"


text = "Crème brûlée < 5 € → 20 % off ✓"
safe = escape(text)
named = "".join(map(name_or_number, safe))
numbers = safe.encode("ascii", "xmlcharrefreplace").decode()

print(named)
print(numbers)
print(unescape(named) == unescape(numbers) == text)
