from pathlib import Path

log = open("log.txt", "w", encoding="utf-8")
log.write("backup started\n")
print("on disk:", repr(Path("log.txt").read_text("utf-8")))
log.close()

with open("log.txt", "a", encoding="utf-8") as log:
    log.write("backup finished\n")
print("on disk:", repr(Path("log.txt").read_text("utf-8")))
