import gzip
import lzma
import random
from compression import zstd

random.seed(3)
rows = (
    f"station{random.randrange(40):02},{random.gauss(15, 6):.1f},ok"
    for _ in range(20_000)
)
table = "\n".join(rows).encode()

packed = {
    "zstd level -5": zstd.compress(table, -5),
    "zstd default": zstd.compress(table),
    "gzip": gzip.compress(table),
    "zstd level 19": zstd.compress(table, 19),
    "lzma": lzma.compress(table),
}
for name, data in packed.items():
    print(f"{name:13} {len(data) / len(table):4.0%}")

lowest, highest = zstd.CompressionParameter.compression_level.bounds()
print("highest level:", highest)
print("unchanged:", zstd.decompress(packed["zstd level 19"]) == table)
