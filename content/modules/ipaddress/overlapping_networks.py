from ipaddress import IPv4Address, IPv4Network, summarize_address_range

office = IPv4Network("10.20.0.0/16")
lab = IPv4Network("10.20.128.0/18")
guests = IPv4Network("10.21.0.0/24")

print("overlap:", office.overlaps(lab), office.overlaps(guests))
print("inside:", lab.subnet_of(office), "around:", office.supernet_of(lab))
print(
    "one step wider:",
    lab.supernet(),
    "or up to /12:",
    lab.supernet(new_prefix=12),
)

rest = sorted(office.address_exclude(lab))
print("office without lab:", *rest)
print("together again:", sum(one.num_addresses for one in [*rest, lab]))

first, last = IPv4Address("10.20.0.8"), IPv4Address("10.20.0.21")
print("range:", *summarize_address_range(first, last))
try:
    list(summarize_address_range(last, first))
except ValueError as error:
    print("ValueError:", error)
