import signal

stopping = False


def stop(number, frame):
    global stopping
    stopping = True


signal.signal(signal.SIGINT, stop)

for order in ("tea", "mugs", "spoons"):
    print("packing", order)
    if order == "mugs":
        signal.raise_signal(signal.SIGINT)  # as if Ctrl-C were pressed
    print("  packed", order)
    if stopping:
        print("stopped after", order)
        break
print("shelf is tidy")
