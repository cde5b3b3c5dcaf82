import os
import select

names = {}
watch = select.poll()
for name in ("orders", "returns"):
    reading, writing = os.pipe()
    names[reading] = name, writing
    watch.register(reading, select.POLLIN)

print("nothing yet:", watch.poll(50))

first, second = names
os.write(names[first][1], b"3 teapots")
os.close(names[second][1])

for number, event in sorted(watch.poll(5000)):
    if event & select.POLLIN:  # first, or what came before the end is lost
        print(names[number][0], "->", os.read(number, 100).decode())
    elif event & select.POLLHUP:
        print(names[number][0], "-> closed")
        watch.unregister(number)
