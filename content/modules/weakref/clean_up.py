import weakref


class Connection:
    def __init__(self, host):
        self._finalizer = weakref.finalize(self, print, "closing", host)

    def close(self):
        self._finalizer()


first = Connection("db1")
first.close()
first.close()  # nothing happens the second time

second = Connection("db2")
del second

third = Connection("db3")
print("end of the program")
