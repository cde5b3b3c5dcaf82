import threading

USERS = ("Ada", "Grace")
session = threading.local()
all_set = threading.Barrier(len(USERS))
seen = {}


def handle(user):
    session.user = user
    all_set.wait(timeout=10)  # now the other thread has set its own
    seen[user] = session.user


threads = [threading.Thread(target=handle, args=(name,)) for name in USERS]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(seen.items()))
try:
    print(session.user)
except AttributeError:
    print("the main thread has set no user")
