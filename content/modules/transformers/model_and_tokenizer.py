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

batch = tokenizer(["good waiter", "cold tea, bad cup"], padding=True,
                  truncation=True, return_tensors="pt")
with torch.no_grad():
    output = model(**batch, output_hidden_states=True)
chances = output.logits.softmax(dim=-1)
for row in chances:
    best = int(row.argmax())
    print(model.config.id2label[best], f"{row[best]:.2f}")

vectors = output.hidden_states[-1]  # one vector per token
mask = batch["attention_mask"].unsqueeze(-1)  # 0 where it is only padding
means = (vectors * mask).sum(dim=1) / mask.sum(dim=1)
print(tuple(vectors.shape), tuple(means.shape))
print(sum(weights.numel() for weights in model.parameters()), "weights")
