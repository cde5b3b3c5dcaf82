from ipaddress import ip_network
from itertools import islice

network = ip_network("2001:db8::/64")
print(f"{network.num_addresses:,}")
print(network[10])
print(*islice(network.hosts(), 2))
