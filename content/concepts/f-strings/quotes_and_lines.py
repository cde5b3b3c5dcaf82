customer = {"name": "Ada", "lines": ["1 cup", "2 teas"]}

print(f"{customer['name']} ordered")
listed = "\n".join(customer["lines"])
print(f"as follows:\n{listed}")

message = (
    f"Dear {customer['name']},\n"
    f"we have packed {len(customer['lines'])} articles "
    "and send them today."
)
print(message)

same_quotes = 'f"{customer["name"]}"'
backslash = r"""f"{'\n'.join(customer['lines'])}" """
for code in (same_quotes, backslash):
    try:
        print(code, "gives", repr(eval(code)))
    except SyntaxError as error:
        print(code, "- SyntaxError:", error.msg)
