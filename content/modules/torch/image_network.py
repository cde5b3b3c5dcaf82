import torch
from torch import nn


class DigitNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 8, kernel_size=3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
        )
        self.answer = nn.Linear(8 * 14 * 14, 10)

    def forward(self, pictures):
        found = self.features(pictures)
        return self.answer(found.flatten(start_dim=1))


model = DigitNet()
pictures = torch.zeros(5, 1, 28, 28)  # five, one channel, height, width
print("after the features:", tuple(model.features(pictures).shape))
print("scores:", tuple(model(pictures).shape))
for name, values in model.named_parameters():
    print(f"{name:18} {tuple(values.shape)}")
print("numbers to learn:", sum(p.numel() for p in model.parameters()))
