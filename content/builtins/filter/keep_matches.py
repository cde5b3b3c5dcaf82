import re

fields = ["42", "n/a", "7", "", "1999", "-5"]
print(list(filter(str.isdigit, fields)))

files = ["report.pdf", "photo.jpg", "notes.txt", "scan.JPG"]
is_photo = re.compile(r"\.jpe?g$", re.IGNORECASE).search
print(list(filter(is_photo, files)))


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


print(list(filter(is_leap, range(1996, 2010))))
print(filter(is_leap, [1900, 2000]).__class__)
