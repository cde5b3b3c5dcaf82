from pathlib import Path

log = open("log.txt", "w")
log.write("backup started\n")
print("on disk:", repr(Path("log.txt").read_text()))
log.close()

with open("log.txt", "a") as log:
    log.write("backup finished\n")
print("on disk:", repr(Path("log.txt").read_text()))
