import threading

orders = []
ready = threading.Condition()


def cook():
    for dish in ["soup", "rice", "cake"]:
        with ready:
            orders.append(dish)
            ready.notify_all()


def wait_for_all(count):
    with ready:
        done = ready.wait_for(lambda: len(orders) >= count, timeout=10)
        print("there:" if done else "not all in time:", orders)


waiter = threading.Thread(target=wait_for_all, args=(3,), name="waiter")
waiter.start()
cook()
waiter.join()

with ready:
    orders.clear()
    print("nobody cooks:", ready.wait(timeout=0.01), orders)
    ready.notify()
