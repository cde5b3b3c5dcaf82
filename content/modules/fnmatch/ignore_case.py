import fnmatch

names = ["beach.jpg", "HOTEL.JPG", "Ticket.Pdf"]

for name in names:
    exact = fnmatch.fnmatchcase(name, "*.jpg")
    loose = fnmatch.fnmatchcase(name.lower(), "*.jpg")
    print(f"{name:10}  as written: {exact!s:5}  lower case: {loose}")
