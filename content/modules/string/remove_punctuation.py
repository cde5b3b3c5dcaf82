import string

review = 'Great coffee... "best in town", they said - and it\'s true!'

no_marks = review.translate(str.maketrans("", "", string.punctuation))
print(no_marks)
print(no_marks.lower().split()[:5])

to_spaces = str.maketrans(dict.fromkeys(string.punctuation, " "))
print("well-known/e-mail".translate(to_spaces))

print(string.punctuation)
print("not included:", [c for c in "„“–…" if c not in string.punctuation])
