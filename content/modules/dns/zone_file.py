# set-up: a zone file
from pathlib import Path

Path("shop.test.zone").write_text("""\
$ORIGIN shop.test.
$TTL 300
@ SOA ns1 hostmaster 7 3600 600 86400 300
@ NS ns1
@ MX 10 mail
ns1 A 192.0.2.1
mail A 192.0.2.20
""")
# end of set-up
import dns.exception
import dns.rdata
import dns.zone

zone = dns.zone.from_file("shop.test.zone", origin="shop.test.")
for name, ttl, record in zone.iterate_rdatas("A"):
    print(name, ttl, record.address)

with zone.writer() as change:
    change.add("www", 300, dns.rdata.from_text("IN", "A", "192.0.2.10"))
    change.update_serial()
zone.to_file("new.zone", want_origin=True)
print(zone.get_soa().serial, zone.get_rdataset("www", "A"))

try:
    dns.zone.from_text("@ A 192.0.2.300", origin="shop.test.")
except (dns.exception.DNSException, ValueError) as error:
    print(type(error).__name__)
