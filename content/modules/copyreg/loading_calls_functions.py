import copyreg
import json
import pickle


class Parcel:
    weight = 2


copyreg.pickle(Parcel, lambda parcel: (print, ("called while loading",)))
stored = pickle.dumps(Parcel())
print("loading a pickle")
pickle.loads(stored)
print("loading JSON")
print(json.loads(json.dumps({"weight": Parcel().weight})))
