# set-up: a small tokenizer in the folder reviews
import os

os.environ["TRANSFORMERS_VERBOSITY"] = "error"
from transformers import BertTokenizer

words = "[PAD] [UNK] [CLS] [SEP] [MASK] good tea cup ##s , lovely ##ly".split()
made = BertTokenizer(
    vocab={word: number for number, word in enumerate(words)},
    model_max_length=8,
)
made.save_pretrained("reviews")
# end of set-up
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("reviews")
print(tokenizer.tokenize("Lovely teas, goodly cups, über"))

batch = tokenizer(["good tea", "good, good, good, good cups"],
                  padding=True, truncation=True)
for ids, mask in zip(batch["input_ids"], batch["attention_mask"]):
    print(ids, mask)
print(tokenizer.decode(batch["input_ids"][0]))
print(tokenizer.decode(batch["input_ids"][0], skip_special_tokens=True))

text = "good teas " * 3
print(len(tokenizer(text)["input_ids"]), "of", tokenizer.model_max_length)
places = tokenizer("good teas", return_offsets_mapping=True)["offset_mapping"]
print(places, tokenizer.convert_tokens_to_ids("tea"))
