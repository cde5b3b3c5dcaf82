import gzip

report = b"Tea, coffee, cake. " * 50
fast = gzip.compress(report, compresslevel=1, mtime=0)
small = gzip.compress(report, compresslevel=9, mtime=0)
print("same bytes:", fast == small)
print("same content:", gzip.decompress(fast) == gzip.decompress(small))
