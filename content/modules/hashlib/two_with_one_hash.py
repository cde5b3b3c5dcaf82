from hashlib import blake2b

for size in (2, 3, 16):
    seen = {}
    for number in range(20_000):
        order = f"order {number}"
        digest = blake2b(order.encode(), digest_size=size).digest()
        if digest in seen:
            print(size, "bytes:", seen[digest], "=", order)
            break
        seen[digest] = order
