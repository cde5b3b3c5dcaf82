import select
import socket

sensors = {}
ours = []
for place in ("roof", "cellar", "garden"):
    here, there = socket.socketpair()
    ours.append(here)
    sensors[here] = place, there

print("after 0.05 s:", select.select(ours, [], [], 0.05))

sensors[ours[1]][1].send(b"12.5")
readable, writable, _ = select.select(ours, ours[:1], [], 5)
for each in readable:
    print(sensors[each][0], "says", each.recv(100).decode())
print("can write to:", [sensors[each][0] for each in writable])

sensors[ours[0]][1].close()
readable, _, _ = select.select(ours, [], [], 5)
print(sensors[readable[0]][0], "has closed:", readable[0].recv(100))
for each in ours:
    each.close()
    sensors[each][1].close()
