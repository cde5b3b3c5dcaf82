from ipaddress import AddressValueError, IPv6Address, IPv6Network
from itertools import islice

one = IPv6Address("2001:0DB8:0:0:0:0:0:17")
print("short:", one.compressed)
print("long: ", one.exploded)
print("DNS:  ", one.reverse_pointer)
print("bytes:", one.packed.hex(), "bits:", one.max_prefixlen, one.version)

print("IPv4 mapped:", IPv6Address("::ffff:192.0.2.1").ipv4_mapped)
print("6to4:       ", IPv6Address("2002:c000:204::").sixtofour)
print("zone:       ", IPv6Address("fe80::1%eth0").scope_id)

site = IPv6Network("2001:db8:7::/48")
print("networks:", site.num_addresses >> 64, "of /64, first and next:")
print(*islice(site.subnets(new_prefix=64), 2), site.overlaps(IPv6Network(one)))
try:
    IPv6Address("2001:db8::17::1")
except AddressValueError as error:
    print("AddressValueError:", error)
