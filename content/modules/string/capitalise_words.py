import string

title = "the baker's  guide to\trye bread"

print("capwords:", repr(string.capwords(title)))
print("title:   ", repr(title.title()))
print("sep='-': ", repr(string.capwords("lowe-baker's-guide", sep="-")))
print("acronyms:", repr(string.capwords("NASA launches PNG viewer")))
