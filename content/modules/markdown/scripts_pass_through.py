from html import escape

import markdown

text = 'Hi <img src=x onerror="steal()"> [menu](javascript:steal())'
print(markdown.markdown(text))
print(markdown.markdown(escape(text)))
