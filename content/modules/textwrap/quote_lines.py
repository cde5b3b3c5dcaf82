import textwrap

mail = """Hello Ada,

the parcel has not arrived.
Ben
"""

print(textwrap.indent(mail, "> "), end="")
print("--")
print(textwrap.indent(mail, "> ", predicate=lambda line: True), end="")
