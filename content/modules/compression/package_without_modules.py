import compression

try:
    compression.gzip.compress(b"tea")
except AttributeError as error:
    print(error)
import compression.gzip

print(compression.gzip.decompress(compression.gzip.compress(b"tea")))
