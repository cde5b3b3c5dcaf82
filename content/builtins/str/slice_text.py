isbn = "978-0-13-110362-7"

print(isbn[:3], isbn[-1], isbn[-5:], isbn[4:-2])
print(isbn[::-1])
print(isbn.replace("-", "")[::2])

word = "Level".casefold()
print(word == word[::-1], repr(word[2:99]))
try:
    word[99]
except IndexError as error:
    print(error)
