from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        shared = manager.list(["tea", "soap"])
        kept = list(shared)
    try:
        print(shared[0])
    except (OSError, EOFError):
        print("the list is gone")
    print(kept)
