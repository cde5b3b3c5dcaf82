from collections import defaultdict

staff = [
    ("Ada", "research"),
    ("Linus", "systems"),
    ("Grace", "research"),
    ("Ken", "systems"),
    ("Edsger", "teaching"),
]

by_department = defaultdict(list)
for name, department in staff:
    by_department[department].append(name)

for department, names in by_department.items():
    print(f"{department:10} {', '.join(names)}")

print("get:   ", by_department.get("sales"), "sales" in by_department)
print("[]:    ", by_department["sales"], "sales" in by_department)
