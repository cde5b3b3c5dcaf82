import threading

begun, end, never = threading.Barrier(3), threading.Event(), threading.Event()

def save(signal, name):
    try:
        begun.wait(), signal.wait()
    finally:
        print(name, "closes its file")

threading.Thread(target=save, args=(never, "daemon"), daemon=True).start()
threading.Thread(target=save, args=(end, "ordinary thread")).start()
begun.wait()
print("both have a file open, and the program ends")
end.set()
