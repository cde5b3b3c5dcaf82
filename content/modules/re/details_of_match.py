import re

token = re.compile(
    r"(?P<number>\d+(\.\d+)?) | (?P<word>\w+) | (?P<sign>[-+=])",
    re.VERBOSE | re.IGNORECASE,
)
print(token.groups, dict(token.groupindex), bool(token.flags & re.X))
for found in token.finditer("x = 3.5"):
    print(found.lastgroup, found.span(), repr(found[0]), found.span("word"))

match = re.compile(r"(\d{4})-(\d\d)-?(\d\d)?").search("on 2026-03", 3)
print(match.groups(), match.groups(default="01"), match.lastindex)
print(match.pos, match.endpos, match.string[: match.start()], match.re.pattern)
print(match.expand(r"\2/\1"))
print(re.compile(r"[,;]\s*").split("a, b;c"), re.compile("o").subn("0", "foo"))
