# set-up: stand-ins for a name server, and for one that is down
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
dns.resolver.default_resolver = dns.resolver.Resolver(configure=False)
dns.resolver.default_resolver.nameservers = ["127.0.0.1"]
dns.resolver.default_resolver.port = server.getsockname()[1]
silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
silent.bind(("127.0.0.1", 0))
# end of set-up
import dns.exception
import dns.resolver


def look_up(name, kind):
    try:
        answer = dns.resolver.resolve(name, kind, lifetime=1)
        return [record.to_text() for record in answer]
    except dns.resolver.NXDOMAIN:
        return "no such name"
    except dns.resolver.NoAnswer:
        return "no record of this kind"
    except dns.resolver.NoNameservers:
        return "the servers refuse or fail"
    except dns.resolver.LifetimeTimeout:
        return "no answer in time"
    except dns.exception.DNSException as error:  # such as EmptyLabel
        return type(error).__name__


print(look_up("shop.test", "A"))
print(look_up("shop.test", "AAAA"))
print(look_up("shoop.test", "A"))
print(look_up("shop..test", "A"))
dns.resolver.get_default_resolver().port = silent.getsockname()[1]
print(look_up("shop.test", "A"))
