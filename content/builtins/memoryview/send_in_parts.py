# set-up: a line that takes a few bytes at once
class SlowLine:
    """Takes at most six bytes at once, like a busy socket."""

    def __init__(self):
        self.received = bytearray()

    def send(self, data):
        self.received += data[:6]
        return min(6, len(data))


line = SlowLine()
# end of set-up
rest = memoryview(b"temperature=21.5").cast("B")
while rest:
    count = line.send(rest)
    rest = rest[count:]
    print(f"sent {count}, {len(rest):2} to go")
print(bytes(line.received))
