from threading import Thread
from xmlrpc.client import Fault, ServerProxy
from xmlrpc.server import SimpleXMLRPCServer

for options in ({}, {"allow_none": True}):
    server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False, **options)
    server.register_function({"Emma": 3}.get, "copies")
    Thread(target=server.handle_request).start()
    try:
        print(ServerProxy("http://%s:%d" % server.server_address).copies("Kim"))
    except Fault as fault:
        print("Fault:", fault.faultString)
