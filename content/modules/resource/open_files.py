import errno
import resource

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (32, hard))

opened = []
try:
    for number in range(100):
        opened.append(open(f"part-{number}.txt", "w"))
except OSError as error:
    print("limit met:", errno.errorcode[error.errno])
print("fewer than 32 files:", len(opened) < 32)

resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
with open("one-more.txt", "w") as file:
    print("limit raised again:", file.name)
for file in opened:
    file.close()
