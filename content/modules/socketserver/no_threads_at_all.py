from socketserver import TCPServer, ThreadingMixIn

class Wrong(TCPServer, ThreadingMixIn):
    pass

class Right(ThreadingMixIn, TCPServer):
    pass

for server in (Wrong, Right):
    print(server.__name__, "uses", server.process_request.__qualname__)
