import dns.name

found = dns.name.from_text("WWW.shop.test.")
print(found == dns.name.from_text("www.shop.test"))
print(found.to_text() == "www.shop.test")
print(found.is_subdomain(dns.name.from_text("shop.test")))
print(found.to_text(omit_final_dot=True).lower())
