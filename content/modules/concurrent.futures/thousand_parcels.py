from concurrent.futures import ProcessPoolExecutor


class CountingPool(ProcessPoolExecutor):
    def submit(self, *call):
        self.parcels = getattr(self, "parcels", 0) + 1
        return super().submit(*call)


if __name__ == "__main__":
    for size in (1, 100):
        with CountingPool(1) as pool:
            total = sum(pool.map(abs, range(-1000, 0), chunksize=size))
        print(total, "from", pool.parcels, "parcels")
