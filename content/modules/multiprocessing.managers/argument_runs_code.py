import os
from multiprocessing.managers import SyncManager


class Order:
    def __reduce__(self):
        return os.mkdir, ("made_in_the_server",)


if __name__ == "__main__":
    with SyncManager() as manager:
        manager.list().append(Order())
    print("the server made it:", os.path.isdir("made_in_the_server"))
