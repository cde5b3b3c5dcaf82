forms = [
    {"name": "Ada", "email": "ada@example.org", "children": 0},
    {"name": "Bob", "email": "", "children": 2},
    {"name": "Eve", "email": None, "children": 1},
    {"name": "Tim", "children": 1},
]
REQUIRED = ("name", "email", "children")

for form in forms:
    empty = any(not value for value in form.values())
    none = any(value is None for value in form.values())
    blank = any(form.get(field) in (None, "") for field in REQUIRED)
    print(f"{form['name']}: empty={empty!s:5} None={none!s:5} blank={blank}")
