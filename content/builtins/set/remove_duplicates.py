visits = ["Ada", "Grace", "Ada", "Mary", "Grace"]

print("how many people:", len(set(visits)))
print("sorted:", sorted(set(visits)))
print("in order:", list(dict.fromkeys(visits)))

seen = set()
repeated = {name for name in visits if name in seen or seen.add(name)}
print("came again:", sorted(repeated))
