try:
    import msvcrt

    LOCK, UNLOCK = msvcrt.LK_NBLCK, msvcrt.LK_UNLCK

    def set_lock(file, mode):
        file.seek(0)
        msvcrt.locking(file.fileno(), mode, 1)

except ImportError:  # Linux and macOS
    import fcntl

    LOCK, UNLOCK = fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_UN
    set_lock = fcntl.flock

with open("till.lock", "a") as first, open("till.lock", "a") as second:
    set_lock(first, LOCK)
    print("first till:  locked")
    try:
        set_lock(second, LOCK)
    except OSError:
        print("second till: in use")
    set_lock(first, UNLOCK)
    set_lock(second, LOCK)
    print("second till: locked")
    set_lock(second, UNLOCK)
