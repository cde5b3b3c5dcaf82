class Server:
    def __init__(self, **settings):
        known = {name for name in vars(type(self)) if name[0] != "_"}
        unknown = settings.keys() - known
        if unknown:
            raise TypeError(f"unknown settings: {sorted(unknown)}")
        vars(self).update(settings)

    host = "localhost"
    port = 8000


server = Server(port=9000)
print(server.host, server.port, vars(server))

vars(server)["host"] = "example.org"
print(server.host)
try:
    Server(prot=9000)
except TypeError as error:
    print(error)
