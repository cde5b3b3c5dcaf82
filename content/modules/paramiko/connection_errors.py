# set-up: a stand-in for an SSH server, and one that does not answer
import logging, socket, threading
import paramiko
logging.disable()


class Server(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        right = password == "s3cret tea"
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED


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
open("no_hosts", "w").close()
old = paramiko.HostKeys()
old.add(f"[{host}]:{port}", host_key.get_name(), paramiko.ECDSAKey.generate())
old.save("old_hosts")
# end of set-up
import paramiko


def attempt(password="s3cret tea", known="known_hosts", port=port):
    with paramiko.SSHClient() as client:
        client.load_host_keys(known)
        try:
            client.connect(host, port, "zoe", password, timeout=5,
                           look_for_keys=False, allow_agent=False)
            return "connected"
        except paramiko.BadHostKeyException:
            return "this is another machine than last time"
        except paramiko.AuthenticationException as error:
            return f"wrong name or password: {error}"
        except paramiko.SSHException as error:
            return f"SSH: {error}".replace(f":{port}", "")
        except OSError as error:
            return f"network: {type(error).__name__}"


print(attempt())
print(attempt("guess"))
print(attempt(known="no_hosts"))
print(attempt(known="old_hosts"))
print(attempt(port=1))
