import json
import random
from compression import zstd

random.seed(8)


def message(number):
    place = random.choice(["Oslo", "Lima", "Cairo"])
    record = {"order": number, "place": place, "express": False}
    return json.dumps(record | {"carrier": "Northern Parcels"}).encode()


samples = [message(number) for number in range(1000)]
dictionary = zstd.train_dict(samples, 1000)

new = message(5000)
alone = zstd.compress(new)
packed = zstd.compress(new, zstd_dict=dictionary)
print("under half its size alone:     ", len(alone) < len(new) / 2)
print("under half with the dictionary:", len(packed) < len(new) / 2)

saved = dictionary.dict_content
print(zstd.decompress(packed, zstd_dict=zstd.ZstdDict(saved)).decode())
try:
    zstd.decompress(packed)
except zstd.ZstdError as error:
    print("without it:", type(error).__name__)
