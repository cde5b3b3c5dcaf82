import threading
from xmlrpc.client import Fault, ServerProxy
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
    threading.Thread(target=server.serve_forever, daemon=True).start()
    library = ServerProxy(f"http://127.0.0.1:{server.server_address[1]}/")
    print("books:", library.add("Persuasion"))
    for name in ("_burn", "titles.clear"):
        try:
            getattr(library, name)()
        except Fault as fault:
            print(fault.faultString)
    server.shutdown()
