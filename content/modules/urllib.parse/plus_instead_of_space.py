from urllib.parse import parse_qs, unquote, unquote_plus

value = "green+tea%2Bmilk"
print(unquote(value))
print(unquote_plus(value))
print(parse_qs(f"q={value}"))
