from compression import zstd

old = zstd.compress(bytes(range(256)))
for truncate in (False, True):
    with open("log.zst", "w+b") as file:
        file.write(old)
        file.seek(0)
        with zstd.open(file, "w") as log:
            log.write(b"monday")
        if truncate:
            file.truncate()
        print("truncate:", truncate, "- shorter:", file.seek(0, 2) < len(old))
