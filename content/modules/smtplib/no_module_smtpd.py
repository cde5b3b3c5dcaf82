import smtplib  # the sending side is still there
from importlib.util import find_spec

for name in (smtplib.__name__, "smtpd"):
    print(f"{name:<8}", "found" if find_spec(name) else "missing")
