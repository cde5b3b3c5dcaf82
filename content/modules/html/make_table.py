from html import escape

rows = [
    {"name": "Salt & Pepper Ltd.", "site": "https://example.com/?a=1&b=2"},
    {"name": "<Brackets> Inc.", "site": "https://example.org/"},
]


def cell(row):
    link = f'<a href="{escape(row["site"])}">visit</a>'
    return f"<tr><td>{escape(row['name'])}<td>{link}"


print("<table>", *map(cell, rows), "</table>", sep="\n")
