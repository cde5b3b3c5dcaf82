response = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: image/png\r\n"
    b"Content-Length:8\r\n"
    b"\r\n"
    b"\x89PNG\r\n\x1a\n"
)

head, _, body = response.partition(b"\r\n\r\n")
status, *headers = head.split(b"\r\n")
print(status.decode("latin-1"))
for line in headers:
    name, _, value = line.decode("latin-1").partition(":")
    print(f"{name:14} = {value.strip()}")
print("body:", body, "behind the marker at", response.find(b"\r\n\r\n"))
