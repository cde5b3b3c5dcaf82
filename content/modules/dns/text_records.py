# set-up: a stand-in for the name server of your system
import socket
import threading
import dns.message, dns.rcode, dns.resolver, dns.zone

zone = dns.zone.from_text("""$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 300
@ NS ns1
ns1 A 192.0.2.1
@ TXT "v=spf1 mx -all"
@ TXT "site-verification=" "4711"
_dmarc TXT "v=DMARC1; p=none"
""", "shop.test.", relativize=False)


def serve():
    while True:
        wire, client = server.recvfrom(4096)
        answer = dns.message.make_response(dns.message.from_wire(wire))
        name, kind = answer.question[0].name, answer.question[0].rdtype
        if name in zone.nodes:
            alias = zone.get_rrset(name, "CNAME")
            records = zone.get_rrset(alias[0].target if alias else name, kind)
            answer.answer += [found for found in (alias, records) if found]
        else:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        server.sendto(answer.to_wire(), client)


server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
threading.Thread(target=serve, daemon=True).start()
dns.resolver.default_resolver = dns.resolver.Resolver(configure=False)
dns.resolver.default_resolver.nameservers = ["127.0.0.1"]
dns.resolver.default_resolver.port = server.getsockname()[1]
# end of set-up
import dns.resolver


def texts(name):
    for record in dns.resolver.resolve(name, "TXT"):
        yield b"".join(record.strings).decode("utf-8", "replace")


print(sorted(texts("shop.test")))
print(*(text for text in texts("shop.test") if text.startswith("v=spf1")))
print(*texts("_dmarc.shop.test"))
