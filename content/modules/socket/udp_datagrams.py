import socket

receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 0))
receiver.settimeout(2)

sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for reading in (b"21.5", b"22.0"):
    sender.sendto(reading, receiver.getsockname())

for _ in range(2):
    data, address = receiver.recvfrom(1024)
    print(data, "from", address[0])
receiver.close()
sender.close()
