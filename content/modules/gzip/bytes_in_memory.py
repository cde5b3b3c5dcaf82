import gzip
import json

answer = json.dumps([{"id": n, "status": "shipped"} for n in range(500)])

body = gzip.compress(answer.encode("utf-8"), mtime=0)
print("smaller:", len(body) < len(answer) / 5)
print("gzip starts with", body[:2])

packed = body.startswith(b"\x1f\x8b")
orders = json.loads(gzip.decompress(body) if packed else body)
print(len(orders), "orders, last:", orders[-1])

print("same bytes again:", body == gzip.compress(answer.encode(), mtime=0))
