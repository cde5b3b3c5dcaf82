from joblib import Parallel, delayed

seen = []


def visit(city):
    seen.append(city)
    return city


if __name__ == "__main__":
    found = Parallel(n_jobs=2)(delayed(visit)(c) for c in ["Oslo", "Lund"])
    print(seen, found)
