class Report:
    def __init__(self):
        self.lines = ["sales", "stock"]

    @property
    def length(self):
        return len(self.lnies)


report = Report()
print("hasattr:     ", hasattr(report, "length"))
print("in the class:", hasattr(Report, "length"))
try:
    report.length
except AttributeError as error:
    print("the error:   ", error)
