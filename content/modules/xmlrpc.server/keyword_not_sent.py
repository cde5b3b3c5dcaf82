# set-up: a server with two functions
import threading
from xmlrpc.server import SimpleXMLRPCServer

server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_address[1]}/"
# end of set-up
from xmlrpc.client import Fault, ServerProxy

server.register_function(lambda dish, *, count: f"{count} {dish}", "order")
server.register_function(lambda dish, how: f"{how['count']} {dish}", "buy")
shop = ServerProxy(address)
for call in (lambda: shop.order("soup", count=2), lambda: shop.order("soup", 2),
             lambda: shop.buy("soup", {"count": 2})):
    try:
        print(call())
    except (TypeError, Fault) as error:
        print(type(error).__name__)
