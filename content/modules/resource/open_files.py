import errno
import os
import resource

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (32, hard))

opened = []
try:
    for _ in range(100):
        opened.append(open(os.devnull))
except OSError as error:
    print("limit met:", errno.errorcode[error.errno])
print("fewer than 32 files:", len(opened) < 32)

resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
with open(os.devnull) as file:
    print("limit raised again:", not file.closed)
for file in opened:
    file.close()
