from html import escape

rows = [
    {"name": "Salt & Pepper Ltd.", "site": "https://example.com/?a=1&b=2"},
    {"name": "<Brackets> Inc.", "site": "javascript:alert(1)"},
    {"name": 1984, "site": None},
]


def cell(row):
    name, site = escape(str(row["name"])), row["site"] or ""
    if site.lower().startswith(("https://", "http://")):
        return f'<tr><td><a href="{escape(site)}">{name}</a>'
    return f"<tr><td>{name}"


print("<table>", *map(cell, rows), "</table>", sep="\n")
