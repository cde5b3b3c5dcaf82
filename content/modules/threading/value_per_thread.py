import threading

session = threading.local()
both_set = threading.Barrier(2)
seen = {}


def handle(user):
    session.user = user
    both_set.wait()  # now the other thread has set its own
    seen[user] = session.user


threads = [threading.Thread(target=handle, args=(n,)) for n in ("Ada", "Grace")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(seen.items()))
try:
    print(session.user)
except AttributeError:
    print("the main thread has set no user")
