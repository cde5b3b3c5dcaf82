import gzip as old_gzip

try:
    from compression import gzip, zlib
except ImportError:  # before Python 3.14
    import gzip
    import zlib

print("same function:", gzip.open is old_gzip.open)

with gzip.open("notes.gz", "wt", encoding="utf-8") as file:
    file.write("buy stamps\n")
with old_gzip.open("notes.gz", "rt", encoding="utf-8") as file:
    print(file.read().strip())

try:
    gzip.decompress(b"plain text")
except old_gzip.BadGzipFile as error:
    print("same exception:", type(error).__name__)
print("check sum:", zlib.crc32(b"buy stamps"))
