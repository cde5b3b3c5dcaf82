import io
import pickle
import pickletools

data = pickle.dumps("tea") + pickle.dumps("soap")


def texts(pickled):
    found = pickletools.genops(pickled)
    return [text for _, text, _ in found if isinstance(text, str)]


print(texts(data))
file = io.BytesIO(data)
while file.tell() < len(data):
    print(texts(file))
