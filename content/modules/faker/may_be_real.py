import ipaddress
from faker import Faker
fake = Faker()
fake.seed_instance(5)
for kind in ("ipv4", "ipv4_private"):
    address = ipaddress.ip_address(fake.format(kind))
    print(kind, "is public:", address.is_global)
for kind in ("free_email", "company_email", "safe_email"):
    print(kind, "at", fake.format(kind).partition("@")[2])
