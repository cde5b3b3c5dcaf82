import signal
stop = []
for handler in (signal.default_int_handler, lambda *_: stop.append(True)):
    signal.signal(signal.SIGINT, handler)
    try:
        try:
            print("working", end=", ")
        finally:
            signal.raise_signal(signal.SIGINT)  # Ctrl+C at this moment
            print("cleaned up, stop:", stop)
    except KeyboardInterrupt:
        print("not cleaned up")
