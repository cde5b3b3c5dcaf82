import socket
import struct


def send_message(sock, data):
    sock.sendall(struct.pack("!I", len(data)) + data)


def receive_exactly(sock, count):
    data = bytearray()
    while len(data) < count:
        piece = sock.recv(min(count - len(data), 65_536))
        if not piece:
            raise ConnectionError(f"closed after {len(data)} of {count} bytes")
        data += piece
    return bytes(data)


def receive_message(sock, limit=1_000_000):
    length = struct.unpack("!I", receive_exactly(sock, 4))[0]
    if length > limit:
        raise ConnectionError(f"{length:,} bytes announced")
    return receive_exactly(sock, length)


for rest in (b"\x00\x00\x00\x09half", b"\xff\xff\xff\xff"):
    left, right = socket.socketpair()
    with right:
        with left:
            send_message(left, b"x" * 3000)
            left.sendall(rest)
        try:
            print("received", len(receive_message(right)), "bytes")
            receive_message(right)
        except ConnectionError as error:
            print(error)
