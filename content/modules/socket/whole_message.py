import socket
import struct


def send_message(sock, data):
    sock.sendall(struct.pack("!I", len(data)) + data)


def receive_exactly(sock, count):
    data = b""
    while len(data) < count:
        piece = sock.recv(count - len(data))
        if not piece:
            raise ConnectionError(f"closed after {len(data)} of {count} bytes")
        data += piece
    return data


left, right = socket.socketpair()
send_message(left, b"x" * 3000)
left.sendall(struct.pack("!I", 9) + b"half")
left.close()

for _ in range(2):
    length = struct.unpack("!I", receive_exactly(right, 4))[0]
    try:
        print("received", len(receive_exactly(right, length)), "bytes")
    except ConnectionError as error:
        print(error)
right.close()
