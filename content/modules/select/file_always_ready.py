import select

with open("log.txt", "w+") as log:
    print("ready:", select.select([log], [], [], 5)[0] == [log])
    print("read:", repr(log.read()))
    try:
        select.epoll().register(log, select.EPOLLIN)
    except PermissionError as error:
        print("PermissionError:", error.strerror)
