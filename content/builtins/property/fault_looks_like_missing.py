class Report:
    @property
    def length(self):
        return len(self.lnies)

    def __getattr__(self, name):
        return f"no attribute {name}"

print(Report().length)
try:
    Report.length.fget(object())
except AttributeError as error:
    print("the real fault:", error.name)
