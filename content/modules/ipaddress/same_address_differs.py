from ipaddress import ip_address

blocked = ip_address("192.0.2.7")
visitor = ip_address("::ffff:192.0.2.7")
print(visitor == blocked)
plain = getattr(visitor, "ipv4_mapped", None) or visitor
print(plain == blocked)
