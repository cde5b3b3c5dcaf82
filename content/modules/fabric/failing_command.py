# set-up: a stand-in for an SSH server, with fixed answers
import logging, socket, threading
import paramiko
logging.disable()


class Server(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        right = password == "s3cret tea"
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        threading.Timer(0.2, self.run, (channel, command)).start()
        return True

    def run(self, channel, command):
        unknown = (127, b"", b"the stand-in has no answer\n")
        code, output, errors = answers.get(command.decode(), unknown)
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
answers = {"ls /nowhere": (2, b"", b"ls: /nowhere: No such file\n")}
# end of set-up
from fabric import Connection
from invoke.exceptions import UnexpectedExit
from paramiko import RejectPolicy, SSHException

web = Connection(host, user="zoe", port=port, connect_timeout=5,
                 connect_kwargs={"password": "s3cret tea"})
web.client.set_missing_host_key_policy(RejectPolicy())
web.client.load_host_keys("known_hosts")  # or load_system_host_keys()
try:
    web.run("ls /nowhere", hide=True)
except UnexpectedExit as error:
    print(error.result.return_code, error.result.stderr.strip())

result = web.run("ls /nowhere", hide=True, warn=True)
print(result.ok, result.return_code)
web.close()

try:
    Connection("127.0.0.1", port=1, connect_timeout=5).run("hostname")
except (OSError, SSHException) as error:  # SSHException: unknown key
    print(type(error).__name__)
