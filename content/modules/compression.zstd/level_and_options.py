from compression import zstd

report = b"12 visitors\n" * 100
parameter = zstd.CompressionParameter
options = {parameter.checksum_flag: True}
try:
    zstd.compress(report, 10, options=options)
except TypeError as error:
    print(error)
options[parameter.compression_level] = 10
print(zstd.decompress(zstd.compress(report, options=options)) == report)
