from compression import zstd

with zstd.open("visits.log.zst", "wt", encoding="utf-8") as log:
    log.write("09:00 GET /index.html\n")
    log.write("09:02 GET /café.html\n")

with zstd.open("visits.log.zst", "at", encoding="utf-8") as log:
    log.write("09:05 POST /order\n")

with zstd.open("visits.log.zst", "rt", encoding="utf-8") as log:
    for line in log:
        print(line.rstrip())

with zstd.open("visits.log.zst") as log:
    print(log.read(9))
