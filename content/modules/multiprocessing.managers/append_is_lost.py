from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        basket = manager.dict(fruit=["pear"])
        basket["fruit"].append("fig")
        print(basket["fruit"])
        basket["fruit"] += ["fig"]
        print(basket["fruit"])
