import gzip
import io

def pack(second):  # as gzip.open does in that second
    file = io.BytesIO()
    with gzip.GzipFile(fileobj=file, mode="wb", mtime=second) as packed:
        packed.write(b"tea")
    return file.getvalue()
print(pack(1_800_000_000) == pack(1_800_000_001))
print(gzip.compress(b"tea", mtime=0) == gzip.compress(b"tea", mtime=0))
