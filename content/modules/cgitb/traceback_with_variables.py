import html
import sys
import traceback


def hook(kind, error, trace):  # was cgitb.enable()
    report = traceback.TracebackException(
        kind, error, trace, capture_locals=True
    )
    for frame in report.stack:
        print("in", frame.name)
        for name, value in (frame.locals or {}).items():
            if not name.startswith("_") and frame.name != "<module>":
                print(f"    {name} = {value}")
    last = "".join(report.format_exception_only()).strip()
    print(f"<pre>{html.escape(last)}</pre>")


def add_tax(price, rate):
    return float(price) * rate


sys.excepthook = hook
try:
    add_tax("<none>", 1.2)
except ValueError:
    hook(*sys.exc_info())
