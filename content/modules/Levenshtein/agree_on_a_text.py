from Levenshtein import median, setmedian

# the same line as read by five scans
scans = [
    "1nvoice 4711 of the Tea House",
    "Invoice 47l1 of the Tea House",
    "Invoice 4711 of tne Tea House",
    "Invoice 4711 of the Tea Hcuse",
    "lnvoice 4711 of the Tea House",
]
print(median(scans))

names = ["Anderson", "Andersson", "Andersen", "Andreson", "Anderson"]
print("one of them:", setmedian(names))
print("weighted:   ", setmedian(names, [1, 9, 1, 1, 1]))
