import fnmatch

names = ["beach.jpg", "HOTEL.JPG", "Ticket.Pdf"]
pattern = "*.JPG"

for name in names:
    exact = fnmatch.fnmatchcase(name, pattern)
    loose = fnmatch.fnmatchcase(name.lower(), pattern.lower())
    print(f"{name:10}  as written: {exact!s:5}  lower case: {loose}")
