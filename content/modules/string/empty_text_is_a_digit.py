import string

for text in ("", "123", "321"):
    as_set = bool(text) and set(text) <= set(string.digits)
    print(f"{text!r:<6}", text in string.digits, as_set)
