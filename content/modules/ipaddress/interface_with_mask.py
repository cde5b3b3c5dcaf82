from ipaddress import (
    IPv4Interface,
    IPv4Network,
    NetmaskValueError,
    ip_interface,
)

card = IPv4Interface("192.168.1.17/255.255.255.0")
print("address:", card.ip, "in", card.network)
print("written:", card.with_prefixlen, card.with_netmask, card.with_hostmask)

network = card.network
print("from", network.network_address, "to", network.broadcast_address)
print("masks:", network.prefixlen, network.netmask, network.hostmask)
print("bits in all:", network.max_prefixlen, "private:", network.is_private)

six = ip_interface("2001:db8::17/64")
print("IPv6:", six.ip, "in", six.network, "version", six.version)
print("same network:", IPv4Network("192.168.1.0/0.0.0.255") == network)

try:
    IPv4Network("192.168.1.0/33")
except NetmaskValueError as error:
    print("NetmaskValueError:", error)
