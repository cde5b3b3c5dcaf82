# set-up: a log
from pathlib import Path

Path("server.log").write_text("""\
09:00 INFO start
09:01 ERROR disk full
09:02 INFO retry
09:03 ERROR disk full
09:04 INFO retry
09:05 ERROR giving up
""", encoding="utf-8")
# end of set-up
from itertools import islice


def read_lines(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, start=1):
            print("  reading line", number)
            yield line.rstrip()


errors = filter(lambda line: "ERROR" in line, read_lines("server.log"))
print("nothing read yet")
for line in islice(errors, 2):
    print(line)
