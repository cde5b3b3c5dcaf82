# set-up: SHA-256 that goes on from a known hash
import struct

M = 2**32 - 1
PRIMES = [n for n in range(2, 312) if all(n % d for d in range(2, n))]
K = [int(p ** (1 / 3) * 2**32) & M for p in PRIMES]

def turn(x, *counts):
    result = 0
    for n in counts:
        result ^= (x >> n | x << 32 - n) & M
    return result

def padding(n):
    return b"\x80" + bytes(-(n + 9) % 64) + struct.pack(">Q", 8 * n)

def append(digest, n, more):
    state = struct.unpack(">8I", digest)
    w = list(struct.unpack(">16I", more + padding(n + len(more))))
    for i in range(16, 64):
        s = turn(w[-15], 7, 18) ^ w[-15] >> 3
        t = turn(w[-2], 17, 19) ^ w[-2] >> 10
        w.append(w[-16] + s + w[-7] + t & M)
    a, b, c, d, e, f, g, h = state
    for x, y in zip(K, w):
        t = h + turn(e, 6, 11, 25) + (e & f ^ ~e & g) + x + y
        v = turn(a, 2, 13, 22) + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = t + v & M, a, b, c, d + t & M, e, f, g
    ended = zip(state, (a, b, c, d, e, f, g, h))
    return struct.pack(">8I", *(x + y & M for x, y in ended))
# end of set-up
import hashlib
import hmac
import secrets
key, message, more = secrets.token_bytes(32), b"pay=100", b"&to=eve"
joined = lambda text: hashlib.sha256(key + text).digest()
hmac_digest = lambda text: hmac.digest(key, text, "sha256")
sent = message + padding(32 + len(message))
for sign in (joined, hmac_digest):
    forged = append(sign(message), 32 + len(sent), more)
    print(forged == sign(sent + more))
