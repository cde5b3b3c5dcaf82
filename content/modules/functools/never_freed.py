import weakref
from functools import cache, cached_property
for decorator in (cache, cached_property):
    class Report:
        @decorator
        def total(self):
            return 130
    report = Report()
    report.total() if decorator is cache else report.total
    remaining = weakref.ref(report)
    del report
    print(decorator.__name__, "freed:", remaining() is None)
