import threading
from xmlrpc.client import Fault, ProtocolError, ServerProxy
from xmlrpc.server import SimpleXMLRPCServer


def share(cakes, guests):
    return cakes / guests


def report(call):
    try:
        print("result:", call())
    except Fault as fault:
        print("Fault", fault.faultCode, fault.faultString)
    except ProtocolError as error:
        print("ProtocolError", error.errcode, error.errmsg)
    except OSError as error:
        print(type(error).__name__)


with SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False) as server:
    server.register_function(share)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    report(lambda: ServerProxy(f"{address}/").share(6, 4))
    report(lambda: ServerProxy(f"{address}/").share(6, 0))
    report(lambda: ServerProxy(f"{address}/elsewhere").share(6, 4))
    server.shutdown()
report(lambda: ServerProxy(f"{address}/").share(6, 4))
