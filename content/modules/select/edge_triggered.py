import select
import socket


def events_for(flags):
    ours, theirs = socket.socketpair()
    with select.epoll() as watch, ours, theirs:
        watch.register(ours, flags)
        theirs.send(b"123456789")
        found = []
        for _ in range(3):
            ready = watch.poll(timeout=0.05)
            found.append(ours.recv(3).decode() if ready else "-")
        return found


print("level:", events_for(select.EPOLLIN))
print("edge: ", events_for(select.EPOLLIN | select.EPOLLET))
