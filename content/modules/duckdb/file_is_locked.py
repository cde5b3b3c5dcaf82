import multiprocessing
import duckdb
def read(name):
    try:
        return bool(duckdb.connect(name, read_only=True))
    except duckdb.IOException as error:
        return type(error).__name__
if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        with duckdb.connect("shop.duckdb"):
            print("while it is written:", pool.apply(read, ["shop.duckdb"]))
        print("after it is closed: ", pool.apply(read, ["shop.duckdb"]))
