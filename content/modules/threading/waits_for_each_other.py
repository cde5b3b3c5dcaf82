import threading

tea, cups, meet = threading.Lock(), threading.Lock(), threading.Barrier(3)

def serve(first, second):
    with first:
        meet.wait()  # each has one lock and wants the other's
        got_both.append(second.acquire(timeout=0.1))  # else it waits for ever
        meet.wait()

got_both = []
for order in ((tea, cups), (cups, tea)):
    threading.Thread(target=serve, args=order).start()
meet.wait(), meet.wait()
print(got_both)
