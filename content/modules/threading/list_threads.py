import threading

go_on = threading.Event()
ours = [
    threading.Thread(target=go_on.wait, name=name, daemon=is_daemon)
    for name, is_daemon in [("reader", False), ("heartbeat", True)]
]
for thread in ours:
    thread.start()

print("active:", threading.active_count())
for thread in threading.enumerate():
    print(f"{thread.name:11} daemon: {thread.daemon!s:5} {thread.is_alive()}")

own = threading.current_thread()
print("here:", own.name, own is threading.main_thread())
print("numbers:", own.ident == threading.get_ident())
print("of the system:", own.native_id == threading.get_native_id())

go_on.set()
for thread in ours:  # others may run without end
    thread.join()
print("left:", threading.active_count())
go_on.clear()
print("still set:", go_on.is_set())
