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
        code, output, errors = answers[command.decode()]
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
answers = {"df -h /srv": (0, b"/dev/sda1  20G  13G  65%\n", b""),
           "ls /nowhere": (2, b"", b"ls: /nowhere: No such file\n")}
# end of set-up
import paramiko

with paramiko.SSHClient() as client:
    client.load_host_keys("known_hosts")
    client.connect(host, port, username="zoe", password="s3cret tea",
                   timeout=10,  # and none of your keys is tried before
                   look_for_keys=False, allow_agent=False)
    for command in ("df -h /srv", "ls /nowhere"):
        stdin, stdout, stderr = client.exec_command(command, timeout=60)
        output = stdout.read().decode(errors="replace")
        errors = stderr.read().decode(errors="replace")
        code = stdout.channel.recv_exit_status()
        print(code, (output + errors).strip())
