print("ends in", f"{pow(7, 10**12, 1000):03}")  # the last three digits

prime, base = 2_147_483_647, 16_807
ada_secret, bob_secret = 48_271, 69_621

ada_public = pow(base, ada_secret, prime)
bob_public = pow(base, bob_secret, prime)
print("sent openly:", ada_public, bob_public)
print("Ada's key:", pow(bob_public, ada_secret, prime))
print("Bob's key:", pow(ada_public, bob_secret, prime))
