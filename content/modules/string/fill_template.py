from string import Template

letter = Template("Dear $name, your order over $$${total} ships on $day.")

print("needs:", letter.get_identifiers())
print(letter.substitute(name="Mia", total="49.90", day="Monday"))

order = {"name": "Ole", "total": "12.00"}
try:
    letter.substitute(order)
except KeyError as error:
    print("missing:", error)

print(letter.safe_substitute(order))
