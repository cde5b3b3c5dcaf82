import ipaddress

office = ipaddress.ip_network("10.20.0.0/16")

for text in ("10.20.3.4", "10.21.0.1", "::1"):
    address = ipaddress.ip_address(text)
    print(text, address in office, address.is_private, address.is_loopback)

allowed = [office, ipaddress.ip_network("2001:db8::/32")]
visitor = ipaddress.ip_address("2001:db8::42")
print("allowed:", any(visitor in network for network in allowed))
