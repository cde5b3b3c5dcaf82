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
    text = b""
    if event & select.POLLIN:  # first, or what came before the end is lost
        text = os.read(number, 100)
    if text:
        print(names[number][0], "->", text.decode())
    elif event & (select.POLLHUP | select.POLLIN):  # macOS sets both
        print(names[number][0], "-> closed")
        watch.unregister(number)
