import gzip
import io

data = gzip.compress(bytes(10_000_000))
print(len(data) < 20_000, len(gzip.decompress(data)))

LIMIT = 1_000_000
with gzip.open(io.BytesIO(data)) as file:
    content = file.read(LIMIT + 1)
print("too large" if len(content) > LIMIT else content)
