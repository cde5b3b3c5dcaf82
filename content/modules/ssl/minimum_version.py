import ssl

client_settings = ssl.create_default_context()
client_settings.minimum_version = ssl.TLSVersion.TLSv1_3
old_server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
old_server.maximum_version = ssl.TLSVersion.TLSv1_2

to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
client = client_settings.wrap_bio(
    to_client, to_server, server_hostname="example.org"
)
server = old_server.wrap_bio(to_server, to_client, server_side=True)

try:
    client.do_handshake()
except ssl.SSLWantReadError:
    print("the client has said hello and waits")
for side in (server, client):
    try:
        side.do_handshake()
    except ssl.SSLError as error:
        print("server:" if side is server else "client:", error.reason)
