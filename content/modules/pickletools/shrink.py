import gzip
import pickle
import pickletools

readings = [{"station": f"S{n}", "celsius": n / 4} for n in range(500)]
data = pickle.dumps(readings, protocol=4)
small = pickletools.optimize(data)

print(f"{len(data):6,} bytes as pickled")
print(f"{len(small):6,} bytes optimised")
print("gzip halves that again:", len(gzip.compress(small)) < len(small) / 2)
print("same content:", pickle.loads(small) == readings)
