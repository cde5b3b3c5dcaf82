import socket
import ssl

print("wrap_socket" in dir(ssl))
context = ssl.create_default_context()
print(hasattr(context, "wrap_socket"))
with socket.socket() as plain:
    try:
        context.wrap_socket(plain)
    except ValueError as error:
        print("ValueError:", error)
