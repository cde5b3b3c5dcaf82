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
answers = {"hostname": (0, b"web1\n", b""), "df -h /srv": (0, b"65%\n", b"")}
# end of set-up
from fabric import Connection
from paramiko import RejectPolicy

login = {"password": "s3cret tea"}
with Connection(host, user="zoe", port=port, connect_kwargs=login) as web:
    web.client.set_missing_host_key_policy(RejectPolicy())
    web.client.load_host_keys("known_hosts")  # or load_system_host_keys()
    name = web.run("hostname", hide=True).stdout.strip()
    result = web.run("df -h /srv", hide=True)

print(name, result.stdout.strip(), result.return_code)
