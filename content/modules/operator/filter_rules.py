import operator

RULES = {"<": operator.lt, ">=": operator.ge, "==": operator.eq,
         "has": operator.contains}

books = [
    {"title": "Tides", "year": 1998, "tags": ["sea"]},
    {"title": "Tea at Noon", "year": 2012, "tags": ["food", "novel"]},
    {"title": "Salt", "year": 2020, "tags": ["food", "sea"]},
]

for field, rule, wanted in [
    ("year", ">=", 2012), ("tags", "has", "sea"), ("title", "<", "T"),
]:
    found = [b["title"] for b in books if RULES[rule](b[field], wanted)]
    print(f"{field} {rule} {wanted}:", found)
