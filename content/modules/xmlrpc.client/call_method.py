# set-up: a server that quotes prices
import threading
from xmlrpc.server import SimpleXMLRPCServer

PRICES = {"tea": 2.5, "mug": 8.0}


def quote(articles, pieces=1):
    return {name: PRICES[name] * pieces for name in articles}


server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False)
server.register_function(quote)
server.register_introspection_functions()
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_address[1]}/"
# end of set-up
from xmlrpc.client import ServerProxy

with ServerProxy(address) as shop:
    print(shop.quote(["tea", "mug"], 2))
    print(shop.system.listMethods())
