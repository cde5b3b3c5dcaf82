import socket

print(socket.gethostbyname("localhost"))
for family, kind, _, _, address in socket.getaddrinfo(
    "127.0.0.1", "80", type=socket.SOCK_STREAM
):
    print(family.name, kind.name, address)

try:  # asks for an address as it stands, without looking up names
    socket.getaddrinfo("localhost", 80, flags=socket.AI_NUMERICHOST)
except socket.gaierror as error:
    print("not an address:", error.errno == socket.EAI_NONAME)

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    free_port = probe.getsockname()[1]
print("a free port above 1023:", free_port > 1023)
