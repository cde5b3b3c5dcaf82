class Report:
    title = "sales"

    @property
    def heading(self):
        return self.title.uper()

    def __getattr__(self, name):
        return f"no attribute {name}"

print(Report().heading)
try:
    Report.heading.fget(Report())
except AttributeError as error:
    print("the real fault:", error.name)
