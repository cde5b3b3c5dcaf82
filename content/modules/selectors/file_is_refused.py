import selectors

with open("log.txt", "w+") as log:
    for kind in (selectors.DefaultSelector, selectors.PollSelector):
        with kind() as selector:
            try:
                selector.register(log, selectors.EVENT_READ)
                print(kind.__name__, "ready:", len(selector.select()))
            except PermissionError:
                print(kind.__name__, "PermissionError")
