# set-up: a stranger at the address of your server
import logging
import socket
import threading

import paramiko

logging.disable()
caught = []


class Stranger(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        caught.append(password)
        return paramiko.AUTH_SUCCESSFUL


def serve():
    while True:
        transport = paramiko.Transport(listener.accept()[0])
        transport.add_server_key(paramiko.ECDSAKey.generate())
        transport.start_server(server=Stranger())
        transports.append(transport)


transports, listener = [], socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
threading.Thread(target=serve, daemon=True).start()
# end of set-up
import paramiko

for policy in (paramiko.AutoAddPolicy, paramiko.RejectPolicy):
    with paramiko.SSHClient() as client:
        client.set_missing_host_key_policy(policy())
        try:
            client.connect(host, port, "zoe", "s3cret tea")
        except paramiko.SSHException as error:
            print(policy.__name__, "- refused")
            continue
        print(policy.__name__, "- the stranger knows", caught)
