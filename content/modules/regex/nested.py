import regex

text = "total(add(1, 2), max(3, (4))) and open(5"
call = regex.compile(r"\w+(\((?:[^()]++|(?1))*\))")
print([match[0] for match in call.finditer(text)])

balanced = regex.compile(r"(?P<pair>\((?:[^()]++|(?&pair))*\))")
for candidate in ("(a(b)c)", "(a(b c)", "()", ""):
    print(repr(candidate), bool(balanced.fullmatch(candidate)))
