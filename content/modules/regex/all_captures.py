import regex

marks = r"(?P<name>[^:]+):(?:\s*(?P<mark>\d+)(?:,|$))+"
match = regex.fullmatch(marks, "Zoë: 4, 12, 7")
print(match["mark"], match.captures("mark"), match.starts("mark"))
print(match.capturesdict())

print(regex.findall(r"\w\w\w", "banana"))
print(regex.findall(r"\w\w\w", "banana", overlapped=True))
print(regex.search(r"(?<=price:\s*)\d+", "price:   24")[0])
