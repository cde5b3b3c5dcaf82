# set-up: a tiny model that learned four sentences, in the folder poet
import torch
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import (
    GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast, set_seed,
)
from transformers.utils import logging

logging.disable_progress_bar()
logging.set_verbosity_error()
lines = ["the cat drinks milk .", "the cat drinks water .",
         "the dog drinks water .", "the dog sleeps at night ."]
words = sorted({word for line in lines for word in line.split()})
vocabulary = {word: n for n, word in enumerate(["[UNK]", *words])}
raw = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
raw.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
made = PreTrainedTokenizerFast(tokenizer_object=raw, eos_token=".")
set_seed(1)
network = GPT2LMHeadModel(GPT2Config(
    vocab_size=len(made), n_positions=16, n_embd=16, n_layer=1, n_head=2,
    eos_token_id=made.eos_token_id, bos_token_id=made.eos_token_id,
))
optimizer = torch.optim.Adam(network.parameters(), lr=0.02)
for _ in range(60):
    for ids in (made(line, return_tensors="pt").input_ids for line in lines):
        optimizer.zero_grad()
        network(input_ids=ids, labels=ids).loss.backward()
        optimizer.step()
network.save_pretrained("poet")
made.save_pretrained("poet")
# end of set-up
from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed

tokenizer = AutoTokenizer.from_pretrained("poet")
model = AutoModelForCausalLM.from_pretrained("poet")
start = tokenizer("the dog", return_tensors="pt")


def answer(**options):
    tokens = model.generate(**start, max_new_tokens=6,
                            pad_token_id=tokenizer.eos_token_id, **options)
    return tokenizer.decode(tokens[0])


print(answer(do_sample=False))
set_seed(3)
drawn = [answer(do_sample=True, temperature=0.8) for _ in range(10)]
set_seed(3)
again = [answer(do_sample=True, temperature=0.8) for _ in range(10)]
print(len(set(drawn)) > 1, drawn == again)
