import os

new = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
number = os.open("queue.dat", new, mode=0o600)
try:
    os.open("queue.dat", new)
except FileExistsError as error:
    print("FileExistsError:", error.filename)

os.write(number, b"job1job2job3")
os.pwrite(number, b"DONE", 4)
print("in the middle:", os.pread(number, 4, 4))
print("position:", os.lseek(number, 0, os.SEEK_CUR))
os.lseek(number, -4, os.SEEK_END)
print("last:", os.read(number, 4))
os.ftruncate(number, 8)
os.close(number)

end = os.open("queue.dat", os.O_WRONLY | os.O_APPEND)
with os.fdopen(end, "w") as file:
    file.write("job4")
fresh = os.open("queue.dat", os.O_RDONLY)
print(os.read(fresh, 100), oct(os.fstat(fresh).st_mode & 0o777))
os.close(fresh)
