import bz2
import gzip
import lzma
import random

rng = random.Random(7)
words = "rain sun wind fog hail snow north south east west".split()
samples = {
    "prose": " ".join(rng.choice(words) for _ in range(30_000)),
    "table": "\n".join(f"{n:05} {17 + n * n % 9}.5 C" for n in range(20_000)),
}

for label, text in samples.items():
    data = text.encode()
    sizes = {
        module.__name__: len(module.compress(data))
        for module in (gzip, bz2, lzma)
    }
    sizes["original"] = len(data)
    ranking = sorted(sizes, key=sizes.get)
    print(f"{label}: {' < '.join(ranking)}", end="")
    print(f", below 25 %: {sizes[ranking[0]] < len(data) / 4}")
