from concurrent import interpreters


def shout(orders, results):
    while (order := orders.get()) is not None:
        order["text"] = order["text"].upper()
        results.put(order)


if __name__ == "__main__":  # a worker may run this file, too
    orders = interpreters.create_queue()
    results = interpreters.create_queue()
    worker = interpreters.create()
    thread = worker.call_in_thread(shout, orders, results)

    mine = {"id": 1, "text": "two coffees"}
    try:
        orders.put(mine)
        print("came back:", results.get(timeout=10))
        print("mine:     ", mine)
    finally:  # or a program that fails never ends
        orders.put(None)
    thread.join()
    try:
        results.get(timeout=0.1)
    except interpreters.QueueEmpty:
        print("no more results")
    worker.close()
