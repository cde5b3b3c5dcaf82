from math import factorial

from joblib import Parallel, delayed


def digits(number):
    return len(str(factorial(number)))


if __name__ == "__main__":
    numbers = [10, 100, 1000]
    print(Parallel(n_jobs=2)(delayed(digits)(n) for n in numbers))
    print(Parallel(n_jobs=2)(delayed(pow)(n, 2, mod=7) for n in numbers))
    print(Parallel(n_jobs=2)(delayed(digits)(n) for n in []))
