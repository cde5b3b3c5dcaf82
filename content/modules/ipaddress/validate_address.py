import ipaddress

for text in ("192.0.2.7", "2001:db8::1", "192.0.2.300", "192.0.02.7"):
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        print(f"{text:<12} is no address")
    else:
        print(f"{text:<12} IPv{address.version}, {address.compressed}")
