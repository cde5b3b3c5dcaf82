# set-up: a caller on this machine
import threading
from xmlrpc.client import Fault, ServerProxy


def call(server, name, *arguments):
    threading.Thread(target=server.handle_request).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    try:
        return getattr(ServerProxy(address), name)(*arguments)
    except Fault as fault:
        return fault.faultString


# end of set-up
from xmlrpc.server import SimpleXMLRPCServer


class Library:
    def __init__(self):
        self.titles = ["Emma"]

    def add(self, title):
        self.titles.append(title)
        return len(self.titles)

    def _burn(self):
        self.titles.clear()


with SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False) as server:
    server.register_instance(Library())
    # Here server.serve_forever() would wait for callers.
    print("books:", call(server, "add", "Persuasion"))
    print(call(server, "_burn"))
    print(call(server, "titles.clear"))
