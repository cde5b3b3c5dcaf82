from textwrap import shorten

import torch
from torch import nn

layer = nn.Linear(4, 2)
rows = torch.ones(3, 4)
loss = layer(rows).square().sum()

mistakes = {
    "wrong width": lambda: layer(torch.ones(3, 5)),
    "whole numbers": lambda: layer(rows.long()),
    "still recorded": lambda: layer(rows).numpy(),
    "backward twice": lambda: [loss.backward() for _ in range(2)],
    "item of many": lambda: layer(rows).item(),
}
for name, mistake in mistakes.items():
    try:
        mistake()
    except RuntimeError as error:
        print(f"{name}: {shorten(str(error), 62, placeholder=' ...')}")

print("cut to width:  ", tuple(layer(torch.ones(3, 5)[:, :4]).shape))
print("made float:    ", tuple(layer(rows.long().float()).shape))
print("detached:      ", layer(rows).detach().numpy().shape)
