import ipaddress

campus = ipaddress.ip_network("10.0.0.0/22")
print([str(network) for network in campus.subnets(new_prefix=24)])

halves = [ipaddress.ip_network(f"10.0.{n}.0/24") for n in (0, 1, 3)]
print([str(network) for network in ipaddress.collapse_addresses(halves)])

try:
    ipaddress.ip_network("10.0.0.7/24")
except ValueError as error:
    print(error)
print(ipaddress.ip_network("10.0.0.7/24", strict=False))
