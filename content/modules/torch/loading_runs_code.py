import torch

class Prepared:
    def __reduce__(self):
        return print, ("this could be any call",)

torch.save(Prepared(), "model.pt")
try:
    torch.load("model.pt")
except Exception as error:
    print("default:", type(error).__name__)
torch.load("model.pt", weights_only=False)
