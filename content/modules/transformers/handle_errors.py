# set-up: a tiny model, trained on the spot, in the folder reviews
import os

os.environ["HF_HUB_OFFLINE"] = "1"  # before the import
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
from transformers import AutoTokenizer, pipeline

for use in (
    lambda: AutoTokenizer.from_pretrained("google-bert/bert-base-uncased"),
    lambda: pipeline("classify", model="reviews"),
):
    try:
        use()
    except OSError as error:
        print(str(error).partition(" to load")[0])
    except KeyError as error:
        print(str(error)[1:23])

tokenizer = AutoTokenizer.from_pretrained("reviews")
texts = ["good tea", "a very cold cup of tea"]
try:
    tokenizer(texts, return_tensors="pt")
except ValueError as error:
    print(str(error)[:60])
print(tokenizer(texts, padding=True, return_tensors="pt").input_ids.shape)

classify = pipeline("text-classification", model="reviews")
try:
    classify("good " * 60)
except RuntimeError as error:
    print(str(error)[:57])
print(classify("good " * 60, truncation=True)[0]["label"])
