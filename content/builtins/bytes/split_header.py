response = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: image/png\r\n"
    b"Content-Length: 8\r\n"
    b"\r\n"
    b"\x89PNG\r\n\x1a\n"
)

head, _, body = response.partition(b"\r\n\r\n")
status, *headers = head.split(b"\r\n")
print(status.decode("ascii"))
for line in headers:
    name, value = line.split(b": ", 1)
    print(f"{name.decode('ascii'):14} = {value.decode('ascii')}")
print("body:", body, "starts at byte", response.find(body))
