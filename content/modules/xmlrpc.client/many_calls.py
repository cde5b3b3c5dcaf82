# set-up: a server that knows the stock, and counts requests
import threading
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer

STOCK = {"tea": 12, "mug": 3}


class Counting(SimpleXMLRPCRequestHandler):
    def do_POST(self):
        requests.append(self.path)
        super().do_POST()


requests = []


server = SimpleXMLRPCServer(("127.0.0.1", 0), Counting, False)
server.register_function(lambda name: STOCK[name], "stock")
server.register_multicall_functions()
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_address[1]}/"
# end of set-up
from xmlrpc.client import Fault, MultiCall, ServerProxy

calls = MultiCall(ServerProxy(address))
names = ("tea", "piano", "mug")
for name in names:
    calls.stock(name)
results = calls()
for number, name in enumerate(names):
    try:
        print(name, results[number])
    except Fault as fault:
        print(name, "- Fault:", fault.faultString)
print("requests:", len(requests))
