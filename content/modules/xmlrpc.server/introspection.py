# set-up: a function that runs a server in the background
import threading


def start(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


# end of set-up
from xmlrpc.client import ServerProxy
from xmlrpc.server import SimpleXMLRPCServer


def add_book(title, year):
    """Add a book and return its number."""
    return 17


def count_books():
    """Return how many books there are."""
    return 42


server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False)
server.register_function(add_book, "books.add")
server.register_function(count_books, "books.count")
server.register_introspection_functions()

proxy = ServerProxy(start(server))
for name in proxy.system.listMethods():
    if not name.startswith("system."):
        print(f"{name:<11} {proxy.system.methodHelp(name)}")
print(proxy.books.add("Emma", 1815), proxy.books.count())
