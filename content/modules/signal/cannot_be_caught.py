import signal

def clean_up(number, frame):
    raise SystemExit("cleaned up")

for number in (signal.SIGKILL, signal.SIGSTOP, signal.SIGTERM):
    try:
        signal.signal(number, clean_up)
        print(number.name, "is handled")
    except OSError as error:
        print(number.name, "OSError:", error)
