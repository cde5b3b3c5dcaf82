import json
from multiprocessing import Pipe
from multiprocessing.connection import wait

ours, theirs = Pipe()
print("something there:", ours.poll(timeout=0.05))

theirs.send_bytes(json.dumps({"place": "roof", "degrees": 21.5}).encode())
theirs.send_bytes(b"\x00\x01\x02")

print("something there:", ours.poll(), len(wait([ours])))
print(json.loads(ours.recv_bytes()))
print(ours.recv_bytes())

theirs.send_bytes(b"far too long for this reader")
try:
    ours.recv_bytes(maxlength=10)
except OSError:
    print("OSError: message too long")
