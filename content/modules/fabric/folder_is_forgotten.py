# set-up: a stand-in for an SSH server that only repeats commands
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
        channel.sendall(command)
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
from paramiko import RejectPolicy

with Connection(host, user="zoe", port=port,
                connect_kwargs={"password": "s3cret tea"}) as web:
    web.client.set_missing_host_key_policy(RejectPolicy())
    web.client.load_host_keys("known_hosts")
    web.run("cd /srv", hide=True)
    print("runs:", web.run("ls", hide=True).stdout)
    with web.cd("/srv"):
        print("runs:", web.run("ls", hide=True).stdout)
