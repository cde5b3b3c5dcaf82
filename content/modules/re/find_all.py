import re

note = """Ask jo.lund@example.com or help@shop.example.org.
Deliveries: +47 22 33 44 55, office +1 (555) 0134-99."""

# What stands in (?<!...) keeps it from trying again within a long word.
print(re.findall(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w", note))

print(re.findall(r"([\w.+-]+)@([\w-]+)\.", note))  # two groups: tuples

for match in re.finditer(r"\+\d[\d ().-]+\d", note):
    print(f"{match.start()}-{match.end()}: {match.group()}")
