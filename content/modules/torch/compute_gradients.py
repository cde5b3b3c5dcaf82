import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x  # dy/dx is 2x + 2
y.backward()
print("gradient at 3:", x.grad.item())

(x**2).backward()
print("gradients add up:", x.grad.item())

side = torch.tensor(1.0, requires_grad=True)  # find the square of area 2
optimizer = torch.optim.SGD([side], lr=0.03)
for step in range(1, 16):
    loss = (side * side - 2) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 5 == 0:
        print(f"step {step:2}: side {side.item():.3f} loss {loss.item():.4f}")

with torch.no_grad():
    print("recorded:", (side * 2).requires_grad)
