# set-up: a stand-in for an SSH server, with fixed answers
import logging, socket, threading
import paramiko
logging.disable()


class Server(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        threading.Timer(0.2, self.run, (channel, command)).start()
        return True

    def run(self, channel, command):
        code, output, errors = answers.get(command.decode(), (127, b"", b""))
        channel.sendall(output), channel.sendall_stderr(errors)
        channel.send_exit_status(code), channel.close()


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
answers = {"git -C /srv/shop pull origin refs/heads/stable":
           (0, b"Updated\n", b"")}
open("fabric.json", "w").write('{"connect_kwargs": {"password": "tea"}}')
# end of set-up
from fabric.main import program

with open("fabfile.py", "x") as file:  # yours is not overwritten
    file.write("""
import shlex

from fabric import task
from paramiko import RejectPolicy


@task
def deploy(connection, branch="main"):
    '''Fetch the newest version.'''
    connection.client.set_missing_host_key_policy(RejectPolicy())
    connection.client.load_host_keys("known_hosts")  # load_system_host_keys()
    branch = shlex.quote(f"refs/heads/{branch}")  # never an option
    connection.run(f"git -C /srv/shop pull origin {branch}")
""")

program.run("fab --list", exit=False)
program.run(f"fab -H zoe@{host}:{port} deploy --branch stable", exit=False)
