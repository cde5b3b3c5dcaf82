from ipaddress import IPv4Address, IPv6Address

v4 = ["10.1.2.3", "127.0.0.1", "169.254.7.7", "224.0.0.1", "8.8.8.8", "0.0.0.0"]
for text in v4:
    one = IPv4Address(text)
    kinds = {"private": one.is_private, "loopback": one.is_loopback}
    kinds |= {"link-local": one.is_link_local, "multicast": one.is_multicast}
    kinds |= {"unspecified": one.is_unspecified, "global": one.is_global}
    print(
        f"{text:14}", ", ".join(word for word, is_so in kinds.items() if is_so)
    )

for text in ["::1", "fe80::1", "ff02::1", "fd00::1", "2606:4700::1111", "::"]:
    one = IPv6Address(text)
    kinds = {"private": one.is_private, "loopback": one.is_loopback}
    kinds |= {"link-local": one.is_link_local, "multicast": one.is_multicast}
    kinds |= {"unspecified": one.is_unspecified, "global": one.is_global}
    print(
        f"{text:16}", ", ".join(word for word, is_so in kinds.items() if is_so)
    )
