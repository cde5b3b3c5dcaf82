import signal
import threading

before = signal.signal(signal.SIGINT, signal.SIG_IGN)
try:
    signal.raise_signal(signal.SIGINT)  # Ctrl-C while the file is half written
    print("file complete")
finally:
    signal.signal(signal.SIGINT, before)

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("Ctrl-C works again")


def in_thread():
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        print("refused: only the main thread may do that")


thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
