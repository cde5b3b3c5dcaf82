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
    found = [thing for thing in gc.get_objects() if type(thing) is kind]
    print("in memory:", len(found))
    for holder in gc.get_referrers(*found):
        for name, value in globals().items():
            if value is holder:
                print("held by the", type(holder).__name__, name)


receive("invoice.pdf")
show_holders(Upload)
del by_name["invoice.pdf"]
show_holders(Upload)
