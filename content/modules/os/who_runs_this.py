import os

role = "root" if os.geteuid() == 0 else "a usual user"
print("either of the two:", role in ("root", "a usual user"))
print("the folder is mine:", os.stat(".").st_uid == os.geteuid())
print("user as started:", os.getuid() == os.geteuid())
print("group as started:", os.getgid() == os.getegid())
print(
    "groups are numbers:", all(isinstance(one, int) for one in os.getgroups())
)

print("has a parent:", os.getppid() != os.getpid())
print("group of processes:", os.getpgrp() == os.getpgid(0))
print("session:", os.getsid(0) == os.getsid(os.getpid()))
print("priority:", os.nice(0) == os.getpriority(os.PRIO_PROCESS, 0))

before = os.umask(0o077)
os.mkdir("private")
os.umask(before)
print("made private:", oct(os.stat("private").st_mode & 0o777))
rights = os.R_OK | os.W_OK | os.X_OK
print("may read, write, enter:", os.access("private", rights))
print("is there:", os.access("private", os.F_OK), os.access("other", os.F_OK))
