from slugify import slugify

title = "The History of the Teapot in the Nineteenth Century"
print(slugify(title, max_length=20))
print(slugify(title, max_length=22, word_boundary=True))
print(slugify(title, max_length=22, word_boundary=True, save_order=True))
print(slugify(title, max_length=30, word_boundary=True,
              stopwords=["the", "of", "in"]))
