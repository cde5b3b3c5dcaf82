import signal

for name in ("SIGINT", "SIGTERM", "SIGALRM", "SIGHUP", "SIGBREAK"):
    print(f"{name:8}", "is here" if hasattr(signal, name) else "is missing")
try:
    signal.signal(signal.SIGBREAK, signal.SIG_IGN)
except AttributeError as error:
    print(error)
