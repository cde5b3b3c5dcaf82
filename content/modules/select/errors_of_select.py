import os
import resource
import select
import socket

ours, theirs = socket.socketpair()
theirs.close()
try:
    select.select([ours, theirs], [], [], 1)
except ValueError:
    print("ValueError: take closed sockets out of the list")

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 2048), hard))
number = os.dup2(ours.fileno(), 1500)
try:
    select.select([number], [], [], 1)
except ValueError:
    print("ValueError: file number", number, "is too high")

watch = select.poll()
watch.register(number, select.POLLIN)
print("poll takes it:", [found for found, _ in watch.poll(1000)])
