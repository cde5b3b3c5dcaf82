# set-up: a server that shares cakes
import threading
from xmlrpc.server import SimpleXMLRPCServer


def share(cakes, guests):
    return cakes / guests


server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False)
server.register_function(share)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_address[1]}"
# end of set-up
from http.client import HTTPException
from xmlrpc.client import Fault, ProtocolError, ServerProxy


def share(address, cakes, guests):
    try:
        with ServerProxy(address) as party:
            print("result:", party.share(cakes, guests))
    except Fault as fault:
        print("Fault", fault.faultCode, fault.faultString)
    except ProtocolError as error:
        print("ProtocolError", error.errcode, error.errmsg)
    except (OSError, HTTPException) as error:
        print(type(error).__name__)


share(f"{site}/", 6, 4)
share(f"{site}/", 6, 0)
share(f"{site}/elsewhere", 6, 4)
share("http://127.0.0.1:1/", 6, 4)  # nobody listens there
