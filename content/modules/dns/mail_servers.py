# set-up: a stand-in for the name server of your system
import socket
import threading
import dns.message, dns.rcode, dns.resolver, dns.zone

zone = dns.zone.from_text("""$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 300
@ NS ns1
ns1 A 192.0.2.1
@ MX 20 backup
@ MX 10 mail
no-mail MX 0 .
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
import dns.name
import dns.resolver


def mail_servers(domain):
    domain = domain.strip().rpartition("@")[2].rstrip(".")
    try:
        answer = dns.resolver.resolve(domain, "MX")
    except dns.resolver.NXDOMAIN:
        return None  # there is no such domain
    except dns.resolver.NoAnswer:
        return [domain]
    records = sorted(answer, key=lambda record: record.preference)
    return [record.exchange.to_text(omit_final_dot=True)
            for record in records if record.exchange != dns.name.root]


print(mail_servers("shop.test"))
print(mail_servers("ns1.shop.test"))
print(mail_servers("no-mail.shop.test"), mail_servers("shoop.test"))
