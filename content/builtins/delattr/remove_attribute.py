from functools import cached_property


class Report:
    def __init__(self, sales):
        self.sales = sales

    @cached_property
    def total(self):
        print("  (adding up)")
        return sum(self.sales)


report = Report([10, 20])
print(report.total, report.total)

report.sales.append(70)
for name in list(vars(report)):
    if isinstance(getattr(type(report), name, None), cached_property):
        delattr(report, name)
print(report.total)
