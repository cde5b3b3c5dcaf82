import threading

session = threading.local()
seen = {}


def handle(user):
    session.user = user
    seen[user] = session.user


threads = [threading.Thread(target=handle, args=(n,)) for n in ("Ada", "Grace")]
for thread in threads:
    thread.start()
    thread.join()

print(seen)
try:
    print(session.user)
except AttributeError:
    print("the main thread has set no user")
