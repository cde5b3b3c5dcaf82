import ipaddress

log = ["10.0.0.10", "10.0.0.9", "9.255.0.1"]

print("as text:     ", sorted(log))
print("as addresses:", sorted(log, key=ipaddress.ip_address))

address = ipaddress.ip_address("10.0.0.9")
print(int(address), address + 1, address.packed)
print(address.reverse_pointer)
