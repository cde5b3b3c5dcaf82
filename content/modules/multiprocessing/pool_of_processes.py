from multiprocessing import Pool


def square(number):
    return number * number


def area(width, height):
    return width * height


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(square, range(6)))
        print(pool.starmap(area, [(2, 3), (4, 5)]))
        print(sorted(pool.imap_unordered(square, [3, 1, 2])))
        print(pool.apply(area, (6, 7)))
