ports = [80, 443, 8080, 9000]
taken = {80, 443}


def is_free(port):
    print("  testing", port)
    return port not in taken


if any(is_free(found := port) for port in ports):
    print("use", found)

print("with a list in between:")
print(any([is_free(port) for port in ports]))
