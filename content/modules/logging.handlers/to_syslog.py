import logging
import socket
from logging.handlers import SysLogHandler

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    server.bind(("127.0.0.1", 0))
    server.settimeout(10)

    handler = SysLogHandler(
        server.getsockname(), facility=SysLogHandler.LOG_LOCAL3
    )
    handler.ident = "shop: "
    log = logging.getLogger("till")
    log.setLevel(logging.INFO)  # or info() would send nothing
    log.addHandler(handler)

    log.warning("paper is low")
    log.error("drawer is open")
    handler.close()
    for _ in range(2):
        line = server.recv(1024).rstrip(b"\0").decode()
        code = int(line[1 : line.index(">")])
        print(f"{line:26} facility {code // 8}, severity {code % 8}")
