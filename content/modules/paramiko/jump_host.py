# set-up: a stand-in that is jump host and target at once
import logging, socket, threading
import paramiko
logging.disable()
class Server(paramiko.ServerInterface):
    def __init__(self, transport):
        self.transport = transport
    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL
    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED
    def check_channel_direct_tcpip_request(self, number, origin, target):
        threading.Thread(target=self.forward, daemon=True).start()
        return paramiko.OPEN_SUCCEEDED
    def forward(self):  # to the only machine there is
        ends = self.transport.accept(), socket.create_connection((host, port))
        for two in (ends, ends[::-1]):
            threading.Thread(target=pump, args=two, daemon=True).start()
def pump(source, target):
    while data := source.recv(32_768):
        target.sendall(data)
def serve():
    while True:
        transport = paramiko.Transport(listener.accept()[0])
        transport.add_server_key(host_key)
        transport.start_server(threading.Event(), Server(transport))
host_key = paramiko.ECDSAKey.generate()
listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
threading.Thread(target=serve, daemon=True).start()
# end of set-up
import paramiko

with paramiko.SSHClient() as jump, paramiko.SSHClient() as target:
    jump.get_host_keys().add(f"[{host}]:{port}", host_key.get_name(), host_key)
    jump.connect(host, port, username="zoe", password="s3cret tea")
    tunnel = jump.get_transport().open_channel(
        "direct-tcpip", ("db.internal", 22), ("", 0))

    target.get_host_keys().add("db.internal", host_key.get_name(), host_key)
    target.connect("db.internal", username="admin", password="tea s3cret",
                   sock=tunnel)
    print(target.get_transport().is_authenticated())
    target.close()
