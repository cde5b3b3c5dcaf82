import gc


class Upload:
    pass


history = []
by_name = {}


def receive(name):
    upload = Upload()
    history.append(upload)
    by_name[name] = upload


def show_holders(kind):
    found = tuple(
        one for one in gc.get_objects() if issubclass(type(one), kind)
    )
    print("in memory:", len(found))
    for holder in gc.get_referrers(*found):
        names = [n for n, value in globals().items() if value is holder]
        if holder is not found:
            print("held by:", type(holder).__name__, *names)


receive("invoice.pdf")
show_holders(Upload)
del by_name["invoice.pdf"]
show_holders(Upload)
