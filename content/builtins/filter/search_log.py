from itertools import islice

log = """\
09:00 INFO start
09:01 ERROR disk full
09:02 INFO retry
09:03 ERROR disk full
09:04 INFO retry
09:05 ERROR giving up
"""


def read_lines(text):
    for number, line in enumerate(text.splitlines(), start=1):
        print("  reading line", number)
        yield line


errors = filter(lambda line: "ERROR" in line, read_lines(log))
print("nothing read yet")
for line in islice(errors, 2):
    print(line)
