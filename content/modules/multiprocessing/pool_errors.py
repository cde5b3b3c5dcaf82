from multiprocessing import Pool
from pickle import PicklingError


def read_price(text):
    return float(text)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for text in ("2.5", "8,0"):
            answer = pool.apply_async(read_price, (text,))
            try:
                print(answer.get(timeout=20))
            except ValueError as error:
                print("ValueError:", error)
                print("caused by", type(error.__cause__).__name__)
        try:
            pool.map(lambda text: float(text), ["2.5"])
        except (PicklingError, AttributeError):
            print("a lambda cannot be sent")
