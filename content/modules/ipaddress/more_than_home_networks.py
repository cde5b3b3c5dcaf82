from ipaddress import ip_address, ip_network

HOME = [ip_network(f"{start}") for start in
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")]
for text in ("192.168.1.9", "127.0.0.1", "169.254.7.7", "192.0.2.7"):
    address = ip_address(text)
    at_home = any(address in network for network in HOME)
    print(f"{text:<12} private {address.is_private}, at home {at_home}")
