import torch

weight = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
for tidy in (False, True):
    optimizer.zero_grad()
    for step in range(3):
        if tidy:
            optimizer.zero_grad()
        (2 * weight).backward()
    print("zero_grad in each step:", tidy, "- gradient", weight.grad.item())
