# set-up: a stand-in for an SSH server whose command asks
import logging, socket, threading
import paramiko
logging.disable()


class Server(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_pty_request(self, *details):
        return True

    def check_channel_exec_request(self, channel, command):
        threading.Timer(0.2, self.run, (channel, command)).start()
        return True

    def run(self, channel, command):
        channel.sendall("Delete 3 old files? ")
        answer = channel.recv(100).strip()
        channel.sendall("deleted\n" if answer == b"yes" else "kept\n")
        channel.send_exit_status(0), channel.close()


def serve():
    while True:
        transport = paramiko.Transport(listener.accept()[0])
        transport.add_server_key(host_key)
        transport.start_server(event=threading.Event(), server=Server())


host_key = paramiko.ECDSAKey.generate()
listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
with open("known_hosts", "w") as file:
    name, text = host_key.get_name(), host_key.get_base64()
    file.write(f"[{host}]:{port} {name} {text}\n")
threading.Thread(target=serve, daemon=True).start()
# end of set-up
from fabric import Connection
from invoke import Responder
from paramiko import RejectPolicy

yes = Responder(pattern=r"old files\? ", response="yes\n")
with Connection(host, user="zoe", port=port,
                connect_kwargs={"password": "s3cret tea"}) as web:
    web.client.set_missing_host_key_policy(RejectPolicy())
    web.client.load_host_keys("known_hosts")  # or load_system_host_keys()
    result = web.run("tidy /srv", watchers=[yes], pty=True, hide=True)
print(result.stdout.strip())
