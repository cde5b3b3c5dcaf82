# set-up: a stand-in for a server with SFTP, and its folder
import logging, os, socket, threading
from paramiko import *
logging.disable()
class Server(ServerInterface):
    def check_auth_password(self, username, password):
        return AUTH_SUCCESSFUL
    def check_channel_request(self, kind, number):
        return OPEN_SUCCEEDED
class Files(SFTPServerInterface):
    def stat(self, path):
        if not os.path.exists("remote" + path):
            return SFTP_NO_SUCH_FILE
        return SFTPAttributes.from_stat(os.stat("remote" + path))
    def list_folder(self, path):
        return [SFTPAttributes.from_stat(entry.stat(), entry.name)
                for entry in os.scandir("remote" + path)]
    def open(self, path, flags, attributes):
        handle = SFTPHandle(flags)
        mode = "wb" if flags & os.O_CREAT else "rb"
        handle.readfile = handle.writefile = open("remote" + path, mode)
        return handle
def serve():
    transport = Transport(listener.accept()[0])
    transport.add_server_key(host_key)
    transport.set_subsystem_handler("sftp", SFTPServer, Files)
    transport.start_server(event=threading.Event(), server=Server())
os.makedirs("remote/reports"), open("remote/reports/may.csv", "w").close()
host_key, listener = ECDSAKey.generate(), socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
threading.Thread(target=serve, daemon=True).start()
# end of set-up
from pathlib import Path

import paramiko

Path("june.csv").write_text("day,sold\n1,12\n")

with paramiko.SSHClient() as client:
    client.get_host_keys().add(
        f"[{host}]:{port}", host_key.get_name(), host_key)
    client.connect(host, port, username="zoe", password="s3cret tea",
                   look_for_keys=False, allow_agent=False)
    with client.open_sftp() as sftp:
        sftp.put("june.csv", "/reports/june.csv")
        for name in sorted(sftp.listdir("/reports")):
            print(name, sftp.stat(f"/reports/{name}").st_size)
        sftp.get("/reports/june.csv", "copy.csv")
        try:
            sftp.get("/reports/july.csv", "july.part")
            Path("july.part").replace("july.csv")  # whole, or not at all
        except FileNotFoundError:
            print("there is no july.csv yet")
            Path("july.part").unlink(missing_ok=True)

print(Path("copy.csv").read_text() == Path("june.csv").read_text())
