import regex

letter = "The tepot and the teapott broke, the teapot did not."
print(regex.findall(r"\b(?:teapot){e<=1}\b", letter))
print(regex.findall(r"\b(?:teapot){d<=1}\b", letter))

match = regex.search(r"(?b)(?:teapot){e<=2}", letter)
print(match[0], match.span(), match.fuzzy_counts)
match = regex.fullmatch(r"(?:Lovelace){e<=2}", "Lavelase")
print(match.fuzzy_counts, match.fuzzy_changes[0])
print(regex.search(r"(?:teapot){e<=1}", "coffee"))
