import regex

match = regex.match(r"(?P<name>\w+):(?:\s*(?P<mark>\d+),?)+", "Zoë: 4, 12, 7")
print(match["mark"], match.captures("mark"), match.starts("mark"))
print(match.capturesdict())

print(regex.findall(r"\w\w\w", "banana"))
print(regex.findall(r"\w\w\w", "banana", overlapped=True))
print(regex.search(r"(?<=price:\s*)\d+", "price:   24")[0])
