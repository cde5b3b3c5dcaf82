import socket

for family, kind, _, _, address in socket.getaddrinfo(
    "127.0.0.1", 80, type=socket.SOCK_STREAM
):
    print(family.name, kind.name, address)

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    free_port = probe.getsockname()[1]
print("a free port above 1023:", free_port > 1023)

print(socket.inet_aton("127.0.0.1"), socket.getservbyname("https"))
