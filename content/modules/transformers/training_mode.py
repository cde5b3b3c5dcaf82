import torch
from transformers import BertConfig, BertModel

model = BertModel(BertConfig(vocab_size=9, hidden_size=8, num_hidden_layers=1,
                             num_attention_heads=2, intermediate_size=8))
for mode in ("new", "after eval"):
    with torch.no_grad():
        first, second = (model(torch.tensor([[1, 2, 3]])) for _ in range(2))
    print(mode, torch.equal(first.last_hidden_state,
                            second.last_hidden_state))
    model.eval()
