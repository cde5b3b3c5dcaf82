import torch
from torch import nn

torch.manual_seed(0)
hour = torch.linspace(-1, 1, 40).reshape(-1, 1)  # one column
height = hour**2 - 0.3 * hour

model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
loss_function = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)

for epoch in range(1, 201):
    loss = loss_function(model(hour), height)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch in (1, 10, 50, 200):
        print(f"epoch {epoch:3}: loss {loss.item():.3f}")

model.eval()
with torch.no_grad():
    for x in (-0.5, 0.5):
        guess = model(torch.tensor([[x]])).item()
        print(f"at {x:4}: {guess:.2f}, right is {x**2 - 0.3 * x:.2f}")
