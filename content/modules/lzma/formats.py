import lzma

text = "The quick brown fox. ".encode() * 50

xz = lzma.compress(text, check=lzma.CHECK_SHA256)
old = lzma.compress(text, format=lzma.FORMAT_ALONE)
filters = [{"id": lzma.FILTER_LZMA2, "preset": 6}]
raw = lzma.compress(text, format=lzma.FORMAT_RAW, filters=filters)

print(".xz starts with  ", xz[:6])
print(".lzma starts with", old[:2])
print("raw is smallest: ", len(raw) < min(len(xz), len(old)))

print(lzma.decompress(xz) == lzma.decompress(old) == text)
unpacked = lzma.decompress(raw, format=lzma.FORMAT_RAW, filters=filters)
print(unpacked == text)
