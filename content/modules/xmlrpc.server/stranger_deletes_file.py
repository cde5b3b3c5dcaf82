# set-up: the orders of a shop, and somebody who calls it
import threading
from pathlib import Path
from xmlrpc.client import Fault, ServerProxy

orders = Path("orders.txt")
orders.write_text("12 cups")


def attack(server):
    threading.Thread(target=server.handle_request).start()
    try:
        address = "http://%s:%d" % server.server_address
        ServerProxy(address).log.os.remove("orders.txt")
    except Fault:
        pass  # it is refused, or has nothing to return


# end of set-up
import logging
from xmlrpc.server import SimpleXMLRPCServer

class Shop:
    log = logging  # which imports os
for dotted in (False, True):
    server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False)
    server.register_instance(Shop(), allow_dotted_names=dotted)
    attack(server)
    print(f"dotted names: {dotted}, orders still there: {orders.exists()}")
