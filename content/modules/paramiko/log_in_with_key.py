# set-up: a stand-in for an SSH server that knows one public key
import logging, socket, threading
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import ed25519
import paramiko
logging.disable()


class Server(paramiko.ServerInterface):
    def get_allowed_auths(self, username):
        return "publickey"

    def check_auth_publickey(self, username, key):
        right = key.asbytes() == authorized.asbytes()
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED


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
with open("id_ed25519", "wb") as file:
    file.write(ed25519.Ed25519PrivateKey.generate().private_bytes(
        s.Encoding.PEM, s.PrivateFormat.OpenSSH,
        s.BestAvailableEncryption(b"blue bicycle")))
authorized = paramiko.PKey.from_path("id_ed25519", b"blue bicycle")
threading.Thread(target=serve, daemon=True).start()
# end of set-up
import paramiko


def log_in(passphrase):
    with paramiko.SSHClient() as client:
        client.load_host_keys("known_hosts")
        client.connect(host, port, username="zoe",
                       key_filename="id_ed25519", passphrase=passphrase,
                       look_for_keys=False, allow_agent=False)
        transport = client.get_transport()
        return transport.is_authenticated(), transport.get_username()


print(*log_in("blue bicycle"))
try:
    log_in(None)
except paramiko.PasswordRequiredException:
    print("the key needs its passphrase")
