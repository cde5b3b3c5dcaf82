import markdown

text = """
# Tea shop

We sell *Assam* and **Oolong**, see [the menu](menu.html).

- loose tea
- kettles

How much:

    1 spoon = 2.5 g
"""
print(markdown.markdown(text))
