site = "www.wow.org"
print(site.strip("www."))
print(site.removeprefix("www."))

name = "report.txt"
print(name.rstrip(".txt"), name.removesuffix(".txt"))
