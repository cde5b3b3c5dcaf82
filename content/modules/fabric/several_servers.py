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
    file.write(f"[{host}]:{port},[localhost]:{port} {name} {text}\n")
threading.Thread(target=serve, daemon=True).start()
answers = {"uptime -p": (0, b"up 3 weeks\n", b"")}
# end of set-up
from fabric import Connection, ThreadingGroup
from fabric.exceptions import GroupException
from paramiko import RejectPolicy

login = {"connect_kwargs": {"password": "s3cret tea"}, "user": "zoe"}
web1 = Connection("127.0.0.1", port=port, **login)
web2 = Connection("localhost", port=port, **login)
down = Connection("127.0.0.1", port=1, **login)

group = ThreadingGroup.from_connections([web1, web2, down])
for connection in group:
    connection.client.set_missing_host_key_policy(RejectPolicy())
    connection.client.load_host_keys("known_hosts")
try:
    results = group.run("uptime -p", hide=True)
except GroupException as error:
    results = error.result
for connection in group:
    if connection in results.succeeded:
        answer = results[connection].stdout.strip()
    else:
        answer = type(results.failed[connection]).__name__
    print(connection.host, "-", answer)
group.close()
