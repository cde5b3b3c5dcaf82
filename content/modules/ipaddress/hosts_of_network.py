import ipaddress

network = ipaddress.ip_network("192.0.2.0/29")

print(network.num_addresses, "addresses, mask", network.netmask)
print([str(host) for host in network.hosts()])
print("broadcast:", network.broadcast_address)
print("third:", network[3], "last:", network[-1])
