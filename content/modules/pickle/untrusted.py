import pickle


class Harmless:
    def __reduce__(self):
        return print, ("this ran while the data was loaded",)


data = pickle.dumps(Harmless())
print("loading", type(data).__name__)

result = pickle.loads(data)
print("got:", result)
