# set-up: a stand-in for an SSH server that runs a slow sort
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
        lines = channel.makefile("rb").read().split()
        for line in sorted(lines):
            channel.sendall(line + b"\n")
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
import paramiko

with paramiko.SSHClient() as client:
    client.load_host_keys("known_hosts")
    client.connect(host, port, username="zoe", password="s3cret tea",
                   look_for_keys=False, allow_agent=False)
    stdin, stdout, stderr = client.exec_command("sort")
    stdout.channel.set_combine_stderr(True)  # or many errors stop it
    for word in ("teapot", "cup", "kettle"):
        stdin.write(word + "\n")
    stdin.close()  # nothing more to come
    for line in stdout.channel.makefile("rb"):  # perhaps not UTF-8
        print("got", line.decode(errors="replace").rstrip())
    print("exit code", stdout.channel.recv_exit_status())
