# set-up: a stand-in for a public name server
import socket
import threading
import dns.message, dns.rcode, dns.resolver, dns.zone

zone = dns.zone.from_text("""$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 300
@ NS ns1
ns1 A 192.0.2.1
@ A 192.0.2.10
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
address, port = server.getsockname()
# end of set-up
import dns.resolver

resolver = dns.resolver.Resolver(configure=False)  # not the system's
resolver.nameservers = [address]  # such as "9.9.9.9"
resolver.port = port  # 53 unless you say otherwise
resolver.lifetime = 5
answer = resolver.resolve("shop.test", "A")
print([record.address for record in answer], answer.nameserver)
for record in resolver.resolve("shop.test", "SOA"):
    print("version of the zone:", record.serial)
