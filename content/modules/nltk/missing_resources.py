import os

os.environ.setdefault("NLTK_DATA", "/opt/nltk_data")  # before the import
import nltk

for use in (
    lambda: nltk.word_tokenize("Hello world."),
    lambda: nltk.pos_tag(["tea"]),
    lambda: nltk.corpus.stopwords.words("english"),
):
    try:
        print(use())
    except LookupError as error:
        lines = [line.strip() for line in str(error).splitlines()]
        print(next((line for line in lines if "Resource" in line), error))

print(nltk.data.path[0])
try:
    nltk.data.find("tokenizers/punkt_tab/")
except LookupError:
    print('to be fetched first: nltk.download("punkt_tab")')
