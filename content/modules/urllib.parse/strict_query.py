from urllib.parse import parse_qs

print(parse_qs("page=2&flag&empty="))
print(parse_qs("page=2&flag&empty=", keep_blank_values=True))
print(parse_qs("page=2;size=50"))
print(parse_qs("page=2;size=50", separator=";"))

for query, rules in (
    ("page=2&flag", {"strict_parsing": True}),
    ("a=1&a=2&a=3&a=4", {"max_num_fields": 3}),
    ("name=%FF", {"errors": "strict"}),
):
    try:
        parse_qs(query, **rules)
    except ValueError as error:
        print(f"{query:<16} {type(error).__name__}")
