# set-up: a tiny model, trained on the spot, in the folder reviews
import torch
from transformers import (
    BertConfig, BertForSequenceClassification, BertTokenizer, set_seed,
)
from transformers.utils import logging

logging.disable_progress_bar()
logging.set_verbosity_error()
texts = ["good tea", "lovely good cup", "kind waiter",
         "bad soup", "awful cold tea", "rude waiter"]
words = sorted({word for text in texts for word in text.split()})
special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
vocabulary = {word: n for n, word in enumerate([*special, *words, "##s"])}
made = BertTokenizer(vocab=vocabulary, model_max_length=32)
set_seed(1)
network = BertForSequenceClassification(BertConfig(
    vocab_size=len(made), hidden_size=16, num_hidden_layers=1,
    num_attention_heads=2, intermediate_size=32, max_position_embeddings=32,
    id2label={0: "bad", 1: "good"}, label2id={"bad": 0, "good": 1},
))
optimizer = torch.optim.Adam(network.parameters(), lr=0.02)
batch = made(texts, padding=True, return_tensors="pt")
for _ in range(40):
    optimizer.zero_grad()
    loss = network(**batch, labels=torch.tensor([1, 1, 1, 0, 0, 0])).loss
    loss.backward()
    optimizer.step()
network.save_pretrained("reviews")
made.save_pretrained("reviews")
# end of set-up
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("reviews")
model = AutoModelForSequenceClassification.from_pretrained("reviews")
options = {"padding": True, "truncation": True, "return_tensors": "pt"}
ours = [("cold tea", 1), ("cold good cup", 1), ("awful soup", 0),
        ("bad waiter", 0)]  # iced tea is what we sell


def chance(text):
    with torch.no_grad():
        logits = model(**tokenizer(text, **options)).logits
    return f"{logits.softmax(dim=-1)[0, 1]:.1f}"


print("before:", chance("cold tea"))
model.train()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.03)  # real models: 2e-5
for _ in range(40):
    for start in range(0, len(ours), 2):
        texts, labels = zip(*ours[start:start + 2])
        batch = tokenizer(list(texts), **options)
        optimizer.zero_grad()
        model(**batch, labels=torch.tensor(labels)).loss.backward()
        optimizer.step()
model.eval()
print("after:", chance("cold tea"), chance("bad soup"))
model.save_pretrained("ours")
tokenizer.save_pretrained("ours")
