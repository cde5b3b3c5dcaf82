import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(1)
points = torch.rand(300, 2) * 2 - 1
inside = (points.norm(dim=1) < 0.7).long()  # class 1: inside the circle
train = TensorDataset(points[:240], inside[:240])
batches = DataLoader(train, batch_size=24, shuffle=True)

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for epoch in range(20):
    for xs, labels in batches:
        loss = loss_function(model(xs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    chances = model(points[240:]).softmax(dim=1)
right = (chances.argmax(dim=1) == inside[240:]).float().mean()
print(len(batches), "batches per epoch")
print("better than 9 in 10:", right.item() > 0.9)
print("answers:", chances.argmax(dim=1)[:8].tolist())
print("truth:  ", inside[240:248].tolist())
