class Server:
    known = {"host", "port"}
    host = "localhost"
    port = 8000

    def __init__(self, **settings):
        unknown = settings.keys() - self.known
        if unknown:
            raise TypeError(f"unknown settings: {sorted(unknown)}")
        vars(self).update(settings)


server = Server(port=9000)
print(server.host, server.port, vars(server))

vars(server)["host"] = "example.org"
print(server.host)
try:
    Server(prot=9000)
except TypeError as error:
    print(error)
