import threading

tea, cups, meet = threading.Lock(), threading.Lock(), threading.Barrier(2)

def serve(name, first, second):
    with first:
        meet.wait()  # each has one lock and wants the other's
        got = second.acquire(timeout=0.1)  # without a timeout: for ever
        print("got both locks:", got)
        meet.wait()

for order in (("Ada", tea, cups), ("Mary", cups, tea)):
    threading.Thread(target=serve, args=order).start()
