from types import SimpleNamespace

def total(report):
    return sum(report.sales or [])

report = SimpleNamespace(sales=[3, 4])
report.sales = None
print("emptied:", total(report))

delattr(report, "sales")
try:
    print("deleted:", total(report))
except AttributeError as error:
    print("AttributeError for", error.name)
